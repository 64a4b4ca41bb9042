/** A value of one's own for a pair, between or beside the two; tried out like every other option. */
import { type ReactElement, useState } from 'react';
import { agreeChanges, readAgreed } from '../../../shared/checks/agree.ts';
import type { Finding } from '../../../shared/checks/finding.ts';
import { consequencesOf, type Option } from '../../../shared/checks/options.ts';
import { pairWords } from '../../../shared/numbers/pair-words.ts';
import type { AssumptionPair } from '../../../shared/plan/pairs.ts';
import { strings } from '../../../shared/strings/catalogue.ts';
import type { Workbook } from '../../../shared/workbook/types.ts';
import { TextInput } from '../../ui/text-input.tsx';
import css from './conflicts.module.css';

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
    const { value, error: wrong } = readAgreed(workbook, pair, text);
    setTyped(text);
    setError(wrong);
    const draft = value !== null && {
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
