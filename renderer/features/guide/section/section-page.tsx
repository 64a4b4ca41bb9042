/** One section to write: its question, then fields and tables in the template's order. */
import { type FocusEvent, type KeyboardEvent, type ReactElement, useMemo } from 'react';
import { strings } from '../../../../shared/strings/catalogue.ts';
import type { Section } from '../../../../shared/template/types.ts';
import { useGuide } from '../context.ts';
import { focusNeighbour } from '../open-place.ts';
import { QuotaBlock } from '../quota/quota-block.tsx';
import { TableBlock } from '../table/table-block.tsx';
import { ComputedBlock } from './computed-block.tsx';
import { FieldBlock } from './field-block.tsx';
import fields from './fields.module.css';
import { Generated } from './generated-block.tsx';
import { runsOf } from './runs.ts';
import css from './section.module.css';

const sheets = { fields: fields.fields, strip: fields.strip, figures: fields.figures } as const;

export function SectionPage({
  section,
  wide,
}: {
  readonly section: Section;
  /** The text begins at the edge where the grids begin. */
  readonly wide: boolean;
}): ReactElement {
  const { session } = useGuide();
  const runs = useMemo(() => runsOf(section, wide), [section, wide]);
  // A summary comes before the words on it; beside tables the figures follow what they are made of.
  const first = section.tables.length === 0;
  const generated = section.generated?.length ? (
    <div className={css.column} data-generated="">
      <Generated section={section} />
    </div>
  ) : null;
  const press = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.defaultPrevented || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || !(event.target instanceof Element)) return;
    event.preventDefault();
    focusNeighbour(event.target, step);
  };
  const follow = (event: FocusEvent<HTMLElement>): void => {
    const field = event.target.closest<HTMLElement>('[data-field]')?.dataset.field;
    if (field !== undefined) session.explain({ kind: 'field', field });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys and focus only pass through here, from the controls.
    <div
      className={css.page}
      data-wide={wide || undefined}
      data-full={runs[0]?.kind === 'quotas' || undefined}
      onKeyDown={press}
      onFocus={follow}
    >
      {runs[0]?.kind !== 'quotas' && section.prompt.trim() !== '' && (
        <div className={css.column}>
          <p className={css.question}>{section.prompt}</p>
        </div>
      )}
      {first && generated}
      {runs.map((run) =>
        run.kind === 'quotas' ? (
          <QuotaBlock key={run.table.id} section={section} table={run.table} method={run.method} />
        ) : run.kind === 'table' ? (
          <TableBlock key={run.table.id} table={run.table} />
        ) : (
          <div key={run.fields[0]?.id} className={css.column} data-low={run.kind !== 'fields' || undefined}>
            <div className={sheets[run.kind]}>
              {run.fields.map((field) =>
                field.formula === undefined ? (
                  <FieldBlock key={field.id} section={section} field={field} />
                ) : (
                  <ComputedBlock key={field.id} section={section} field={field} />
                ),
              )}
            </div>
          </div>
        ),
      )}
      {!first && generated}
      {runs.length === 0 && !section.generated?.length && (
        <div className={css.column}>
          <p className={css.empty}>{strings.guide.emptySection}</p>
        </div>
      )}
    </div>
  );
}
