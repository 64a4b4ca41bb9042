/** The values a pair can be agreed on, with what the plan comes to at each; one is chosen. */
import type { ReactElement } from 'react';
import type { Option } from '../../../shared/checks/options.ts';
import { sayIn } from '../../../shared/checks/say.ts';
import { pairWords } from '../../../shared/numbers/pair-words.ts';
import type { AssumptionPair } from '../../../shared/plan/pairs.ts';
import { strings } from '../../../shared/strings/catalogue.ts';
import { roundedTo } from '../../../shared/values/number-format.ts';
import type { Workbook } from '../../../shared/workbook/types.ts';
import type { ViewProps } from '../../state/view-props.ts';
import { classNames } from '../../ui/class-names.ts';
import { FigureButton } from '../../ui/figure-button.tsx';
import { PartyMark } from '../../ui/party-mark.tsx';
import plain from '../../ui/plain-table.module.css';
import css from './conflicts.module.css';
import { OptionRadio } from './options-table.tsx';
import type { PairChoice } from './pair-choices.ts';
import waysCss from './ways-out.module.css';

const text = strings.conflicts;

export function PairOptions({
  workbook,
  pair,
  choices,
  explain,
  chosen,
  onChoose,
  name,
}: {
  readonly workbook: Workbook;
  readonly pair: AssumptionPair;
  readonly choices: readonly PairChoice[];
  readonly explain: ViewProps['explain'];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
  /** Unique on the page: the radio buttons' group. */
  readonly name: string;
}): ReactElement {
  const say = sayIn(workbook);
  const words = pairWords(workbook);
  const whole = (figure: number): string => say.count(Math.round(figure));
  return (
    <fieldset className={waysCss.options}>
      <legend>{text.options}</legend>
      <table className={classNames(plain.table, waysCss.pairs)}>
        <thead>
          <tr>
            <td />
            <th scope="col">{text.agreeOn}</th>
            <th scope="col">{words.label(pair)}</th>
            <th scope="col">{text.deals}</th>
            <th scope="col">{text.leads}</th>
            <th scope="col">{text.supply}</th>
            <th scope="col">{text.toClose}</th>
            <th scope="col">{text.effect}</th>
          </tr>
        </thead>
        <tbody>
          {choices.map(({ option, outcome, supposed }) => {
            const id = `${name}-${option.id}`;
            const figure = (of: string, words: string): ReactElement => (
              <FigureButton onExplain={(anchor) => explain(of, anchor, supposed)}>{words}</FigureButton>
            );
            return (
              <tr key={option.id} data-chosen={option.id === chosen || undefined}>
                <td>
                  <OptionRadio
                    id={id}
                    name={name}
                    isChosen={option.id === chosen}
                    onChoose={() => onChoose(option.id)}
                  />
                </td>
                <th scope="row">
                  <label htmlFor={id}>
                    {(option.id === 'marketing' || option.id === 'sales') && (
                      <PartyMark party={option.id} quiet />
                    )}
                    {nameOf(option)}
                  </label>
                </th>
                <td>
                  <b>{words.value(pair, option.to)}</b>
                </td>
                <td>
                  {outcome.deals === null
                    ? strings.values.blank
                    : figure('need.deals', say.count(outcome.deals))}
                </td>
                <td>{figure('need.leads', whole(outcome.leads))}</td>
                <td className={outcome.spare < 0 ? css.short : undefined}>
                  {figure('short.leads', signed(whole, outcome.spare))}
                </td>
                <td>
                  {outcome.toClose === null
                    ? strings.values.blank
                    : figure('short.budget', say.money(roundedTo(say.minorUnits, outcome.toClose)))}
                </td>
                <td id={`${id}-effect`}>{option.effect}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </fieldset>
  );
}

function nameOf({ id, change }: Option): string {
  const names: { readonly [id: string]: string } = text.pairOptions;
  return names[id] ?? change;
}

const signed = (whole: (figure: number) => string, figure: number): string =>
  Math.round(figure) > 0 ? `+${whole(figure)}` : whole(figure);
