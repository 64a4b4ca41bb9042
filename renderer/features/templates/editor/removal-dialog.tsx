/** Asked before something goes in which workbooks hold values; said where it cannot go. */
import type { ReactElement } from 'react';
import { strings } from '../../../../shared/strings/catalogue.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import css from './dialogs.module.css';
import type { Removal } from './removal.ts';

const text = strings.templates;

/** More than these would be read by nobody. */
const SHOWN = 8;

export function RemovalDialog({
  removal,
  reasons,
  onRemove,
  onHide,
  onClose,
}: {
  readonly removal: Pick<Removal, 'name' | 'hide'>;
  /** Why it cannot go; empty when it may. */
  readonly reasons: readonly string[];
  readonly onRemove: () => void;
  readonly onHide?: () => void;
  readonly onClose: () => void;
}): ReactElement {
  const isKept = reasons.length > 0;
  return (
    <Dialog
      title={isKept ? text.cannotRemove(removal.name) : text.removeTitle(removal.name)}
      alert
      onClose={onClose}
      footer={
        <>
          <Button kind="quiet" onClick={onClose} data-autofocus="">
            {isKept ? text.close : text.cancel}
          </Button>
          {removal.hide && (
            <Button kind={isKept ? 'primary' : 'outline'} onClick={onHide}>
              {text.hide}
            </Button>
          )}
          {!isKept && (
            <Button kind="primary" onClick={onRemove}>
              {text.remove}
            </Button>
          )}
        </>
      }
    >
      {isKept ? (
        <ul className={css.reasons}>
          {reasons.slice(0, SHOWN).map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
          {reasons.length > SHOWN && <li>{text.moreReasons(reasons.length - SHOWN)}</li>}
        </ul>
      ) : (
        <p>{text.archived}</p>
      )}
      {isKept && removal.hide && <p>{text.hideInstead}</p>}
    </Dialog>
  );
}
