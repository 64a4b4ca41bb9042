/** The template editor on a bridge in memory, driven as a person drives it: by labels and keys. */
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { TemplateEditor } from '../../../renderer/features/templates/editor/template-editor.tsx';
import { createTemplateStore, type TemplateStore } from '../../../renderer/state/template-store.ts';
import type { SectionPreviewProps } from '../../../renderer/state/view-props.ts';
import { ToastArea } from '../../../renderer/ui/toast-area.tsx';
import type { Bridge, TemplateOrigin } from '../../../shared/ipc/contract.ts';
import { ok } from '../../../shared/lib/result.ts';
import { fullTemplate } from '../../../shared/template/shipped/full.ts';
import type { Template } from '../../../shared/template/types.ts';
import { aBridge } from '../guide/a-bridge.ts';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

export interface ShownEditor {
  readonly root: HTMLElement;
  readonly template: () => Template;
  readonly saved: readonly Template[];
  readonly duplicated: () => number;
  button(name: string): HTMLElement;
  find(name: string): HTMLElement | null;
  field(label: string): HTMLInputElement;
  /** Every visible name of a row of fields, tables, columns, in order. */
  rows(): readonly string[];
  /** A section in the outline. */
  row(section: string): HTMLElement;
  click(name: string): void;
  type(label: string, text: string): void;
  press(key: string, init?: KeyboardEventInit): void;
  settle(): Promise<void>;
  close(): void;
}

const Preview = ({ workbook, section }: SectionPreviewProps) => (
  <p data-preview="">{workbook.template.sections.find(({ id }) => id === section)?.title}</p>
);

const clock = { now: () => '2026-11-30T09:41:00.000Z' };

export async function showEditor({
  template = { ...fullTemplate, id: 'own1', kind: 'own', base: 'full' },
  origin = 'own',
  overrides = {},
}: {
  readonly template?: Template;
  readonly origin?: TemplateOrigin;
  readonly overrides?: Partial<Bridge>;
} = {}): Promise<ShownEditor> {
  const saved: Template[] = [];
  let duplicated = 0;
  let count = 0;
  let store: TemplateStore | null = null;
  const { bridge } = aBridge({
    readTemplate: async () => ok(template),
    saveTemplate: async (whole) => {
      saved.push(whole);
      return ok({ savedAt: clock.now() });
    },
    ...overrides,
  });
  const root = document.createElement('div');
  document.body.append(root);
  const mounted = createRoot(root);
  const edit = (opened: Template): TemplateStore => {
    store = createTemplateStore(bridge, opened, { clock, ids: { next: () => `id${++count}` } });
    return store;
  };
  const settle = (): Promise<void> =>
    act(async () => {
      for (let turn = 0; turn < 4; turn++)
        await new Promise((done) => requestAnimationFrame(() => done(null)));
    });
  await act(async () =>
    mounted.render(
      <ToastArea>
        <TemplateEditor
          templateId={template.id}
          origin={origin}
          bridge={bridge}
          edit={edit}
          onBack={() => {}}
          onDuplicate={() => {
            duplicated++;
          }}
          SectionPreview={Preview}
          PagePreview={Preview}
        />
      </ToastArea>,
    ),
  );
  const find = (name: string): HTMLElement | null =>
    [...document.querySelectorAll<HTMLElement>('button')].find((one) => nameOf(one) === name) ?? null;
  const button = (name: string): HTMLElement => {
    const found = find(name);
    if (!found) throw new Error(`No button is named ${name}`);
    return found;
  };
  const field = (label: string): HTMLInputElement => {
    const named = [...document.querySelectorAll('label')].findLast((one) => one.textContent === label);
    const found = named
      ? document.getElementById(named.htmlFor)
      : document.querySelector(`[aria-label="${label}"]`);
    if (!found) throw new Error(`No field is named ${label}`);
    return found as HTMLInputElement;
  };
  return {
    root,
    template: () => (store ?? edit(template)).getState().template,
    saved,
    duplicated: () => duplicated,
    button,
    find,
    field,
    rows: () =>
      [...root.querySelectorAll('[data-row-head]')].map((row) => row.children[1]?.textContent ?? ''),
    row: (section) => {
      const found = root.querySelector<HTMLElement>(`[data-row="${section}"]`);
      if (!found) throw new Error(`No section ${section} in the outline`);
      return found;
    },
    click: (name) =>
      act(() => {
        button(name).focus();
        button(name).click();
      }),
    type: (label, text) =>
      act(() => {
        const target = field(label);
        target.focus();
        Object.getOwnPropertyDescriptor(Object.getPrototypeOf(target), 'value')?.set?.call(target, text);
        target.dispatchEvent(
          new Event(target instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }),
        );
      }),
    press: (key, init = {}) =>
      act(() => {
        (document.activeElement ?? document.body).dispatchEvent(
          new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }),
        );
      }),
    settle,
    close() {
      act(() => mounted.unmount());
      store?.dispose();
      root.remove();
    },
  };
}

function nameOf(element: HTMLElement): string {
  if (element.dataset.rowHead !== undefined) return element.children[1]?.textContent ?? '';
  return (element.getAttribute('aria-label') ?? element.textContent ?? '').trim();
}
