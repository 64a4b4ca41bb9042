/**
 * Writing one answer as one undo step. Some reach further than their own place: a currency with other
 * decimals takes every amount along, a new first month asks what the monthly figures mean, a signature
 * keeps the figures it was given for.
 */
import { useCallback } from 'react';
import { isSignature, signChanges } from '../../../../shared/checks/sign.ts';
import { strings } from '../../../../shared/strings/catalogue.ts';
import type { Field } from '../../../../shared/template/types.ts';
import type { Value } from '../../../../shared/values/value.ts';
import { CURRENCY, currencyChange } from '../../../../shared/workbook/currency-change.ts';
import type { Change } from '../../../../shared/workbook/edit.ts';
import { FISCAL_START, type FiscalShift, fiscalShift } from '../../../../shared/workbook/fiscal-shift.ts';
import { answerOf, fiscalStartOf, formatContextOf } from '../../../../shared/workbook/read.ts';
import type { Workbook } from '../../../../shared/workbook/types.ts';
import type { DispatchOptions } from '../../../state/workbook-store.ts';
import { useGuide } from '../context.ts';
import { valueText } from '../place-text.ts';
import type { Question } from '../question.tsx';

/** Null clears the answer. */
export type WriteAnswer = (value: Value | null, options?: Omit<DispatchOptions, 'place'>) => void;

export function useWriteAnswer(field: Field, place: string): WriteAnswer {
  const { store, ask, done } = useGuide();
  return useCallback(
    (value, options = {}) => {
      const { workbook } = store.getState();
      const label = changeLabel(workbook, field, place, value);
      const write = (change: Change, words: string): boolean =>
        store.dispatch(change, words, { ...options, place });
      if (place === CURRENCY && (value === null || typeof value === 'string')) {
        const { change, amounts, rounded } = currencyChange(workbook, value);
        if (amounts === 0) write(change, label);
        else if (write(change, strings.guide.currencyChanged(label, amounts)))
          done(strings.guide.amountsKept(amounts, rounded));
        return;
      }
      if (isSignature(place)) {
        const changes = signChanges(workbook, place, asText(value), new Date().toISOString());
        write({ kind: 'group', changes }, label);
        return;
      }
      const shift = place === FISCAL_START ? fiscalShift(workbook, asText(value)) : null;
      if (shift) ask(monthsQuestion(workbook, field, shift, (change) => write(change, label)));
      else write({ kind: 'set-answer', key: place, value }, label);
    },
    [store, field, place, ask, done],
  );
}

const asText = (value: Value | null): string | null => (typeof value === 'string' ? value : null);

/** For history and undo: prose is named, a figure or a choice says what it was and became. */
function changeLabel(workbook: Workbook, field: Field, place: string, value: Value | null): string {
  if (field.type === 'text' || field.type === 'rich' || field.type === 'picture')
    return strings.guide.editField(field.label);
  const context = formatContextOf(workbook);
  return strings.guide.changeValue(
    field.label,
    valueText(field, answerOf(workbook, place), context),
    valueText(field, value ?? undefined, context),
  );
}

function monthsQuestion(
  workbook: Workbook,
  field: Field,
  shift: FiscalShift,
  write: (change: Change) => void,
): Question {
  const text = strings.guide.months;
  const { keepMonths } = shift;
  const month = (start: string): string => valueText(field, start, formatContextOf(workbook));
  return {
    title: text.title,
    sentences: [
      text.tables(shift.tables.length, shift.tables.join(', ')),
      text.order(month(fiscalStartOf(workbook)), month(shift.start)),
      keepMonths ? text.byMonth : text.outside(shift.outside),
    ],
    choices: [
      { label: text.keepOrder, act: () => write(shift.keepOrder) },
      ...(keepMonths ? [{ label: text.keepMonths, act: () => write(keepMonths) }] : []),
    ],
  };
}
