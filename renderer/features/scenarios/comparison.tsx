/** The headline figures of the base plan and of every scenario, with the difference to the base. */
import type { ReactElement } from 'react';
import { openConflicts, type RegisterEntry } from '../../../shared/checks/register.ts';
import { outcomeWords } from '../../../shared/numbers/explain/explanation.ts';
import { overlay, type ScenarioFigure, scenarioFigures } from '../../../shared/numbers/scenarios.ts';
import { isNumber } from '../../../shared/plan/outcome.ts';
import { strings } from '../../../shared/strings/catalogue.ts';
import type { Scenario, Workbook } from '../../../shared/workbook/types.ts';
import { classNames } from '../../ui/class-names.ts';
import plain from '../../ui/plain-table.module.css';
import css from './scenarios.module.css';

const text = strings.scenarios;
/** More columns than this are compared by nobody; the first ones stand. */
const SHOWN = 4;

const gaps: ReadonlySet<string> = new Set(['leadGap', 'revenueGap', 'capacityGap']);

/** A shortfall carries a minus on the screen; figures count a gap as need − have. */
const asShown = (workbook: Workbook): readonly ScenarioFigure[] =>
  scenarioFigures(workbook).map((figure) =>
    gaps.has(figure.id) && isNumber(figure.value) ? { ...figure, value: 0 - figure.value } : figure,
  );

const keysOf = (entries: readonly RegisterEntry[]): ReadonlySet<string> =>
  new Set(entries.map(({ key }) => key));

export function Comparison({
  workbook,
  scenarios,
}: {
  readonly workbook: Workbook;
  readonly scenarios: readonly (readonly [string, Scenario])[];
}): ReactElement {
  const words = outcomeWords(workbook);
  const base = asShown(workbook);
  const conflicts = openConflicts(workbook);
  const columns = scenarios.slice(0, SHOWN).map(([id, scenario]) => {
    const over = overlay(workbook, scenario);
    const found = openConflicts(over);
    const [was, is] = [keysOf(conflicts), keysOf(found)];
    return {
      id,
      name: scenario.name,
      figures: asShown(over),
      open: found.length,
      closes: conflicts.filter((one) => !is.has(one.key)),
      opens: found.filter((one) => !was.has(one.key)),
    };
  });
  const open = conflicts.length;
  const signed = (difference: number, write: (figure: number) => string): string =>
    difference === 0 ? '=' : difference > 0 ? `+${write(difference)}` : write(difference);
  return (
    <section className={css.block}>
      <h2>{text.compared}</h2>
      <table className={classNames(plain.table, css.table)}>
        <thead>
          <tr>
            <th scope="col">{text.figure}</th>
            <th scope="col" className={css.number}>
              {text.base}
            </th>
            {columns.map((column) => (
              <th key={column.id} scope="col" className={css.number}>
                {column.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {base.map((figure, at) => (
            <tr key={figure.id}>
              <th scope="row">{text.figures[figure.id]}</th>
              <td className={css.number}>{words(figure.value, figure.unit)}</td>
              {columns.map((column) => {
                const other = column.figures[at]?.value;
                const both = other !== undefined && isNumber(other) && isNumber(figure.value);
                return (
                  <td key={column.id} className={css.number}>
                    <b>{other === undefined ? '' : words(other, figure.unit)}</b>
                    {both && isNumber(figure.value) && (
                      <span className={css.difference}>
                        {signed(other - figure.value, (difference) => words(difference, figure.unit))}
                      </span>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
          <tr>
            <th scope="row">{text.openConflicts}</th>
            <td className={css.number}>{open}</td>
            {columns.map((column) => (
              <td key={column.id} className={css.number}>
                <b>{column.open}</b>
                <span className={css.difference}>
                  {signed(column.open - open, (one) => words(one, 'count'))}
                </span>
              </td>
            ))}
          </tr>
          {(['closes', 'opens'] as const).map((kind) => (
            <tr key={kind}>
              <th scope="row">{text[kind]}</th>
              <td />
              {columns.map((column) => (
                <td key={column.id} className={css.conflicts}>
                  {column[kind].length === 0 ? (
                    strings.values.blank
                  ) : (
                    <ul>
                      {column[kind].map((one) => (
                        <li key={one.key}>
                          <b>{one.check}</b> {one.finding?.title ?? one.message}
                        </li>
                      ))}
                    </ul>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
