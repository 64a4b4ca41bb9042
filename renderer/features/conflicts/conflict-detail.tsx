/** One conflict: what it says, the two figures, the ways out, and the decision with owner, date and reason. */
import { ChevronDown, ChevronUp } from 'lucide-react';
import { type ReactElement, useId, useMemo, useState } from 'react';
import { isDecided } from '../../../shared/checks/moved.ts';
import { type Option, optionsOf } from '../../../shared/checks/options.ts';
import type { RegisterEntry } from '../../../shared/checks/register.ts';
import { pairOf } from '../../../shared/checks/rules/c06-two-values.ts';
import { checkOf } from '../../../shared/checks/run-checks.ts';
import { sayIn } from '../../../shared/checks/say.ts';
import { strings } from '../../../shared/strings/catalogue.ts';
import { placeWords } from '../../../shared/workbook/place-words.ts';
import type { Side, Workbook } from '../../../shared/workbook/types.ts';
import type { ViewProps } from '../../state/view-props.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { SeverityLabel } from '../../ui/severity-mark.tsx';
import { WhoFields } from '../../ui/who-fields.tsx';
import { AgreedValue } from './agreed-value.tsx';
import css from './conflicts.module.css';
import { Decided } from './decided.tsx';
import { OptionsTable } from './options-table.tsx';
import { pairChoices } from './pair-choices.ts';
import { PairOptions } from './pair-options.tsx';
import { outcomeLines, StatementPanes } from './statement-panes.tsx';
import { useSettling } from './use-settling.ts';
import { emptyVerdict, type TypedVerdict, VerdictForm } from './verdict-form.tsx';
import { WaiveDialog } from './waive-dialog.tsx';
import { WriteBack } from './write-back.tsx';

const text = strings.conflicts;

export function ConflictDetail({
  workbook,
  entry,
  store,
  person,
  introduce,
  openPlace,
  explain,
  done,
  onStep,
}: ViewProps & {
  readonly workbook: Workbook;
  readonly entry: RegisterEntry;
  readonly onStep: (by: 1 | -1) => void;
}): ReactElement {
  const { finding, decision } = entry;
  const name = useId();
  const offered = useMemo(() => (finding ? optionsOf(workbook, finding) : []), [workbook, finding]);
  const [own, setOwn] = useState<Option | null>(null);
  const options = useMemo(() => (own ? [...offered, own] : offered), [offered, own]);
  const [chosen, setChosen] = useState<string | null>(null);
  const [verdict, setVerdict] = useState<TypedVerdict>(emptyVerdict);
  const [waiving, setWaiving] = useState(false);
  const settling = useSettling({ store, person, introduce, done }, entry);
  const option = options.find((one) => one.id === chosen) ?? null;
  const say = sayIn(workbook);
  const pair = finding ? pairOf(workbook, finding) : undefined;
  const choices = useMemo(() => pairChoices(workbook, pair, options), [workbook, pair, options]);
  const linesOf = (side: Side) => {
    const found = choices.find((one) => one.option.id === side);
    return found && { lines: outcomeLines(found.outcome, say), supposed: found.supposed };
  };
  const [ours, theirs] = [linesOf('marketing'), linesOf('sales')];
  const outcomes = ours && theirs ? { marketing: ours, sales: theirs } : undefined;

  const check = entry.check === null ? undefined : checkOf(entry.check);
  // After one that leaves it standing there is nothing to record: it changes the plans.
  const decides = option === null || option.closesIt;
  const words = verdict.decision.trim();
  const takeOption = (): void => {
    if (!option) return;
    if (decides) settling.agree(option, words, verdict.reason, true);
    else {
      setChosen(null);
      settling.apply(option);
    }
  };
  const hasWays = pair !== undefined || options.length > 0;
  // The panes name their own places.
  const named = finding && finding.statements.length > 1 ? finding.statements.map(({ place }) => place) : [];
  const places = [...new Set(finding?.places)].filter((place) => !named.includes(place));
  return (
    <section className={css.detail} aria-label={text.detail}>
      <header className={css.detailHead}>
        <div className={css.row}>
          {entry.status !== 'open' && <span className={css.closed}>= {text.statuses[entry.status]}</span>}
          <SeverityLabel severity={entry.severity} isQuiet={entry.status !== 'open'} />
          <span className={css.dim}>{text.rule(entry.check ?? '', check?.name ?? '')}</span>
          <span className={css.space} />
          {finding && entry.status === 'open' && entry.severity !== 'info' && (
            <Button small kind="quiet" onClick={() => setWaiving(true)}>
              {text.waive}
            </Button>
          )}
          <IconButton icon={ChevronUp} label={text.previous} onClick={() => onStep(-1)} />
          <IconButton icon={ChevronDown} label={text.next} onClick={() => onStep(1)} />
        </div>
        <h2 data-gone={finding === null || undefined}>{entry.title}</h2>
        {finding && <p>{finding.message}</p>}
        {places.length > 0 && (
          <p className={css.places}>
            {places.slice(0, 6).map((place) => (
              <button key={place} type="button" className={css.link} onClick={() => openPlace(place)}>
                {placeWords(workbook, place)}
              </button>
            ))}
          </p>
        )}
      </header>
      {finding && (
        <StatementPanes
          finding={finding}
          workbook={workbook}
          outcomes={outcomes}
          openPlace={openPlace}
          explain={explain}
        />
      )}
      {isDecided(decision) && (
        <Decided
          workbook={workbook}
          entry={entry}
          decision={decision}
          assigned={settling.assigned}
          onAssign={settling.assign}
          onReopen={settling.reopen}
        />
      )}
      {finding && entry.status === 'open' && entry.severity !== 'info' && (
        <>
          {pair && choices.length > 0 ? (
            <PairOptions
              workbook={workbook}
              pair={pair}
              choices={choices}
              explain={explain}
              chosen={chosen}
              onChoose={setChosen}
              name={name}
            />
          ) : options.length > 0 ? (
            <OptionsTable options={options} chosen={chosen} onChoose={setChosen} name={name} />
          ) : (
            <p className={css.noOption}>{text.noOption}</p>
          )}
          {pair && (
            <AgreedValue
              workbook={workbook}
              finding={finding}
              pair={pair}
              onOption={(made) => {
                setOwn(made);
                setChosen(made?.id ?? null);
              }}
            />
          )}
          <div className={css.settle}>
            <VerdictForm
              workbook={workbook}
              assigned={settling.assigned}
              verdict={verdict}
              needsWords={option === null}
              onAssign={settling.assign}
              onChange={setVerdict}
            />
            {pair && option?.pair && <WriteBack workbook={workbook} pair={pair} value={option.pair.value} />}
          </div>
          <div className={css.asked}>
            <WhoFields asked={settling.asked} />
          </div>
          <div className={css.acts}>
            {hasWays && (
              <Button kind="primary" disabled={option === null} onClick={takeOption}>
                {pair ? text.agreeAndWrite : decides ? text.applyAndRecord : text.apply}
              </Button>
            )}
            <Button
              disabled={option === null && words === ''}
              onClick={() => settling.agree(option, words, verdict.reason, false)}
            >
              {text.recordOnly}
            </Button>
            <span className={css.dim}>
              {option !== null
                ? decides
                  ? text.oneStep
                  : text.staysAfter
                : hasWays
                  ? text.chooseFirst
                  : text.writeFirst}
            </span>
          </div>
        </>
      )}
      {waiving && (
        <WaiveDialog
          title={text.waiveTitle(entry.check ?? '')}
          asked={settling.asked}
          onClose={() => setWaiving(false)}
          onWaive={(reason) => {
            if (settling.waive(reason)) setWaiving(false);
          }}
        />
      )}
    </section>
  );
}
