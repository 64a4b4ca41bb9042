/** The headline figures of the base plan and of a few scenarios, with the difference to the base. */
import { Fragment, type ReactElement } from 'react';
import { openConflicts, type RegisterEntry } from '../../../shared/checks/register.ts';
import { outcomeWords, type Unit } from '../../../shared/numbers/explain/explanation.ts';
import { comparedFigures, differenceBetween } from '../../../shared/numbers/scenario-comparison.ts';
import { overlay, scenarioExplained } from '../../../shared/numbers/scenarios.ts';
import { isNumber } from '../../../shared/plan/outcome.ts';
import { strings } from '../../../shared/strings/catalogue.ts';
import { formatNumber } from '../../../shared/values/number-format.ts';
import { localeOf } from '../../../shared/workbook/read.ts';
import type { Scenario, Workbook } from '../../../shared/workbook/types.ts';
import type { ViewProps } from '../../state/view-props.ts';
import { classNames } from '../../ui/class-names.ts';
import { FigureButton } from '../../ui/figure-button.tsx';
import plain from '../../ui/plain-table.module.css';
import css from './scenarios.module.css';

const text = strings.scenarios;
/** More columns than this are compared by nobody. */
const SHOWN = 4;

type Named = readonly [id: string, scenario: Scenario];

/** The first ones; the one that is looked at takes the last place where it is none of them. */
function shownOf(scenarios: readonly Named[], chosen: string): readonly Named[] {
  const at = scenarios.findIndex(([id]) => id === chosen);
  if (at < SHOWN) return scenarios.slice(0, SHOWN);
  return [...scenarios.slice(0, SHOWN - 1), ...scenarios.slice(at, at + 1)];
}

const keysOf = (entries: readonly RegisterEntry[]): ReadonlySet<string> =>
  new Set(entries.map(({ key }) => key));

export function Comparison({
  workbook,
  scenarios,
  chosen,
  explain,
}: {
  readonly workbook: Workbook;
  readonly scenarios: readonly Named[];
  /** The scenario that is looked at. */
  readonly chosen: string;
  readonly explain: ViewProps['explain'];
}): ReactElement {
  const words = outcomeWords(workbook);
  const locale = localeOf(workbook);
  const base = comparedFigures(workbook);
  const conflicts = openConflicts(workbook);
  const columns = shownOf(scenarios, chosen).map(([id, scenario]) => {
    const over = overlay(workbook, scenario);
    const found = openConflicts(over);
    const [was, is] = [keysOf(conflicts), keysOf(found)];
    return {
      id,
      name: scenario.name,
      over,
      figures: comparedFigures(over),
      open: found.length,
      closes: conflicts.filter((one) => !is.has(one.key)),
      opens: found.filter((one) => !was.has(one.key)),
    };
  });
  const open = conflicts.length;
  const left = scenarios.length - columns.length;
  const difference = (from: number, to: number, unit: Unit): string => {
    const more = differenceBetween(workbook, from, to, unit);
    if (more === 0) return '=';
    // Of two shares it is points: 5 % more than 80 % would be 84 %.
    const written =
      unit === 'pct'
        ? strings.numbers.pairs.points(formatNumber(locale, more * 100, { maxDecimals: 2 }))
        : words(more, unit);
    return more > 0 ? `+${written}` : written;
  };
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
              <Fragment key={column.id}>
                <th scope="col" className={css.number}>
                  {column.name}
                </th>
                <th scope="col" className={css.difference}>
                  {text.difference}
                </th>
              </Fragment>
            ))}
          </tr>
        </thead>
        <tbody>
          {base.map((figure, at) => (
            <tr key={figure.id}>
              <th scope="row">{text.figures[figure.id]}</th>
              <td className={css.number}>
                <FigureButton onExplain={(anchor) => explain(scenarioExplained(figure.id), anchor)}>
                  {words(figure.value, figure.unit)}
                </FigureButton>
              </td>
              {columns.map((column) => {
                const other = column.figures[at]?.value;
                return (
                  <Fragment key={column.id}>
                    <td className={css.number}>
                      {other !== undefined && (
                        <b>
                          <FigureButton
                            onExplain={(anchor) =>
                              explain(scenarioExplained(figure.id), anchor, {
                                workbook: column.over,
                                words: strings.explain.inScenario(column.name),
                              })
                            }
                          >
                            {words(other, figure.unit)}
                          </FigureButton>
                        </b>
                      )}
                    </td>
                    <td className={css.difference}>
                      {other !== undefined && isNumber(other) && isNumber(figure.value)
                        ? difference(figure.value, other, figure.unit)
                        : ''}
                    </td>
                  </Fragment>
                );
              })}
            </tr>
          ))}
          <tr>
            <th scope="row">{text.openConflicts}</th>
            <td className={css.number}>{open}</td>
            {columns.map((column) => (
              <Fragment key={column.id}>
                <td className={css.number}>
                  <b>{column.open}</b>
                </td>
                <td className={css.difference}>{difference(open, column.open, 'count')}</td>
              </Fragment>
            ))}
          </tr>
          {(['closes', 'opens'] as const).map((kind) => (
            <tr key={kind}>
              <th scope="row">{text[kind]}</th>
              <td />
              {columns.map((column) => (
                <td key={column.id} colSpan={2} className={css.conflicts}>
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
      {left > 0 && <p className={css.rest}>{text.notCompared(left)}</p>}
    </section>
  );
}
