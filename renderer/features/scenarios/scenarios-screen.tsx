/** Named scenarios over the plan: what each assumes, side by side with the base, and adopting one. */
import { Plus } from 'lucide-react';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { fail, ok, type Result } from '../../../shared/lib/result.ts';
import { adoptChanges } from '../../../shared/numbers/scenarios.ts';
import { strings } from '../../../shared/strings/catalogue.ts';
import { numbered } from '../../../shared/template/numbered.ts';
import { agreedPlace } from '../../../shared/template/view-place.ts';
import type { Scenario, Workbook } from '../../../shared/workbook/types.ts';
import { signedBy } from '../../state/signed-by.ts';
import type { ViewProps } from '../../state/view-props.ts';
import { Button } from '../../ui/button.tsx';
import { NameDialog } from '../../ui/name-dialog.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { useWho } from '../../ui/who-fields.tsx';
import { AdoptDialog } from './adopt-dialog.tsx';
import { AssumptionList } from './assumption-list.tsx';
import { Comparison } from './comparison.tsx';
import css from './scenarios.module.css';

const text = strings.scenarios;
const naming = {
  label: text.name,
  needsName: text.needsName,
  submit: text.keep,
  // Cut by nobody: what is too long is said.
  maxLength: 2000,
};
/** Characters of a name: it stands over a column of the comparison. */
const LONGEST_NAME = 60;

type Asked = { readonly kind: 'new' | 'rename' | 'adopt' } | null;

export function ScenariosScreen(props: ViewProps): ReactElement {
  const { store, person, introduce, openPlace, done } = props;
  const workbook = useStore(store, (state) => state.workbook);
  const all = Object.entries(workbook.scenarios);
  const [chosen, setChosen] = useState<string | null>(null);
  const [asked, setAsked] = useState<Asked>(null);
  const who = useWho(person);
  // A new scenario goes on with its first assumption.
  const block = useRef<HTMLElement>(null);
  const fresh = useRef<string | null>(null);
  useEffect(() => {
    if (fresh.current === null || fresh.current !== chosen) return;
    fresh.current = null;
    block.current?.querySelector('select')?.focus();
  });
  const [id, scenario] = all.find(([key]) => key === chosen) ?? all[0] ?? [null, null];

  const names = new Set(all.map(([, one]) => one.name));
  /** Another name than the scenario's own has to fit, and to be free where it is not numbered. */
  const named = (name: string, take: () => void, isNumbered: boolean): Result<null> => {
    if (name.length > LONGEST_NAME) return fail('invalid', text.nameTooLong(LONGEST_NAME, name.length));
    if (!isNumbered && names.has(name)) return fail('invalid', text.nameTaken(name));
    take();
    return ok(null);
  };
  const put = (key: string, next: Scenario | null, label: string): void => {
    if (store.dispatch({ kind: 'set-scenario', id: key, scenario: next }, label)) done(label);
  };
  const add = (asked: string, from: Scenario | null): void => {
    const name = numbered(asked, names);
    const key = crypto.randomUUID();
    const at = new Date().toISOString();
    put(key, { ...(from ?? { answers: {}, cells: {} }), name, note: '', at }, text.added(name));
    setChosen(key);
    fresh.current = key;
    // The dialog goes in the same step: what lies behind it takes no focus.
    setAsked(null);
  };
  const adopt = (adopted: Scenario): void => {
    const isAgreed = setsAgreed(workbook, adopted);
    const by = isAgreed ? who.take() : null;
    if (isAgreed && by === null) return;
    setAsked(null);
    if (by && who.isAsked) introduce(by);
    const label = text.adopted(adopted.name);
    const changes = adoptChanges(workbook, adopted, by ? signedBy(by) : undefined);
    if (store.dispatch({ kind: 'group', changes }, label)) done(label);
  };
  return (
    <Sheet
      title={strings.words.views.scenarios}
      note={text.lead}
      acts={
        <Button small icon={Plus} onClick={() => setAsked({ kind: 'new' })}>
          {text.add}
        </Button>
      }
    >
      {id === null || scenario === null ? (
        <p className={css.empty}>{text.none}</p>
      ) : (
        <>
          <nav className={css.tabs} aria-label={text.choose}>
            {all.map(([key, one]) => (
              <button key={key} type="button" aria-pressed={key === id} onClick={() => setChosen(key)}>
                {one.name}
              </button>
            ))}
          </nav>
          <section ref={block} className={css.block} aria-label={scenario.name}>
            <div className={css.row}>
              <h2>{text.assumes(scenario.name)}</h2>
              <span className={css.space} />
              <Button small kind="quiet" onClick={() => setAsked({ kind: 'rename' })}>
                {text.rename}
              </Button>
              <Button small kind="quiet" onClick={() => add(text.copyOf(scenario.name), scenario)}>
                {text.duplicate}
              </Button>
              <Button small kind="quiet" onClick={() => put(id, null, text.removed(scenario.name))}>
                {text.remove}
              </Button>
              <Button
                small
                kind="primary"
                disabled={adoptChanges(workbook, scenario).length === 0}
                title={adoptChanges(workbook, scenario).length === 0 ? text.nothingYet : undefined}
                onClick={() => setAsked({ kind: 'adopt' })}
              >
                {text.adopt}
              </Button>
            </div>
            <AssumptionList
              workbook={workbook}
              scenario={scenario}
              onOpen={({ of, place }) => openPlace(of === 'agreed' ? agreedPlace(place) : place)}
              onChange={(next, label) => put(id, next, label)}
            />
          </section>
          <Comparison workbook={workbook} scenarios={all} chosen={id} explain={props.explain} />
        </>
      )}
      {asked?.kind === 'new' && (
        <NameDialog
          {...naming}
          title={text.add}
          name=""
          onClose={() => setAsked(null)}
          onName={async (name) => named(name, () => add(name, null), true)}
        />
      )}
      {asked?.kind === 'rename' && id !== null && scenario && (
        <NameDialog
          {...naming}
          title={text.rename}
          name={scenario.name}
          onClose={() => setAsked(null)}
          onName={async (name) =>
            name === scenario.name
              ? ok(null)
              : named(name, () => put(id, { ...scenario, name }, text.renamed(name)), false)
          }
        />
      )}
      {asked?.kind === 'adopt' && scenario && (
        <AdoptDialog
          workbook={workbook}
          scenario={scenario}
          asked={setsAgreed(workbook, scenario) ? who : null}
          onClose={() => setAsked(null)}
          onAdopt={() => adopt(scenario)}
        />
      )}
    </Sheet>
  );
}

/** Another agreed value is agreed on by somebody. */
const setsAgreed = ({ agreed }: Workbook, scenario: Scenario): boolean =>
  Object.keys(scenario.agreed ?? {}).some((pair) => agreed[pair] !== undefined);
