/** The two figures side by side, Marketing left and Sales right, with where each lives. */
import { EqualNot } from 'lucide-react';
import type { ReactElement } from 'react';
import type { Finding, Statement } from '../../../shared/checks/finding.ts';
import type { PairOutcome } from '../../../shared/checks/pair-outcome.ts';
import type { Say } from '../../../shared/checks/say.ts';
import { strings } from '../../../shared/strings/catalogue.ts';
import type { Template } from '../../../shared/template/types.ts';
import { placeWords } from '../../../shared/workbook/place-words.ts';
import { PartyMark } from '../../ui/party-mark.tsx';
import css from './conflicts.module.css';

export interface OutcomeLine {
  readonly label: string;
  readonly value: string;
  readonly isShort: boolean;
}

/** Deals, leads, what is bought against them and the money at stake. */
export function outcomeLines(outcome: PairOutcome, say: Say): readonly OutcomeLine[] {
  const text = strings.conflicts;
  const { deals, leads, bought, spare, atStake } = outcome;
  const line = (label: string, value: string, isShort = false): OutcomeLine => ({ label, value, isShort });
  return [
    line(text.dealsNeeded, deals === null ? strings.values.blank : say.count(deals)),
    line(text.leadsNeeded, say.count(leads)),
    line(
      text.against(say.count(bought)),
      spare < 0 ? text.shortBy(say.count(-spare)) : spare > 0 ? text.spare(say.count(spare)) : text.enough,
      spare < 0,
    ),
    line(
      text.atStake,
      atStake === null ? strings.values.blank : atStake === 0 ? text.nothingAtStake : say.money(atStake),
      atStake !== null && atStake > 0,
    ),
  ];
}

export function StatementPanes({
  finding,
  template,
  outcomes,
  openPlace,
}: {
  readonly finding: Finding;
  /** What the plan comes to with either side's value, a line each. */
  readonly outcomes?:
    | { readonly marketing: readonly OutcomeLine[]; readonly sales: readonly OutcomeLine[] }
    | undefined;
  readonly template: Template;
  readonly openPlace: (place: string) => void;
}): ReactElement | null {
  const [left, right] = finding.statements;
  if (!left || !right) return null;
  return (
    <div className={css.panes}>
      <Pane statement={left} template={template} lines={outcomes?.marketing} openPlace={openPlace} />
      <div className={css.distance}>
        <EqualNot size={28} strokeWidth={2.2} aria-hidden="true" />
        <b>{finding.cost}</b>
      </div>
      <Pane statement={right} template={template} lines={outcomes?.sales} openPlace={openPlace} />
    </div>
  );
}

function Pane({
  statement,
  template,
  lines,
  openPlace,
}: {
  readonly statement: Statement;
  readonly lines: readonly OutcomeLine[] | undefined;
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
      {lines && (
        <dl className={css.outcome}>
          {lines.map((line) => (
            <div key={line.label}>
              <dt>{line.label}</dt>
              <dd className={line.isShort ? css.short : undefined}>{line.value}</dd>
            </div>
          ))}
        </dl>
      )}
    </article>
  );
}
