/** What each plan assumes, side by side: the pairs with their cost, what was agreed, and the matrix of both plans. */
import { type ReactElement, useDeferredValue, useState } from 'react';
import { useStore } from 'zustand';
import { agree } from '../../../shared/checks/agree.ts';
import { pairWords } from '../../../shared/numbers/pair-words.ts';
import { type AssumptionPair, assumptionPairs } from '../../../shared/plan/pairs.ts';
import { strings } from '../../../shared/strings/catalogue.ts';
import { signedBy } from '../../state/signed-by.ts';
import type { ViewProps } from '../../state/view-props.ts';
import { Sheet } from '../../ui/sheet.tsx';
import { useWho } from '../../ui/who-fields.tsx';
import { type AgreeChoice, AgreeDialog } from './agree-dialog.tsx';
import { MatrixTable } from './matrix-table.tsx';
import { PairTable } from './pair-table.tsx';

const text = strings.assumptions;

export function AssumptionsScreen({
  store,
  person,
  introduce,
  at,
  openPlace,
  explain,
  done,
}: ViewProps): ReactElement {
  const current = useStore(store, (state) => state.workbook);
  const workbook = useDeferredValue(current);
  const [agreeing, setAgreeing] = useState<AssumptionPair | null>(null);
  const asked = useWho(person);
  const pairs = assumptionPairs(workbook).filter(
    (pair) => pair.marketing !== null || pair.sales !== null || pair.agreed !== null,
  );
  const settle = (pair: AssumptionPair, { value, reason, writeBack }: AgreeChoice): void => {
    const who = asked.take();
    if (!who) return;
    setAgreeing(null);
    if (asked.isAsked) introduce(who);
    const change = agree(pair, value, { ...signedBy(who), reason }, writeBack);
    const label = text.agreedStep(pairWords(workbook).label(pair));
    if (store.dispatch(change, label)) done(label);
  };
  const withdraw = (pair: AssumptionPair): void => {
    const label = text.withdrawnStep(pairWords(workbook).label(pair));
    if (store.dispatch({ kind: 'agree', pair: pair.id, agreed: null }, label)) done(label);
  };
  return (
    <Sheet title={strings.words.views.assumptions} note={text.lead}>
      <PairTable
        workbook={workbook}
        pairs={pairs}
        at={at}
        openPlace={openPlace}
        explain={explain}
        onAgree={setAgreeing}
        onWithdraw={withdraw}
      />
      <MatrixTable workbook={workbook} openPlace={openPlace} />
      {agreeing && (
        <AgreeDialog
          workbook={current}
          pair={agreeing}
          asked={asked}
          onClose={() => setAgreeing(null)}
          onAgree={(choice) => settle(agreeing, choice)}
        />
      )}
    </Sheet>
  );
}
