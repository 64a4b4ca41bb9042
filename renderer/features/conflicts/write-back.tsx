/** What settling a pair writes into the two plans, with the values that stood there. */
import type { ReactElement } from 'react';
import { pairWords } from '../../../shared/numbers/pair-words.ts';
import type { AssumptionPair } from '../../../shared/plan/pairs.ts';
import { strings } from '../../../shared/strings/catalogue.ts';
import { placeWords } from '../../../shared/workbook/place-words.ts';
import type { Workbook } from '../../../shared/workbook/types.ts';
import { PartyMark } from '../../ui/party-mark.tsx';
import css from './conflicts.module.css';

const sides = ['marketing', 'sales'] as const;

export function WriteBack({
  workbook,
  pair,
  value,
}: {
  readonly workbook: Workbook;
  readonly pair: AssumptionPair;
  /** Minor units, fraction, date or name. */
  readonly value: number | string;
}): ReactElement {
  const words = pairWords(workbook);
  return (
    <section className={css.writeBack} aria-label={strings.conflicts.writesBack}>
      <h3>{strings.conflicts.writesBack}</h3>
      <dl>
        {sides.map((side) => {
          const place = pair.places[side];
          return (
            place !== null && (
              <div key={side} className={css.writes}>
                <dt>
                  <PartyMark party={side} quiet />
                  {placeWords(workbook, place)}
                </dt>
                <dd>
                  {pair[side] !== null && pair[side] !== value && (
                    <>
                      <s>{words.value(pair, pair[side])}</s> <span aria-hidden="true">→</span>{' '}
                    </>
                  )}
                  <b className={css.written}>{words.value(pair, value)}</b>
                </dd>
              </div>
            )
          );
        })}
      </dl>
    </section>
  );
}
