/** One row a pair: both values, the difference in leads, deals and money, and the agreed value with who and when. */
import { type ReactElement, useEffect, useRef } from 'react';
import { sayIn } from '../../../shared/checks/say.ts';
import { pairWords } from '../../../shared/numbers/pair-words.ts';
import { pairEffects, pairsDiffer } from '../../../shared/numbers/pairs.ts';
import type { AssumptionPair } from '../../../shared/plan/pairs.ts';
import { strings } from '../../../shared/strings/catalogue.ts';
import { recordedDay } from '../../../shared/workbook/recorded-day.ts';
import type { Workbook } from '../../../shared/workbook/types.ts';
import type { ViewProps } from '../../state/view-props.ts';
import { Button } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { FigureButton } from '../../ui/figure-button.tsx';
import { PartyMark } from '../../ui/party-mark.tsx';
import plain from '../../ui/plain-table.module.css';
import css from './assumptions.module.css';

const text = strings.assumptions;

export function PairTable({
  workbook,
  pairs,
  at,
  openPlace,
  explain,
  onAgree,
  onWithdraw,
}: Pick<ViewProps, 'openPlace' | 'explain'> & {
  readonly workbook: Workbook;
  readonly pairs: readonly AssumptionPair[];
  /** The pair's id whose row takes the focus; null for none. */
  readonly at: string | null;
  readonly onAgree: (pair: AssumptionPair) => void;
  readonly onWithdraw: (pair: AssumptionPair) => void;
}): ReactElement {
  const table = useRef<HTMLTableElement>(null);
  useEffect(() => {
    const acts = at === null ? null : table.current?.querySelector(`[data-pair="${CSS.escape(at)}"]`);
    acts?.scrollIntoView({ block: 'nearest' });
    acts?.querySelector('button')?.focus();
  }, [at]);
  const words = pairWords(workbook);
  const effects = pairEffects(workbook);
  const say = sayIn(workbook);
  if (pairs.length === 0) return <p className={css.empty}>{text.none}</p>;
  const differ = pairsDiffer(workbook);
  const apart = pairs.filter(differ);
  const worded = apart.filter((pair) => pair.kind === 'words').length;
  const oneSided = pairs
    .filter((pair) => !pair.agreed)
    .filter((pair) => pair.marketing === null || pair.sales === null).length;
  return (
    <section className={css.block}>
      <h2>{text.title(apart.length - worded, worded, oneSided)}</h2>
      <table ref={table} className={classNames(plain.table, css.table)}>
        <thead>
          <tr>
            <th scope="col">{text.assumption}</th>
            <th scope="col">
              <PartyMark party="marketing" quiet /> {strings.words.parties.marketing}
            </th>
            <th scope="col">
              <PartyMark party="sales" quiet /> {strings.words.parties.sales}
            </th>
            <th scope="col">{text.difference}</th>
            <th scope="col" className={css.number}>
              {text.leads}
            </th>
            <th scope="col" className={css.number}>
              {text.deals}
            </th>
            <th scope="col" className={css.number}>
              {text.money}
            </th>
            <th scope="col">
              <PartyMark party="agreed" quiet /> {strings.words.parties.agreed}
            </th>
            <td />
          </tr>
        </thead>
        <tbody>
          {pairs.map((pair) => {
            const effect = effects.get(pair.id);
            const isApart = differ(pair);
            const shown = (
              cost: 'leads' | 'deals' | 'money',
              write: (figure: number) => string,
            ): ReactElement | string => {
              const figure = effect?.[cost];
              return figure === null || figure === undefined || !isApart ? (
                strings.values.blank
              ) : (
                <FigureButton onExplain={(anchor) => explain(`pair.${pair.id}.${cost}`, anchor)}>
                  {write(figure)}
                </FigureButton>
              );
            };
            return (
              <tr key={pair.id}>
                <th scope="row">{words.label(pair)}</th>
                <Value
                  pair={pair}
                  side="marketing"
                  words={words.value(pair, pair.marketing)}
                  openPlace={openPlace}
                />
                <Value pair={pair} side="sales" words={words.value(pair, pair.sales)} openPlace={openPlace} />
                <td className={classNames(css.gap, isApart && pair.kind !== 'words' ? css.apart : css.dim)}>
                  {isApart
                    ? pair.kind === 'words'
                      ? text.otherWords
                      : `≠ ${words.difference(pair)}`
                    : pair.marketing === null || pair.sales === null
                      ? text.oneSided
                      : '='}
                </td>
                <td className={css.number}>{shown('leads', say.count)}</td>
                <td className={css.number}>{shown('deals', say.count)}</td>
                <td className={css.number}>{shown('money', say.shown)}</td>
                <td>
                  {pair.agreed ? (
                    <>
                      <b className={css.agreed}>{words.value(pair, pair.agreed.value)}</b>
                      <span className={css.who}>
                        {text.agreedBy(
                          strings.words.signed(pair.agreed.by, pair.agreed.side),
                          say.date(recordedDay(pair.agreed)),
                        )}
                      </span>
                    </>
                  ) : (
                    <span className={css.dim}>{strings.values.blank}</span>
                  )}
                </td>
                <td data-pair={pair.id}>
                  <div className={css.acts}>
                    <Button small aria-label={text.agreeOn(words.label(pair))} onClick={() => onAgree(pair)}>
                      {text.agree}
                    </Button>
                    {pair.agreed && (
                      <Button
                        small
                        kind="quiet"
                        aria-label={text.withdrawOf(words.label(pair))}
                        onClick={() => onWithdraw(pair)}
                      >
                        {text.withdraw}
                      </Button>
                    )}
                  </div>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

function Value({
  pair,
  side,
  words,
  openPlace,
}: {
  readonly pair: AssumptionPair;
  readonly side: 'marketing' | 'sales';
  readonly words: string;
  readonly openPlace: (place: string) => void;
}): ReactElement {
  const place = pair.places[side];
  return (
    <td>
      {place === null ? (
        <span className={css.dim}>{strings.values.blank}</span>
      ) : (
        <button type="button" className={css.value} data-side={side} onClick={() => openPlace(place)}>
          {words}
        </button>
      )}
    </td>
  );
}
