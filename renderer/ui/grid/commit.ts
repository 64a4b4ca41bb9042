/** Handing texts to the domain, and what happens to the ones it refuses. */
import { strings } from '../../../shared/strings/catalogue.ts';
import { cellOf, type GridSession, isEditable } from './grid-session.ts';
import { type OldCell, putDrafts, type ReportLine } from './grid-ui.ts';
import type { CellInput, CommitKind, Refusal } from './types.ts';

const figure = new Intl.NumberFormat('en-GB');
export const countText = (count: number): string => figure.format(count);

/** An empty text clears its cell. */
export const orCleared = (text: string): string | null => (text === '' ? null : text);

/** Typed text: accepted, or kept in its cell as a draft. True when all were taken. */
export function commitTyped(session: GridSession, inputs: readonly CellInput[]): boolean {
  const before = inputs.map(({ row, column }) => cellOf(session, row, column));
  const { refused } = session.props.onCommit(inputs, 'type');
  keepRefused(
    session,
    inputs.map(({ row, column, text }, index) => {
      const refusal = refusalOf(refused, row, column);
      const cell = before[index];
      return {
        row,
        column,
        draft:
          refusal && cell
            ? {
                text: text ?? '',
                message: refusal.message,
                over: cell.edit,
                counts: cell.problem === undefined ? cell.text : (cell.counts ?? ''),
              }
            : null,
      };
    }),
  );
  const [first] = refused;
  if (first) session.ui.setState({ said: first.message });
  return refused.length === 0;
}

/** Refused texts stay in their cells: here, unless the domain keeps them. */
export function keepRefused(session: GridSession, drafts: Parameters<typeof putDrafts>[1]): void {
  if (!session.props.keepsRefused) putDrafts(session.ui, drafts);
}

const refusalOf = (refused: readonly Refusal[], row: string, column: string): Refusal | undefined =>
  refused.find((refusal) => refusal.row === row && refusal.column === column);

/**
 * Texts for many cells in one step; what is refused is reported above the grid, and `beside` with it: what
 * else a paste has to say.
 */
export function commitMany(
  session: GridSession,
  inputs: readonly CellInput[],
  how: CommitKind,
  beside: Pick<Outcome, 'outside' | 'over'> = {},
): void {
  const editable = new Set(
    session.columns.filter((column) => isEditable(session, column)).map((column) => column.id),
  );
  const wanted = inputs.filter(({ column }) => editable.has(column));
  if (wanted.length === 0 && !beside.outside) return;
  const refused = wanted.length === 0 ? [] : session.props.onCommit(wanted, how).refused;
  const left = new Set(refused.map(({ row, column }) => `${row}\n${column}`));
  putDrafts(
    session.ui,
    wanted
      .filter(({ row, column }) => !left.has(`${row}\n${column}`))
      .map(({ row, column }) => ({ row, column, draft: null })),
  );
  const texts =
    refused.length === 0
      ? new Map<string, string>()
      : new Map(wanted.map(({ row, column, text }) => [`${row}\n${column}`, text ?? '']));
  report(session, {
    ...beside,
    refused,
    total: wanted.length,
    textOf: ({ row, column }) => texts.get(`${row}\n${column}`) ?? '',
  });
}

export interface Outcome {
  readonly refused: readonly Refusal[];
  readonly total: number;
  /** Cells of the block that found no cell in the table. */
  readonly outside?: number;
  readonly added?: number;
  /** What was written over. */
  readonly over?: readonly OldCell[];
  textOf(refusal: Refusal): string;
}

/** Says what was refused and where; a full success says only how many rows came. */
export function report(session: GridSession, outcome: Outcome): void {
  const { refused, total, outside = 0, added = 0, over = [] } = outcome;
  const words = strings.grid.report;
  const [first] = refused;
  const sentences: string[] = [];
  if (first)
    sentences.push(words.refused(countText(refused.length), countText(total)), words.first(first.message));
  if (outside > 0) sentences.push(words.outside(countText(outside)));
  if (sentences.length === 0) {
    session.ui.setState({
      report: null,
      said: added > 0 ? words.added(countText(added), session.props.rowName) : '',
    });
    return;
  }
  const lines: ReportLine[] = refused.map((refusal) => ({ ...refusal, text: outcome.textOf(refusal) }));
  session.ui.setState({ report: { sentences, lines, over }, said: sentences.join(' ') });
}

export function say(session: GridSession, sentence: string): void {
  session.ui.setState({ report: { sentences: [sentence], lines: [], over: [] }, said: sentence });
}
