/** A value of one's own for a pair, between or beside the two; tried out like every other option. */
import { type ReactElement, useState } from 'react';
import { agreeChanges, takesZero } from '../../../shared/checks/agree.ts';
import type { Finding } from '../../../shared/checks/finding.ts';
import { consequencesOf, type Option } from '../../../shared/checks/options.ts';
import { pairWords } from '../../../shared/numbers/pairs.ts';
import type { AssumptionPair, PairKind } from '../../../shared/plan/pairs.ts';
import { strings } from '../../../shared/strings/catalogue.ts';
import type { FieldType } from '../../../shared/template/types.ts';
import { parseValue } from '../../../shared/values/parse.ts';
import { parseContextOf } from '../../../shared/workbook/read.ts';
import type { Workbook } from '../../../shared/workbook/types.ts';
import { TextInput } from '../../ui/text-input.tsx';
import css from './conflicts.module.css';

const types: { readonly [K in PairKind]: FieldType } = {
  money: 'money',
  pct: 'pct',
  days: 'int',
  priority: 'int',
  date: 'date',
  words: 'text',
};

export function AgreedValue({
  workbook,
  finding,
  pair,
  onOption,
}: {
  readonly workbook: Workbook;
  readonly finding: Finding;
  readonly pair: AssumptionPair;
  /** null while nothing usable is typed. */
  readonly onOption: (option: Option | null) => void;
}): ReactElement {
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string | null>(null);
  const words = pairWords(workbook);
  const read = (text: string): void => {
    setTyped(text);
    setError(null);
    const slot = { id: 'agreed', label: words.label(pair), type: types[pair.kind], min: 0 };
    const parsed = parseValue(slot, text, parseContextOf(workbook));
    const value = parsed.ok ? parsed.value : null;
    const isZero = value === 0 && !takesZero(pair);
    if (!parsed.ok) setError(parsed.message);
    else if (isZero) setError(strings.assumptions.noZero(slot.label));
    const usable = !isZero && (typeof value === 'number' || typeof value === 'string');
    const draft = usable && {
      id: 'own',
      change: strings.conflicts.ownValue(words.label(pair), words.value(pair, value)),
      to: value,
      changes: agreeChanges(pair, value),
      pair: { id: pair.id, value },
    };
    onOption(draft ? consequencesOf(workbook, finding, draft) : null);
  };
  return (
    <div className={css.own}>
      <TextInput
        label={strings.conflicts.agreedValue}
        hint={strings.conflicts.agreedValueHint}
        error={error}
        value={typed}
        onChange={read}
      />
    </div>
  );
}
