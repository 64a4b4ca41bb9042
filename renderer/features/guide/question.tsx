/** A question that comes before an act: what hangs on it, and what can be done about that. */
import type { ReactElement } from 'react';
import { strings } from '../../../shared/strings/catalogue.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';

export interface Question {
  readonly title: string;
  readonly sentences: readonly string[];
  /** The last one is what most people want. Cancel is always there. */
  readonly choices: readonly { readonly label: string; act(): void }[];
}

export function QuestionDialog({
  question,
  onClose,
}: {
  readonly question: Question;
  readonly onClose: () => void;
}): ReactElement {
  return (
    <Dialog
      title={question.title}
      alert
      onClose={onClose}
      footer={
        <>
          <Button kind="quiet" onClick={onClose} data-autofocus="">
            {strings.guide.cancel}
          </Button>
          {question.choices.map((choice, at) => (
            <Button
              key={choice.label}
              kind={at === question.choices.length - 1 ? 'primary' : 'outline'}
              onClick={() => {
                onClose();
                choice.act();
              }}
            >
              {choice.label}
            </Button>
          ))}
        </>
      }
    >
      {question.sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Dialog>
  );
}
