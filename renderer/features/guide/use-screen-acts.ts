/** What the screen's commands do. Text still being typed is stored before the screen is left. */
import { useMemo } from 'react';
import type { Section } from '../../../shared/template/types.ts';
import type { SessionStore, ViewId } from '../../state/session.ts';
import type { CommandActs } from '../../state/use-commands.ts';
import { focusSection } from './open-place.ts';

export type ScreenActs = CommandActs &
  Required<Pick<CommandActs, 'file.home' | 'file.export-word' | 'edit.undo' | 'edit.redo'>>;

export interface ScreenActsOptions {
  readonly session: SessionStore;
  readonly sections: readonly Section[];
  readonly section: Section | undefined;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly onHome: () => void;
  readonly onExport: () => void;
}

export function useScreenActs(options: ScreenActsOptions): ScreenActs {
  const { session, sections, section, undo, redo, onHome, onExport } = options;
  return useMemo(() => {
    const open = (target: Section | undefined): void => {
      if (!target) return;
      session.openSection(target.id);
      requestAnimationFrame(focusSection);
    };
    const view = (id: ViewId): void => {
      session.openView(id);
      requestAnimationFrame(focusSection);
    };
    const at = section ? sections.indexOf(section) : -1;
    return {
      'edit.undo': undo,
      'edit.redo': redo,
      'file.home': () => {
        session.flushTyping();
        onHome();
      },
      'file.export-word': () => {
        session.flushTyping();
        onExport();
      },
      'view.outline': () => session.setOutline(!session.getState().outline),
      'go.next-section': () => open(sections[at + 1]),
      'go.previous-section': () => open(sections[at - 1]),
      'go.guide': () => {
        session.setPreview(false);
        open(section);
      },
      // It stands beside the section: from a view over both plans the way there leads through the section.
      'go.preview': () => {
        const { view: shown, preview } = session.getState();
        session.setPreview(shown !== null || !preview);
        if (shown !== null) open(section);
      },
      'go.dashboard': () => view('dashboard'),
      'go.conflicts': () => view('conflicts'),
      'go.assumptions': () => view('assumptions'),
      'go.scenarios': () => view('scenarios'),
      'go.settings': () => open(sections.find((candidate) => candidate.id === 'settings')),
    };
  }, [session, sections, section, undo, redo, onHome, onExport]);
}
