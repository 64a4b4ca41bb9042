/** An open template: its outline, the section being edited, and what becomes of it. */
import {
  type ComponentType,
  type ReactElement,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useStore } from 'zustand';
import type { Bridge, TemplateOrigin } from '../../../../shared/ipc/contract.ts';
import { strings } from '../../../../shared/strings/catalogue.ts';
import { findSection } from '../../../../shared/template/find.ts';
import type { Section } from '../../../../shared/template/types.ts';
import type { TemplateStore } from '../../../state/template-store.ts';
import { keysOf, useCommands } from '../../../state/use-commands.ts';
import { useRested } from '../../../state/use-rested.ts';
import type { SectionPreviewProps } from '../../../state/view-props.ts';
import { Frame } from '../../../ui/frame.tsx';
import { LiveRegion } from '../../../ui/live-region.tsx';
import { useOwnToast } from '../../../ui/toast-area.tsx';
import { isPlanners } from '../origins.ts';
import { AddDialog } from './add-dialog.tsx';
import { NotSavedBar, ReadOnlyBar, Status } from './bars.tsx';
import { type Adding, type Editor, EditorContext } from './context.ts';
import css from './editor.module.css';
import { Outline } from './outline.tsx';
import {
  focusOutline,
  focusPlace,
  nearestPlace,
  neighbourOf,
  openedBy,
  propertyPlace,
  readPlace,
} from './places.ts';
import { PreviewPane } from './preview-pane.tsx';
import { ProblemsDialog } from './problems-dialog.tsx';
import { keptReasons, type Removal } from './removal.ts';
import { RemovalDialog } from './removal-dialog.tsx';
import { whyNoRoom } from './room.ts';
import { sampleIn } from './sample.ts';
import { SectionEditor } from './section-editor.tsx';
import { sectionBeside, sectionsInOrder } from './section-order.ts';
import { TitleBar } from './title-bar.tsx';
import { useOtherTitles } from './use-other-titles.ts';
import { useSaving } from './use-saving.ts';

const text = strings.templates;

/** Milliseconds without a change before the preview is made again. */
const REST = 250;

export interface EditorScreenProps {
  readonly store: TemplateStore;
  readonly origin: TemplateOrigin;
  readonly bridge: Bridge;
  readonly onBack: () => void;
  /** Makes an own template of a read-only one and opens it. */
  readonly onDuplicate: () => void;
  readonly SectionPreview: ComponentType<SectionPreviewProps>;
  readonly PagePreview: ComponentType<SectionPreviewProps>;
}

/** Where what was just added is called something. */
const namePlace = (place: string, { kind }: Adding): string =>
  kind === 'section' ? place : propertyPlace(place, kind === 'table' ? 'title' : 'label');

/** The same places where nothing is altered. */
function withPlace(places: ReadonlySet<string>, place: string, isIn: boolean): ReadonlySet<string> {
  if (places.has(place) === isIn) return places;
  return new Set(isIn ? [...places, place] : [...places].filter((one) => one !== place));
}

/** Where the focus is to go: to the place, or to its section in the outline. */
interface Wanted {
  readonly place: string;
  readonly inOutline: boolean;
}

/** What stands over the screen. */
type Over =
  | { readonly kind: 'problems' }
  | { readonly kind: 'add'; readonly adding: Adding }
  | { readonly kind: 'remove'; readonly removal: Removal; readonly reasons: readonly string[] };

export function EditorScreen(props: EditorScreenProps): ReactElement {
  const { store, origin, bridge, onBack, onDuplicate } = props;
  const readOnly = !isPlanners(origin);
  const template = useStore(store, (state) => state.template);
  const [chosen, setChosen] = useState<string | null>(null);
  const [open, setOpenRows] = useState<ReadonlySet<string>>(new Set());
  const [refused, setRefusedPlaces] = useState<ReadonlySet<string>>(new Set());
  const [over, setOver] = useState<Over | null>(null);
  const [said, setSaid] = useState('');
  const toast = useOwnToast();
  // The focus goes where it is wanted once that is on the screen, and a dialog has given its own back.
  const [focusAt, setWanted] = useState<Wanted | null>(null);
  useEffect(() => {
    if (focusAt?.inOutline) focusOutline();
    else if (focusAt !== null) focusPlace(focusAt.place);
  }, [focusAt]);
  // What led here is gone, and the focus with it.
  useEffect(focusOutline, []);
  const otherTitles = useOtherTitles(bridge, template.id);
  const closeOver = useCallback(() => setOver(null), []);
  const sections = useMemo(() => sectionsInOrder(template), [template]);
  const section = sections.find(({ id }) => id === chosen) ?? sections[0];
  const rested = useRested(template, REST);
  const sample = useMemo(() => sampleIn(rested), [rested]);

  const setOpen = useCallback(
    (place: string, shown: boolean) => setOpenRows((before) => withPlace(before, place, shown)),
    [],
  );
  const setRefused = useCallback(
    (place: string, isRefused: boolean) => setRefusedPlaces((before) => withPlace(before, place, isRefused)),
    [],
  );
  const show = useCallback(
    (wanted: string, whole: boolean, inOutline = false) => {
      const place = wanted.startsWith('#') ? wanted : nearestPlace(store.getState().template, wanted);
      if (place !== null) {
        const { section: id } = readPlace(place);
        if (id !== '') setChosen(id);
        const rows = openedBy(place, whole);
        if (rows.length > 0) setOpenRows((before) => new Set([...before, ...rows]));
      }
      setWanted({ place: place ?? wanted.split('/')[0] ?? '', inOutline });
    },
    [store],
  );
  const steps = useRef({ undo: () => {}, redo: () => {} });
  const say = useCallback(
    (sentence: string, back: 'undo' | 'redo' | null) => {
      toast.show(
        sentence,
        back === null
          ? undefined
          : { label: text[back], keys: keysOf(`edit.${back}`), act: () => steps.current[back]() },
      );
    },
    [toast],
  );
  const step = useCallback(
    (kind: 'undo' | 'redo') => {
      const taken = kind === 'undo' ? store.undo() : store.redo();
      if (!taken) return say(kind === 'undo' ? text.nothingToUndo : text.nothingToRedo, null);
      say((kind === 'undo' ? text.undone : text.redone)(taken.label), kind === 'undo' ? 'redo' : 'undo');
      show(taken.place, false);
    },
    [store, say, show],
  );
  useEffect(() => {
    steps.current = { undo: () => step('undo'), redo: () => step('redo') };
  }, [step]);

  const take = useCallback(
    (removal: Removal) => {
      const isSection = !removal.place.includes('/');
      const next = isSection
        ? sectionBeside(store.getState().template, removal.place)
        : neighbourOf(removal.place);
      if (!store.dispatch(removal.change, text.steps.remove(removal.name), { place: removal.place })) return;
      say(text.removed(removal.name), 'undo');
      show(next, false, removal.inOutline);
    },
    [store, say, show],
  );
  const editor = useMemo(
    (): Editor => ({
      store,
      readOnly,
      otherTitles,
      sample,
      open,
      setOpen,
      refused,
      setRefused,
      goTo: (place) => show(place, true),
      change: (change, label, place, capture = 'now') =>
        !readOnly && store.dispatch(change, label, { place, capture }),
      remove: (removal) => {
        const { template: now } = store.getState();
        const reasons = keptReasons(now, removal.place);
        // What was added in this sitting is in no workbook.
        const isOld = nearestPlace(store.getInitialState().template, removal.place) === removal.place;
        if (reasons.length === 0 && !(removal.hasValues && isOld)) take(removal);
        else setOver({ kind: 'remove', removal, reasons });
      },
      add: (adding) => {
        const full = whyNoRoom(store.getState().template, adding);
        if (full === null) setOver({ kind: 'add', adding });
        else say(full, null);
      },
      say: (sentence) => say(sentence, null),
    }),
    [store, readOnly, otherTitles, sample, open, setOpen, refused, setRefused, show, take, say],
  );
  const acts = useMemo(() => {
    const at = section ? sections.indexOf(section) : -1;
    const go = (to: Section | undefined): void => {
      if (to) show(to.id, false);
    };
    return {
      ...(readOnly ? {} : { 'edit.undo': () => step('undo'), 'edit.redo': () => step('redo') }),
      'go.next-section': () => go(sections[at + 1]),
      'go.previous-section': () => go(sections[at - 1]),
    } as const;
  }, [readOnly, step, show, sections, section]);
  const press = useCommands(bridge, acts);
  useSaving(store, setSaid);

  return (
    <EditorContext value={editor}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys that work anywhere on the screen. */}
      <div className={css.screen} onKeyDown={press}>
        <Frame
          titleBar={
            <TitleBar
              onBack={onBack}
              undo={() => step('undo')}
              redo={() => step('redo')}
              onProblems={() => setOver({ kind: 'problems' })}
            />
          }
          notice={
            isPlanners(origin) ? (
              <NotSavedBar store={store} />
            ) : (
              <ReadOnlyBar why={text.readOnlyWhy[origin]} onDuplicate={onDuplicate} />
            )
          }
          outline={<Outline current={section?.id ?? null} onOpen={(id) => show(id, false)} />}
          outlineLabel={text.outline}
          main={
            section && (
              <div className={css.area}>
                <SectionEditor key={section.id} section={section} />
                <PreviewPane {...props} section={findSection(sample.template, section.id) ?? section} />
              </div>
            )
          }
          statusBar={<Status template={template} readOnly={readOnly} />}
        />
        {over?.kind === 'problems' && <ProblemsDialog onClose={closeOver} />}
        {over?.kind === 'add' && (
          <AddDialog
            adding={over.adding}
            template={template}
            part={section === undefined || section.part === 'setup' ? 'marketing' : section.part}
            onClose={closeOver}
            onAdd={({ change, name, place }) => {
              setOver(null);
              if (store.dispatch(change, text.steps.add(name), { place }))
                show(namePlace(place, over.adding), true);
            }}
          />
        )}
        {over?.kind === 'remove' && (
          <RemovalDialog
            removal={over.removal}
            reasons={over.reasons}
            onClose={closeOver}
            onRemove={() => {
              setOver(null);
              take(over.removal);
            }}
            onHide={() => {
              setOver(null);
              const { hide, name, place } = over.removal;
              if (hide && store.dispatch(hide, text.steps.hide(name), { place }))
                say(text.hiddenNow(name), 'undo');
            }}
          />
        )}
        <LiveRegion text={said} />
      </div>
    </EditorContext>
  );
}
