/** What the window's commands do; a command that cannot be carried out on this screen is absent. */
import { useMemo } from 'react';
import type { Preferences } from '../shared/ipc/contract.ts';
import { strings } from '../shared/strings/catalogue.ts';
import type { AppDialog, AppProps, Say } from './app-types.ts';
import type { Page } from './state/navigation.ts';
import type { CommandActs } from './state/use-commands.ts';
import type { WorkbookStore } from './state/workbook-store.ts';
import type { ToastContent } from './ui/toast.tsx';

export type AppActs = CommandActs &
  Required<
    Pick<
      CommandActs,
      'file.new' | 'file.new-from-last-year' | 'file.open' | 'file.open-sample' | 'file.templates'
    >
  >;

export interface AppActsParts extends Pick<AppProps, 'bridge' | 'navigation' | 'preferences'> {
  readonly workbook: WorkbookStore | null;
  readonly page: Page;
  /** The workbook's archive holds something. */
  readonly keepsValues: boolean;
  /** Keeps a preference; says so where that fails. */
  readonly prefer: (change: Partial<Preferences>) => Promise<void>;
  readonly open: (dialog: AppDialog) => void;
  readonly say: Say;
  readonly toast: ToastContent | null;
  readonly closeToast: () => void;
}

export function useAppActs(parts: AppActsParts): AppActs {
  const { bridge, navigation, preferences, prefer, workbook, page, keepsValues } = parts;
  const { open, say, toast, closeToast } = parts;
  return useMemo(() => {
    const everywhere = {
      'file.new': () => open({ kind: 'new', template: null }),
      'file.new-from-last-year': () => open({ kind: 'last-year', source: null }),
      'file.open': () => void navigation.openOrExplain(() => bridge.openFile()),
      'file.open-sample': () => void navigation.openOrExplain(() => bridge.openSample()),
      'file.templates': () => {
        leaveField();
        void navigation.showTemplates();
      },
      'view.theme-system': () => void prefer({ theme: 'system' }),
      'view.theme-light': () => void prefer({ theme: 'light' }),
      'view.theme-dark': () => void prefer({ theme: 'dark' }),
      'view.density': () =>
        void prefer({ density: preferences.getState().density === 'compact' ? 'comfortable' : 'compact' }),
      'help.shortcuts': () => open({ kind: 'shortcuts' }),
      'help.about': () => open({ kind: 'about' }),
    };
    if (workbook === null) {
      // An open workbook has settings of its own, which the same command leads to.
      const home = {
        ...everywhere,
        'go.settings': () => open({ kind: 'settings' }),
        ...(page.kind === 'workbooks' ? {} : { 'file.home': () => void navigation.goHome() }),
      };
      const undo = toast?.action;
      // The editor of a template has steps of its own to take back.
      if (!undo || page.kind === 'template') return home;
      const takeBack = (): void => {
        closeToast();
        undo.act();
      };
      return { ...home, 'edit.undo': takeBack };
    }
    const saveCopy = async (): Promise<void> => {
      // Where saving fails, the copy takes the held edits along.
      const field = leaveField();
      await workbook.flush();
      field?.focus();
      const copied = await bridge.saveCopy(workbook.getState().workbook.id, workbook.held());
      if (copied.ok) say(strings.app.copySaved(copied.value));
      else if (copied.error.code !== 'cancelled') navigation.explain(copied.error.message);
    };
    return {
      ...everywhere,
      'file.save-copy': () => void saveCopy(),
      'file.update-template': () => open({ kind: 'update-template', workbook }),
      ...(keepsValues ? { 'file.kept-values': () => open({ kind: 'kept-values', workbook }) } : {}),
    };
  }, [bridge, navigation, preferences, prefer, workbook, page, keepsValues, open, say, toast, closeToast]);
}

/** A field stores what is typed in it when it is left. Answers the field. */
function leaveField(): HTMLElement | null {
  const field = document.activeElement;
  if (!(field instanceof HTMLElement)) return null;
  field.blur();
  return field;
}
