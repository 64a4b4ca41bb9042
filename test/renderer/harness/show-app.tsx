/** Puts the whole window on a page in a test, over a main process in memory. */
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from '../../../renderer/app.tsx';
import { createCommandBus } from '../../../renderer/state/command-bus.ts';
import { createLibraryStore } from '../../../renderer/state/library-store.ts';
import { createNavigation } from '../../../renderer/state/navigation.ts';
import { createPreferencesStore } from '../../../renderer/state/preferences.ts';
import { createTemplateLibrary } from '../../../renderer/state/template-library.ts';
import { ToastArea } from '../../../renderer/ui/toast-area.tsx';
import type { LibraryEntry, TemplateEntry } from '../../../shared/ipc/contract.ts';
import { type FakeAccord, fakeAccord } from './fake-accord.ts';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

export interface ShownApp extends FakeAccord {
  text(): string;
  /** The visible element of that role (or tag) with that name. */
  get(role: string, name: string): HTMLElement;
  find(role: string, name: string): HTMLElement | null;
  /** Lets everything asked settle. */
  settle(): Promise<void>;
  focus(role: string, name: string): void;
  click(role: string, name: string): Promise<void>;
  press(key: string, init?: KeyboardEventInit): Promise<void>;
  /** As Shift+F10 does, where the focus is. */
  openMenu(): Promise<void>;
  /** Picks from the list with that label. */
  choose(label: string, value: string): Promise<void>;
  /** Replaces the text of the field with that label. */
  type(label: string, text: string): Promise<void>;
  close(): Promise<void>;
}

const selectors: Readonly<Record<string, string>> = {
  button: 'button:not([role])',
  menuitem: '[role="menuitem"]',
  radio: 'input[type="radio"]',
  checkbox: 'input[type="checkbox"]',
  field: 'input, select',
  dialog: 'dialog[open]',
};

export async function showApp(
  entries: readonly LibraryEntry[] = [],
  own: readonly TemplateEntry[] = [],
): Promise<ShownApp> {
  const fake = fakeAccord(entries, own);
  const { bridge } = fake;
  let ids = 0;
  const navigation = createNavigation({
    bridge,
    clock: { now: () => '2026-11-23T10:41:00.000Z' },
    ids: { next: () => `id${++ids}` },
  });
  const info = await bridge.getInfo();
  if (!info.ok) throw new Error(info.error.message);
  const root = document.createElement('div');
  document.body.append(root);
  const mounted = createRoot(root);
  const settle = async (): Promise<void> => {
    await act(async () => {
      for (let turn = 0; turn < 10; turn++) await Promise.resolve();
    });
  };
  act(() =>
    mounted.render(
      <ToastArea>
        <App
          bridge={bridge}
          bus={createCommandBus(bridge)}
          navigation={navigation}
          library={createLibraryStore(bridge)}
          templates={createTemplateLibrary(bridge)}
          preferences={createPreferencesStore(bridge, info.value.preferences)}
          info={info.value}
        />
      </ToastArea>,
    ),
  );
  await settle();
  const find = (role: string, name: string): HTMLElement | null =>
    [...root.querySelectorAll<HTMLElement>(selectors[role] ?? role)].find((one) => nameOf(one) === name) ??
    null;
  const get = (role: string, name: string): HTMLElement => {
    const found = find(role, name);
    if (!found) throw new Error(`No ${role} is named ${name}`);
    return found;
  };
  return {
    ...fake,
    tell: (name, event) => act(() => fake.tell(name, event)),
    finishExport: () => act(() => fake.finishExport()),
    text: () => root.textContent ?? '',
    get,
    find,
    settle,
    focus: (role, name) => act(() => get(role, name).focus()),
    async click(role, name) {
      const target = get(role, name);
      act(() => {
        target.focus();
        target.click();
      });
      await settle();
    },
    async press(key, init = {}) {
      const target = document.activeElement ?? document.body;
      act(() => {
        target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }));
      });
      await settle();
    },
    async openMenu() {
      const target = document.activeElement ?? document.body;
      act(() => {
        target.dispatchEvent(new Event('contextmenu', { bubbles: true, cancelable: true }));
      });
      await settle();
    },
    async choose(label, value) {
      const field = get('field', label);
      act(() => {
        if (field instanceof HTMLSelectElement) field.value = value;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      });
      await settle();
    },
    async type(label, text) {
      const field = get('field', label);
      act(() => {
        const prototype = Object.getPrototypeOf(field);
        Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, text);
        field.dispatchEvent(new Event('input', { bubbles: true }));
      });
      await settle();
    },
    async close() {
      await act(async () => mounted.unmount());
      navigation.dispose();
      root.remove();
    },
  };
}

/** The accessible name, as far as these screens need it. */
function nameOf(element: HTMLElement): string {
  const labelledBy = element.getAttribute('aria-labelledby');
  const source =
    (labelledBy !== null ? document.getElementById(labelledBy) : null) ??
    (element.id !== '' ? document.querySelector(`label[for="${element.id}"]`) : null) ??
    element.closest('label') ??
    element;
  const heard = source.cloneNode(true);
  if (!(heard instanceof HTMLElement)) return '';
  for (const unheard of heard.querySelectorAll('[aria-hidden="true"], kbd')) unheard.remove();
  return (element.getAttribute('aria-label') ?? heard.textContent ?? '').trim();
}
