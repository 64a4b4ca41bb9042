/** The two figures side by side, Marketing left and Sales right whatever order the finding gives, with where each lives. */
import { EqualNot } from 'lucide-react';
import type { ReactElement } from 'react';
import type { Finding, Statement } from '../../../shared/checks/finding.ts';
import type { PairOutcome } from '../../../shared/checks/pair-outcome.ts';
import type { Say } from '../../../shared/checks/say.ts';
import { strings } from '../../../shared/strings/catalogue.ts';
import { placeWords } from '../../../shared/workbook/place-words.ts';
import type { Side, Workbook } from '../../../shared/workbook/types.ts';
import type { Supposed, ViewProps } from '../../state/view-props.ts';
import { FigureButton } from '../../ui/figure-button.tsx';
import { type Party, PartyMark } from '../../ui/party-mark.tsx';
import css from './conflicts.module.css';
import { partOf } from './filters.ts';
import panesCss from './statement-panes.module.css';

export interface OutcomeLine {
  readonly label: string;
  readonly value: string;
  /** What explains it. */
  readonly figure: string;
  readonly isShort: boolean;
}

/** Deals, leads, what is bought against them and the money at stake. */
export function outcomeLines(outcome: PairOutcome, say: Say): readonly OutcomeLine[] {
  const text = strings.conflicts;
  const { deals, leads, bought, spare, atStake } = outcome;
  const line = (label: string, value: string, figure: string, isShort = false): OutcomeLine => ({
    label,
    value,
    figure,
    isShort,
  });
  return [
    line(text.dealsNeeded, deals === null ? strings.values.blank : say.count(deals), 'need.deals'),
    line(text.leadsNeeded, say.count(leads), 'need.leads'),
    line(
      text.against(say.supplied(bought)),
      spare < 0
        ? text.shortBy(say.missing(-spare))
        : spare > 0
          ? text.spare(say.supplied(spare))
          : text.enough,
      'short.leads',
      spare < 0,
    ),
    line(
      text.atStake,
      atStake === null ? strings.values.blank : atStake === 0 ? text.nothingAtStake : say.money(atStake),
      'short.sourced',
      atStake !== null && atStake > 0,
    ),
  ];
}

interface SideOutcome {
  readonly lines: readonly OutcomeLine[];
  /** The plan with that side's value agreed. */
  readonly supposed: Supposed;
}

type Outcomes = { readonly [S in Side]: SideOutcome };

/** A statement with whose it is: of the plan it stands in; in the agreement, of the side it speaks for. */
interface Sided {
  readonly statement: Statement;
  readonly party: Exclude<Party, 'agreed'> | null;
  readonly name: string;
}

/** Characters of a figure or a short name; anything longer is a sentence. */
const FIGURE = 28;

function sidesOf({ statements }: Finding, workbook: Workbook): readonly Sided[] {
  const sided = statements.slice(0, 2).map((statement): Sided => {
    const part = partOf(workbook, statement.place);
    const own = part === 'marketing' || part === 'sales' || part === 'company' ? part : null;
    const party = own ?? statement.side;
    const shared = part === 'agreement' ? strings.words.parts.agreement : strings.conflicts.thePlan;
    return { statement, party, name: party === null ? shared : strings.words.parties[party] };
  });
  const order = { marketing: 0, company: 1, sales: 2 } as const;
  const rank = ({ party }: Sided): number => (party === null ? 1 : order[party]);
  return sided.sort((one, other) => rank(one) - rank(other));
}

export function StatementPanes({
  finding,
  workbook,
  outcomes,
  openPlace,
  explain,
}: Pick<ViewProps, 'openPlace' | 'explain'> & {
  readonly finding: Finding;
  /** What the plan comes to with either side's value, a line each. */
  readonly outcomes?: Outcomes | undefined;
  readonly workbook: Workbook;
}): ReactElement | null {
  const [left, right] = sidesOf(finding, workbook);
  if (!left || !right) return null;
  const shared = { workbook, outcomes, openPlace, explain };
  return (
    <div className={panesCss.panes}>
      <Pane {...shared} side={left} />
      <div className={panesCss.distance}>
        <EqualNot size={28} strokeWidth={2.2} aria-hidden="true" />
        <b>{finding.between ?? finding.cost}</b>
      </div>
      <Pane {...shared} side={right} />
    </div>
  );
}

function Pane({
  side: { statement, party, name },
  workbook,
  outcomes,
  openPlace,
  explain,
}: Pick<ViewProps, 'openPlace' | 'explain'> & {
  readonly side: Sided;
  readonly outcomes: Outcomes | undefined;
  readonly workbook: Workbook;
}): ReactElement {
  const { label, value, place, figure } = statement;
  const outcome = party === 'marketing' || party === 'sales' ? outcomes?.[party] : undefined;
  return (
    <article className={panesCss.pane} data-side={party ?? undefined}>
      <header>
        {party && <PartyMark party={party} quiet />}
        <b>{name}</b>
        <button type="button" className={css.link} onClick={() => openPlace(place)}>
          {placeWords(workbook, place)}
        </button>
      </header>
      <p className={panesCss.value} data-sentence={value.length > FIGURE || undefined}>
        {figure === undefined ? (
          value
        ) : (
          <FigureButton onExplain={(anchor) => explain(figure, anchor)}>{value}</FigureButton>
        )}
      </p>
      <p className={css.dim}>{label}</p>
      {outcome && (
        <dl className={panesCss.outcome}>
          {outcome.lines.map((line) => (
            <div key={line.label}>
              <dt>{line.label}</dt>
              <dd className={line.isShort ? css.short : undefined}>
                <FigureButton onExplain={(anchor) => explain(line.figure, anchor, outcome.supposed)}>
                  {line.value}
                </FigureButton>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </article>
  );
}
