/** The two figures side by side, Marketing left and Sales right, with where each lives. */
import { EqualNot } from 'lucide-react';
import type { ReactElement } from 'react';
import type { Finding, Statement } from '../../../shared/checks/finding.ts';
import { strings } from '../../../shared/strings/catalogue.ts';
import { findField, findTable } from '../../../shared/template/find.ts';
import type { Template } from '../../../shared/template/types.ts';
import { PartyMark } from '../../ui/party-mark.tsx';
import css from './conflicts.module.css';

export function StatementPanes({
  finding,
  template,
  openPlace,
}: {
  readonly finding: Finding;
  readonly template: Template;
  readonly openPlace: (place: string) => void;
}): ReactElement | null {
  const [left, right] = finding.statements;
  if (!left || !right) return null;
  return (
    <div className={css.panes}>
      <Pane statement={left} template={template} openPlace={openPlace} />
      <div className={css.distance}>
        <EqualNot size={28} strokeWidth={2.2} aria-hidden="true" />
        <b>{finding.cost}</b>
      </div>
      <Pane statement={right} template={template} openPlace={openPlace} />
    </div>
  );
}

function Pane({
  statement,
  template,
  openPlace,
}: {
  readonly statement: Statement;
  readonly template: Template;
  readonly openPlace: (place: string) => void;
}): ReactElement {
  const { side, label, value, place } = statement;
  return (
    <article className={css.pane} data-side={side ?? undefined}>
      <header>
        {side && <PartyMark party={side} quiet />}
        <b>{side ? strings.words.parties[side] : strings.conflicts.thePlan}</b>
        <button type="button" className={css.link} onClick={() => openPlace(place)}>
          {placeWords(template, place)}
        </button>
      </header>
      <p className={css.value}>{value}</p>
      <p className={css.dim}>{label}</p>
    </article>
  );
}

/** "M9, Average deal" of an answer key, a table, a cell or a section. */
export function placeWords(template: Template, place: string): string {
  const field = findField(template, place);
  if (field) return strings.conflicts.place(field.section.id, field.field.label);
  const [id = place, , column] = place.split('/');
  const table = findTable(template, id);
  if (!table) return template.sections.find((section) => section.id === place)?.title ?? place;
  const named = table.table.columns.find((one) => one.id === column);
  return strings.conflicts.place(table.section.id, named ? named.label : table.table.title);
}
