/** Puts a workbook on a screen in a test, and types into it as a person does. */
import { act, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { WorkbookScreen } from '../../../renderer/features/guide/workbook-screen.tsx';
import { createWorkbookStore, type WorkbookStore } from '../../../renderer/state/workbook-store.ts';
import { ToastArea } from '../../../renderer/ui/toast-area.tsx';
import type { Bridge } from '../../../shared/ipc/contract.ts';
import type { Drafts } from '../../../shared/workbook/drafts.ts';
import type { Workbook } from '../../../shared/workbook/types.ts';
import { aBridge, type BridgeLog } from './a-bridge.ts';
import { aPlan } from './a-plan.ts';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

export interface Shown extends BridgeLog {
  readonly store: WorkbookStore;
  /** The control with that visible label. */
  field(label: string): HTMLInputElement;
  button(name: string): HTMLElement;
  /** Opens a section by its name in the outline. */
  open(name: string): void;
  text(): string;
  close(): void;
}

let count = 0;

/** A whole screen over a bridge in memory; ids and time are fixed. */
export function showPlan({
  workbook = aPlan(),
  overrides = {},
  keepId = false,
  drafts = {},
}: {
  readonly workbook?: Workbook;
  /** The workbook is one that was shown before. */
  readonly keepId?: boolean;
  readonly overrides?: Partial<Bridge>;
  /** Texts kept from an earlier sitting. */
  readonly drafts?: Drafts;
} = {}): Shown {
  const log = aBridge(overrides);
  count++;
  const opened = keepId ? workbook : { ...workbook, id: `wb${count}` };
  let ids = 0;
  const store = createWorkbookStore(
    log.bridge,
    { workbook: opened, notice: null, drafts },
    { clock: { now: () => '2026-11-30T09:41:00.000Z' }, ids: { next: () => `id${++ids}` } },
  );
  const screen = render(
    <ToastArea>
      <WorkbookScreen
        store={store}
        bridge={log.bridge}
        onHome={() => {}}
        onExport={() => {}}
        views={{}}
        person={{ name: 'Ines', side: 'marketing' }}
        introduce={() => {}}
      />
    </ToastArea>,
  );
  return {
    ...log,
    store,
    field: (label) => labelled(screen.root, label),
    button: (name) => named(screen.root, 'button', name),
    open: (name) => click(named(screen.root, '[role="treeitem"]', name)),
    text: () => screen.root.textContent ?? '',
    close() {
      screen.close();
      store.dispose();
    },
  };
}

export function render(element: ReactElement): { readonly root: HTMLElement; close(): void } {
  const root = document.createElement('div');
  document.body.append(root);
  const mounted = createRoot(root);
  act(() => mounted.render(element));
  return {
    root,
    close() {
      act(() => mounted.unmount());
      root.remove();
    },
  };
}

function labelled(root: HTMLElement, label: string): HTMLInputElement {
  const found = [...root.querySelectorAll('label')].find((one) => one.textContent === label);
  const control = found && root.querySelector<HTMLInputElement>(`[id="${found.htmlFor}"]`);
  if (!control) throw new Error(`No field is labelled ${label}`);
  return control;
}

function named(root: HTMLElement, selector: string, name: string): HTMLElement {
  const found = [...root.querySelectorAll<HTMLElement>(selector)].find((one) =>
    (one.getAttribute('aria-label') ?? one.textContent ?? '').includes(name),
  );
  if (!found) throw new Error(`Nothing is named ${name}`);
  return found;
}

export function click(element: HTMLElement): void {
  act(() => {
    element.focus();
    element.click();
  });
}

/** Replaces the text of a control; React hears the event only when the value was set behind its back. */
export function type(control: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  act(() => {
    control.focus();
    const prototype = Object.getPrototypeOf(control);
    Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(control, text);
    control.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

export function press(element: Element, key: string, init: KeyboardEventInit = {}): void {
  act(() => {
    element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }));
  });
}

export function leave(element: HTMLElement): void {
  act(() => element.blur());
}
