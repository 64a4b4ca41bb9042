/** Puts a view over both plans on a page in a test; unless one is named, for somebody this computer does not know. */
import { act, type ComponentType } from 'react';
import type { Supposed, ViewProps } from '../../../renderer/state/view-props.ts';
import { createWorkbookStore, type WorkbookStore } from '../../../renderer/state/workbook-store.ts';
import { seeded } from '../../shared/checks/case.ts';
import { aBridge } from '../guide/a-bridge.ts';
import { render } from '../guide/render.tsx';

export interface ShownView {
  readonly store: WorkbookStore;
  /** Who was said to sit here. */
  readonly introduced: readonly unknown[];
  /** Figures that were asked for, the newest last: the id, and what was supposed of the plan. */
  readonly explained: readonly { readonly figure: string; readonly supposed: Supposed | undefined }[];
  /** What was said to be done, the newest last. */
  readonly told: readonly string[];
  /** Places that were gone to, the newest last. */
  readonly opened: readonly string[];
  text(): string;
  close(): void;
}

export function showView(
  View: ComponentType<ViewProps>,
  at: string | null = null,
  person: ViewProps['person'] = { name: '', side: 'both' },
): ShownView {
  let ids = 0;
  const store = createWorkbookStore(
    aBridge({}).bridge,
    { workbook: seeded, notice: null, drafts: {} },
    { clock: { now: () => '2026-11-30T09:41:00.000Z' }, ids: { next: () => `id${++ids}` } },
  );
  const introduced: unknown[] = [];
  const told: string[] = [];
  const opened: string[] = [];
  const explained: ShownView['explained'][number][] = [];
  const shown = render(
    <View
      store={store}
      person={person}
      introduce={(who) => introduced.push(who)}
      at={at}
      openView={() => {}}
      openPlace={(place) => opened.push(place)}
      explain={(figure, _anchor, supposed) => explained.push({ figure, supposed })}
      done={(sentence) => told.push(sentence)}
    />,
  );
  return {
    store,
    introduced,
    explained,
    told,
    opened,
    text: () => shown.root.textContent ?? '',
    close() {
      shown.close();
      store.dispose();
    },
  };
}

/** The last input of that label: the one in the dialog where the page asks too. */
export function inputOf(label: string): HTMLInputElement {
  const found = [...document.querySelectorAll('label')].findLast((one) => one.textContent?.trim() === label);
  const input = found && (document.getElementById(found.htmlFor) ?? found.querySelector('input'));
  if (!(input instanceof HTMLInputElement)) throw new Error(`No input is called ${label}`);
  return input;
}

export function pressButton(name: string): void {
  const found = [...document.querySelectorAll('button')].findLast(
    (one) => (one.getAttribute('aria-label') ?? one.textContent?.trim()) === name,
  );
  if (!found) throw new Error(`No button is called ${name}`);
  act(() => {
    found.focus();
    found.click();
  });
}
