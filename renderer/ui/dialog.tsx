/** A modal dialog on the platform's own element: it holds the focus, and gives it back when it closes. */
import { X } from 'lucide-react';
import { type ReactElement, type ReactNode, type SubmitEvent, useId, useLayoutEffect, useRef } from 'react';
import { strings } from '../../shared/strings/catalogue.ts';
import { IconButton } from './button.tsx';
import { classNames } from './class-names.ts';
import css from './dialog.module.css';

export interface DialogProps {
  readonly title: string;
  /** Escape and the close button. */
  readonly onClose: () => void;
  /** With it the dialog is a form: Enter in a field and its submit button call it. */
  readonly onSubmit?: () => void;
  readonly children: ReactNode;
  /** Buttons, the primary one last. */
  readonly footer?: ReactNode;
  readonly wide?: boolean;
  /** Interrupts with a message or a question. */
  readonly alert?: boolean;
}

/** The element that carries `data-autofocus` gets the focus; otherwise the first control. */
export function Dialog(props: DialogProps): ReactElement {
  const { title, onClose, onSubmit, children, footer, wide = false, alert = false } = props;
  const box = useRef<HTMLDialogElement>(null);
  const heading = useId();

  useLayoutEffect(() => {
    const dialog = box.current;
    if (!dialog) return;
    const before = document.activeElement;
    if (!dialog.open) dialog.showModal();
    const first = dialog.querySelector<HTMLElement>('[data-autofocus]');
    first?.focus();
    if (first instanceof HTMLInputElement) first.select();
    return () => {
      dialog.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);

  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    onSubmit?.();
  };
  const content = (
    <>
      <div className={css.body}>{children}</div>
      {footer != null && <div className={css.footer}>{footer}</div>}
    </>
  );
  return (
    <dialog
      ref={box}
      className={classNames(css.dialog, wide && css.wide)}
      aria-labelledby={heading}
      role={alert ? 'alertdialog' : undefined}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <header className={css.head}>
        <h2 id={heading}>{title}</h2>
        <IconButton icon={X} label={strings.app.close} onClick={onClose} />
      </header>
      {onSubmit ? (
        <form className={css.form} onSubmit={submit}>
          {content}
        </form>
      ) : (
        content
      )}
    </dialog>
  );
}
