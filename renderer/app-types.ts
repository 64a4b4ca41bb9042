/** What the parts of the shell hand to one another. */
import type { AppInfo, Bridge } from '../shared/ipc/contract.ts';
import type { CommandBus } from './state/command-bus.ts';
import type { LibraryStore } from './state/library-store.ts';
import type { Navigation } from './state/navigation.ts';
import type { PreferencesStore } from './state/preferences.ts';
import type { TemplateLibrary } from './state/template-library.ts';
import type { WorkbookStore } from './state/workbook-store.ts';

export interface AppProps {
  readonly bridge: Bridge;
  readonly bus: CommandBus;
  readonly navigation: Navigation;
  readonly library: LibraryStore;
  readonly templates: TemplateLibrary;
  readonly preferences: PreferencesStore;
  /** null when main could not say. */
  readonly info: AppInfo | null;
}

/**
 * Says what was done; with `undo` it can be taken back. Answers how to end this message, which leaves any
 * that was said after it alone.
 */
export type Say = (text: string, undo?: () => void) => () => void;

/** What stands over a screen. */
export type AppDialog =
  | { readonly kind: 'settings' | 'shortcuts' | 'about' }
  /** `template` is the one picked in the library. */
  | { readonly kind: 'new'; readonly template: string | null }
  /** `source` is the workbook picked in the list. */
  | { readonly kind: 'last-year'; readonly source: string | null }
  | { readonly kind: 'export' | 'update-template' | 'kept-values'; readonly workbook: WorkbookStore };
