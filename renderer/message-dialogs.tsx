/** Two messages that can come up over any screen: what did not work, and what an opened file said. */
import type { ReactElement } from 'react';
import { strings } from '../shared/strings/catalogue.ts';
import { Button } from './ui/button.tsx';
import { Dialog } from './ui/dialog.tsx';

export function ProblemDialog({
  message,
  onClose,
}: {
  readonly message: string;
  readonly onClose: () => void;
}): ReactElement {
  return (
    <Dialog
      title={strings.app.problem}
      alert
      onClose={onClose}
      footer={
        <Button kind="primary" data-autofocus onClick={onClose}>
          {strings.app.close}
        </Button>
      }
    >
      <p>{message}</p>
    </Dialog>
  );
}

export function ReportDialog({
  lines,
  onClose,
}: {
  readonly lines: readonly string[];
  readonly onClose: () => void;
}): ReactElement {
  const text = strings.app.report;
  return (
    <Dialog
      title={text.title(lines.length)}
      onClose={onClose}
      footer={
        <Button kind="primary" data-autofocus onClick={onClose}>
          {text.done}
        </Button>
      }
    >
      <ul>
        {lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: sentences may repeat, and their order is all they have.
          <li key={index}>{line}</li>
        ))}
      </ul>
    </Dialog>
  );
}
