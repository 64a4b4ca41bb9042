/** Panels over the page, one shadow root for all of them, modal as a native dialog is. */

import { element } from './element.ts';
import { style } from './style.ts';

const host = document.createElement('div');
host.id = 'stand-in';
export const root: ShadowRoot = host.attachShadow({ mode: 'open' });
root.adoptedStyleSheets = [style];

/** Puts the stand-in's part into the document, as soon as there is one. */
export function install(): void {
  document.documentElement.append(host);
}

let count = 0;

export interface OpenPanel {
  readonly dialog: HTMLDialogElement;
  close(): void;
}

/**
 * Shows a modal panel named by its heading. `onCancel` is called for Escape; without it Escape does nothing.
 * The element with the `autofocus` attribute gets the focus; closing gives it back.
 */
export function showPanel(
  title: string,
  content: readonly (HTMLElement | null)[],
  { onCancel, role = 'dialog', className = '' }: PanelOptions = {},
): OpenPanel {
  count += 1;
  const heading = element('h1', { id: `panel-${count}`, textContent: title });
  const dialog = element(
    'dialog',
    { aria: { role, labelledby: heading.id }, class: className },
    heading,
    ...content,
  );
  const close = (): void => {
    dialog.close();
    dialog.remove();
  };
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    onCancel?.();
  });
  // Keys pressed in a panel are not the application's.
  dialog.addEventListener('keydown', (event) => event.stopPropagation());
  root.append(dialog);
  dialog.showModal();
  return { dialog, close };
}

interface PanelOptions {
  readonly onCancel?: () => void;
  readonly role?: 'dialog' | 'alertdialog';
  readonly className?: string;
}

/** Marks what gets the focus when its panel opens. */
export function focusFirst<T extends HTMLElement>(target: T): T {
  target.autofocus = true;
  return target;
}

/** A panel that only says something, and stays. */
export const showNotice = (title: string, message: string): OpenPanel =>
  showPanel(title, [element('p', { textContent: message })]);
