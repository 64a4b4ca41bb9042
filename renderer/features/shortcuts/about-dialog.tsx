/** What this program is, which version, and that nothing leaves the computer. */
import type { ReactElement } from 'react';
import { strings } from '../../../shared/strings/catalogue.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';

export interface AboutDialogProps {
  /** null when main could not say. */
  readonly version: string | null;
  readonly onClose: () => void;
}

export function AboutDialog({ version, onClose }: AboutDialogProps): ReactElement {
  const text = strings.app.about;
  return (
    <Dialog
      title={text.title}
      onClose={onClose}
      footer={
        <Button kind="primary" data-autofocus onClick={onClose}>
          {strings.app.close}
        </Button>
      }
    >
      {version !== null && <h3>{text.version(version)}</h3>}
      <p>{text.text}</p>
      <p>{text.offline}</p>
      <p>{text.licence}</p>
    </Dialog>
  );
}
