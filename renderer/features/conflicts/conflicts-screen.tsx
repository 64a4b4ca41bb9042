/** Everything that does not add up: a list by severity and money, and the one being settled beside it. */
import { type ReactElement, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { severities } from '../../../shared/checks/finding.ts';
import { bySize, type RegisterEntry, register } from '../../../shared/checks/register.ts';
import { strings } from '../../../shared/strings/catalogue.ts';
import { viewPlaceOf } from '../../../shared/template/view-place.ts';
import type { ViewProps } from '../../state/view-props.ts';
import { ChecksDialog } from './checks-dialog.tsx';
import { ConflictDetail } from './conflict-detail.tsx';
import { ConflictList } from './conflict-list.tsx';
import css from './conflicts.module.css';
import { allShown, matches, type Shown } from './filters.ts';

export function ConflictsScreen(props: ViewProps): ReactElement {
  // The list follows an edit, but never holds up the key that made it.
  const workbook = useDeferredValue(useStore(props.store, (state) => state.workbook));
  const [shown, setShown] = useState<Shown>(allShown);
  const [listing, setListing] = useState(false);
  const [chosen, setChosen] = useState<string | null>(props.at);
  useEffect(() => setChosen(props.at), [props.at]);
  const entries = useMemo(
    () => ordered(register(workbook)).filter((entry) => matches(workbook, entry, shown)),
    [workbook, shown],
  );
  // When the one that was settled has gone from its place, the next one takes it.
  const place = useRef(0);
  const found = entries.findIndex((entry) => entry.key === chosen);
  if (found >= 0) place.current = found;
  const at = Math.min(place.current, entries.length - 1);
  const current = entries[at];
  const step = (by: 1 | -1): void => {
    const next = entries[at + by];
    if (next) setChosen(next.key);
  };
  const openPlace = (place: string): void => {
    const view = viewPlaceOf(place);
    if (view?.kind !== 'conflict') {
      props.openPlace(place);
      return;
    }
    // What the filters leave out cannot be shown.
    if (!entries.some(({ key }) => key === view.at)) setShown(allShown);
    setChosen(view.at);
  };
  // Deciding takes the pressed button away, undoing the line: the keyboard goes on at the conflict's line.
  const screen = useRef<HTMLDivElement>(null);
  const isHere = useRef(false);
  useEffect(() => {
    if (!isHere.current || document.activeElement !== document.body) return;
    screen.current?.querySelector<HTMLElement>('[data-key][aria-current]')?.focus();
  });
  useEffect(() => {
    const note = ({ target }: FocusEvent): void => {
      isHere.current = target instanceof Node && screen.current?.contains(target) === true;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);
  return (
    <div ref={screen} className={css.screen}>
      <ConflictList
        workbook={workbook}
        entries={entries}
        current={current?.key ?? null}
        shown={shown}
        onShow={setShown}
        onChoose={setChosen}
        onChecks={() => setListing(true)}
      />
      {current ? (
        <ConflictDetail
          key={current.key}
          {...props}
          openPlace={openPlace}
          workbook={workbook}
          entry={current}
          onStep={step}
        />
      ) : (
        <section className={css.detail} aria-label={strings.conflicts.detail}>
          <p className={css.none}>
            {register(workbook).length === 0 ? strings.conflicts.none : strings.conflicts.noneMatches}
          </p>
        </section>
      )}
      {listing && <ChecksDialog workbook={workbook} store={props.store} onClose={() => setListing(false)} />}
    </div>
  );
}

/** What is open by severity and size, what is settled after it. */
function ordered(entries: readonly RegisterEntry[]): readonly RegisterEntry[] {
  const open = entries.filter((entry) => entry.status === 'open');
  const settled = entries.filter((entry) => entry.status !== 'open');
  const grouped = severities.flatMap((severity) =>
    open.filter((entry) => entry.severity === severity).sort(bySize),
  );
  return [...grouped, ...settled.sort(bySize)];
}
