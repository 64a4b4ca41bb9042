/**
 * Which screen the window shows: a list, a template, or one open workbook. A workbook is left only when
 * everything written in it is on the disk. Subscribes on creation, so that nothing main says early is missed.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { limits } from '../../shared/exchange/scan.ts';
import type { Bridge, Opened, TemplateOrigin } from '../../shared/ipc/contract.ts';
import type { Clock, Ids } from '../../shared/lib/ports.ts';
import { fail, ok, type Result } from '../../shared/lib/result.ts';
import { strings } from '../../shared/strings/catalogue.ts';
import type { Template } from '../../shared/template/types.ts';
import { createTemplateStore, type TemplateStore } from './template-store.ts';
import { createWorkbookStore, type WorkbookStore } from './workbook-store.ts';

/** What stands in the window while no workbook is open. */
export type Page =
  | { readonly kind: 'workbooks' }
  /** `at`: the template the list begins at. */
  | { readonly kind: 'templates'; readonly at: string | null }
  | { readonly kind: 'template'; readonly id: string; readonly origin: TemplateOrigin };

const workbooks: Page = { kind: 'workbooks' };

export interface NavigationState {
  /** null: the page. */
  readonly workbook: WorkbookStore | null;
  readonly page: Page;
  /** A workbook is being opened. */
  readonly opening: boolean;
  /** One sentence about what did not work. */
  readonly problem: string | null;
  /** What was repaired or left out when the workbook was opened, one sentence each. */
  readonly report: readonly string[];
}

type Made = { readonly id: string; readonly report?: readonly string[] } | Opened;

export interface Navigation
  extends Pick<StoreApi<NavigationState>, 'getState' | 'getInitialState' | 'subscribe'> {
  /** True when the list is shown. */
  goHome(): Promise<boolean>;
  /** Leaves an open workbook as `goHome` does. */
  showTemplates(at?: string | null): Promise<void>;
  showTemplate(id: string, origin: TemplateOrigin): void;
  /** Goes on with a template that was read; what is changed in it is on the disk before it is left. */
  editTemplate(template: Template): TemplateStore;
  open(id: string, report?: readonly string[]): Promise<boolean>;
  /** Opens what the request makes. Its failure is the caller's to show; a cancelled dialog is no failure. */
  openMade(request: () => Promise<Result<Made>>): Promise<Result<null>>;
  /** The same for requests without a dialog of their own: a failure becomes the problem. */
  openOrExplain(request: () => Promise<Result<Made>>): Promise<void>;
  openDropped(file: File): Promise<void>;
  explain(problem: string | null): void;
  dismissReport(): void;
  /** The workbook left last: where the list begins. */
  last(): string | null;
  /** Everything on the disk? Then main may close the window. */
  flush(): Promise<boolean>;
  dispose(): void;
}

export interface NavigationParts {
  readonly bridge: Bridge;
  readonly clock: Clock;
  readonly ids: Ids;
}

export function createNavigation({ bridge, clock, ids }: NavigationParts): Navigation {
  const store = createStore<NavigationState>(() => ({
    workbook: null,
    page: workbooks,
    opening: false,
    problem: null,
    report: [],
  }));
  let last: string | null = null;
  const explain = (problem: string | null): void => store.setState({ problem });

  let template: TemplateStore | null = null;
  const flush = async (): Promise<boolean> => {
    const saved = await Promise.all([store.getState().workbook?.flush(), template?.flush()]);
    return !saved.includes(false);
  };

  const leave = async (): Promise<boolean> => {
    const { workbook } = store.getState();
    if (!(await flush())) {
      explain(strings.app.notSavedYet[workbook ? 'workbook' : 'template']);
      return false;
    }
    if (!workbook) return true;
    last = workbook.getState().workbook.id;
    workbook.dispose();
    await bridge.closeWorkbook(last);
    store.setState({ workbook: null });
    return true;
  };

  const open = async (id: string, report: readonly string[] = []): Promise<boolean> => {
    const current = store.getState().workbook;
    if (current?.getState().workbook.id === id) {
      store.setState({ report });
      return true;
    }
    if (!(await leave())) return false;
    store.setState({ opening: true, problem: null });
    const opened = await bridge.openWorkbook(id);
    if (!opened.ok) {
      store.setState({ opening: false, problem: opened.error.message });
      return false;
    }
    const { notice } = opened.value;
    store.setState({
      opening: false,
      page: workbooks,
      workbook: createWorkbookStore(bridge, opened.value, { clock, ids }),
      report: notice === null ? report : [notice, ...report],
    });
    return true;
  };

  const showTemplates = async (at: string | null = null): Promise<void> => {
    if (await leave()) store.setState({ page: { kind: 'templates', at }, problem: null, report: [] });
  };
  /** A template taken in from a file is shown where it lies now. */
  const show = async (made: Made): Promise<void> => {
    if ('kind' in made && made.kind === 'template') {
      await showTemplates(made.id);
      if (made.remark !== null) explain(made.remark);
    } else await open(made.id, made.report);
  };

  const openMade = async (request: () => Promise<Result<Made>>): Promise<Result<null>> => {
    const made = await request();
    if (!made.ok) return made.error.code === 'cancelled' ? ok(null) : made;
    await show(made.value);
    return ok(null);
  };
  const openOrExplain = async (request: () => Promise<Result<Made>>): Promise<void> => {
    explain(null);
    const opened = await openMade(request);
    if (!opened.ok) explain(opened.error.message);
  };

  const unsubscribe = [
    bridge.onOpened((opened) => void show(opened)),
    bridge.onOpenFailed(({ message }) => explain(message)),
  ];

  return {
    getState: store.getState,
    getInitialState: store.getInitialState,
    subscribe: store.subscribe,
    async goHome() {
      const left = await leave();
      if (left) store.setState({ page: workbooks, problem: null, report: [] });
      return left;
    },
    showTemplates,
    showTemplate: (id, origin) => store.setState({ page: { kind: 'template', id, origin }, problem: null }),
    editTemplate(opened) {
      template?.dispose();
      template = createTemplateStore(bridge, opened, { clock, ids });
      return template;
    },
    open,
    openMade,
    openOrExplain,
    openDropped: (file) =>
      openOrExplain(async () => {
        // Not read at all: a film dropped by mistake would fill the memory.
        if (file.size > limits.bytes) {
          return fail('too-large', strings.app.tooLargeToDrop(limits.megabytes));
        }
        return bridge.openDropped({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
      }),
    explain,
    last: () => last,
    dismissReport: () => store.setState({ report: [] }),
    flush,
    dispose() {
      for (const stop of unsubscribe) stop();
      store.getState().workbook?.dispose();
      template?.dispose();
    },
  };
}
