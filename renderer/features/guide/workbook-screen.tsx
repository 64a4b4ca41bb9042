/** An open workbook: outline, the section being written, guidance beside it, the Word preview on request. */
import {
  type ComponentType,
  type ReactElement,
  type ReactNode,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useStore } from 'zustand';
import type { Bridge } from '../../../shared/ipc/contract.ts';
import { strings } from '../../../shared/strings/catalogue.ts';
import { saveWords } from '../../state/save-words.ts';
import { createSession, type ViewId } from '../../state/session.ts';
import { keysOf, useCommands } from '../../state/use-commands.ts';
import type {
  Explained,
  ExplainProps,
  Supposed,
  ViewProps,
  WordPreviewProps,
} from '../../state/view-props.ts';
import type { WorkbookStore } from '../../state/workbook-store.ts';
import { Frame } from '../../ui/frame.tsx';
import type { GridHandle } from '../../ui/grid/types.ts';
import { LiveRegion } from '../../ui/live-region.tsx';
import type { ToastContent } from '../../ui/toast.tsx';
import { useOwnToast } from '../../ui/toast-area.tsx';
import { type Guide, GuideContext } from './context.ts';
import { EditorArea } from './editor-area.tsx';
import { ExplainArea } from './explain-area.tsx';
import { NotSavedBar } from './not-saved-bar.tsx';
import { Outline } from './outline/outline.tsx';
import { sectionsInOrder } from './outline/outline-rows.ts';
import { type Question, QuestionDialog } from './question.tsx';
import css from './screen.module.css';
import { isWideSection } from './section/runs.ts';
import { StatusBar } from './status-bar.tsx';
import { TitleBar } from './title-bar.tsx';
import { useNarrow } from './use-narrow.ts';
import { useScreenActs } from './use-screen-acts.ts';
import { type Undo, useUndo } from './use-undo.ts';
import { ViewArea } from './view-area.tsx';

export interface WorkbookScreenProps {
  readonly store: WorkbookStore;
  readonly bridge: Bridge;
  readonly onHome: () => void;
  readonly onExport: () => void;
  /** Without it the screen has no Word preview. */
  readonly Preview?: ComponentType<WordPreviewProps>;
  /** The views over both plans; a view that is not there is not offered by the app. */
  readonly views: { readonly [V in ViewId]?: ComponentType<ViewProps> };
  readonly person: ViewProps['person'];
  readonly introduce: ViewProps['introduce'];
  /** Shows where a figure comes from, beside it. */
  readonly Explain?: ComponentType<ExplainProps>;
  /** In the status bar. */
  readonly notice?: ReactNode;
}

export function WorkbookScreen({
  store,
  bridge,
  onHome,
  onExport,
  Preview,
  views,
  person,
  introduce,
  Explain,
  notice,
}: WorkbookScreenProps): ReactElement {
  const { id: workbookId, meta } = store.getState().workbook;
  // The sample is opened to see what Accord finds; an own plan to be written.
  const first = meta.sample ? 'dashboard' : null;
  const session = useMemo(() => createSession(workbookId, first), [workbookId, first]);
  const grids = useMemo(() => new Map<string, GridHandle>(), []);
  const [said, setSaid] = useState('');
  const [explained, setExplained] = useState<Explained | null>(null);
  const explain = useCallback(
    (figure: string, anchor: HTMLElement, supposed: Supposed | null = null) =>
      setExplained({ figure, anchor, supposed }),
    [],
  );
  const toast = useOwnToast();
  /** Takes away the toast whose way back ends with the next step. */
  const staleAt = useRef(nothing);
  const steps = useRef<Undo>({ undo: nothing, redo: nothing });
  const say = useCallback(
    (text: string, done: 'undo' | 'redo' | null) => {
      const close = toast.show(text, done === null ? undefined : wayBack(done, steps.current));
      staleAt.current = done === null ? nothing : close;
    },
    [toast],
  );
  const closeExplained = useCallback(() => setExplained(null), []);
  const [question, ask] = useState<Question | null>(null);
  const closeQuestion = useCallback(() => ask(null), []);
  // The way back from what was just done is the undo.
  const done = useCallback((sentence: string) => say(sentence, 'redo'), [say]);
  // Its way back is the way back of the last step: after another one it would undo that.
  useEffect(
    () =>
      store.subscribe((state, before) => {
        if (state.workbook !== before.workbook) staleAt.current();
      }),
    [store],
  );
  const { undo, redo } = useUndo({ store, session, grids }, say);
  useEffect(() => {
    steps.current = { undo, redo };
  }, [undo, redo]);
  const guide = useMemo(
    (): Guide => ({ store, session, bridge, grids, explain, announce: setSaid, done, ask }),
    [store, session, bridge, grids, explain, done],
  );
  useFlushing(guide);
  useSaveAnnouncements(store, setSaid);

  const template = useStore(store, (state) => state.workbook.template);
  const sections = useMemo(() => sectionsInOrder(template), [template]);
  const opened = useStore(session, (state) => state.section);
  const section = sections.find((candidate) => candidate.id === opened) ?? sections[0];
  const outline = useStore(session, (state) => state.outline);
  const view = useStore(session, (state) => state.view);
  const wide = section !== undefined && isWideSection(section);

  // Grids need the width: below 1366 px their sections open with the outline as a rail.
  const [narrow, small] = [useNarrow(1366), useNarrow(800)];
  const rail = small || (narrow && (view === null ? wide : view === 'conflicts'));
  const acts = useScreenActs({ session, sections, section, undo, redo, onHome, onExport });
  const press = useCommands(bridge, acts);
  return (
    <GuideContext value={guide}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys that work anywhere on the screen. */}
      <div className={css.screen} data-rail={rail || undefined} onKeyDown={press}>
        <Frame
          titleBar={<TitleBar acts={acts} />}
          notice={<NotSavedBar />}
          outline={outline ? <Outline current={view ?? section?.id ?? null} /> : null}
          outlineLabel={strings.guide.outline}
          main={
            view !== null ? (
              <ViewArea view={view} views={views} person={person} introduce={introduce} explain={explain} />
            ) : section ? (
              <EditorArea section={section} sections={sections} wide={wide} Preview={Preview} />
            ) : (
              <p className={css.nothing}>{strings.guide.noSections}</p>
            )
          }
          statusBar={<StatusBar notice={notice} />}
        />
        {explained && Explain && (
          <ExplainArea Explain={Explain} explained={explained} onClose={closeExplained} />
        )}
        {question && <QuestionDialog question={question} onClose={closeQuestion} />}
        <LiveRegion text={said} />
      </div>
    </GuideContext>
  );
}

const nothing = (): void => {};

/** What the toast offers after an undo is the redo, and the other way round. */
function wayBack(done: 'undo' | 'redo', steps: Undo): NonNullable<ToastContent['action']> {
  return done === 'undo'
    ? { label: strings.guide.redo, keys: keysOf('edit.redo'), act: steps.redo }
    : { label: strings.guide.undo, keys: keysOf('edit.undo'), act: steps.undo };
}

/** Typed text reaches the disk when the window loses focus, and before main closes it. */
function useFlushing({ store, session, bridge }: Guide): void {
  useEffect(() => {
    const flush = (): void => {
      session.flushTyping();
      void store.flush();
    };
    window.addEventListener('blur', flush);
    const unsubscribe = bridge.onFlush(() => session.flushTyping(true));
    return () => {
      window.removeEventListener('blur', flush);
      unsubscribe();
    };
  }, [store, session, bridge]);
}

/** Says when saving fails and when it works again; ordinary saves stay silent. */
function useSaveAnnouncements(store: WorkbookStore, announce: (text: string) => void): void {
  useEffect(() => {
    let failed = false;
    return store.subscribe(({ save }) => {
      if (save.kind === 'failed' && !failed) announce(saveWords(save));
      if (save.kind === 'clean' && failed) announce(strings.guide.savedAgain);
      if (save.kind === 'failed' || save.kind === 'clean') failed = save.kind === 'failed';
    });
  }, [store, announce]);
}
