/** The side-by-side matrix (L9): what each plan says on processes, goals, tools and strategies, and whether it agrees. */
import { plainWords } from '../lib/plain-words.ts';
import { pairWords } from '../numbers/pair-words.ts';
import { pairsDiffer } from '../numbers/pairs.ts';
import { cellAt } from '../plan/cells.ts';
import { derived } from '../plan/derived.ts';
import { type AssumptionPair, assumptionPairs, pairSubject } from '../plan/pairs.ts';
import { strings } from '../strings/catalogue.ts';
import { toolsByPurpose } from './tools-by-purpose.ts';

export const matrixAxes = ['processes', 'goals', 'tools', 'strategies'] as const;
export type MatrixAxis = (typeof matrixAxes)[number];

export interface MatrixRow {
  readonly axis: MatrixAxis;
  readonly subject: string;
  readonly marketing: string;
  readonly sales: string;
  readonly status: 'same' | 'different' | 'missing';
  /** Free text: words that differ may mean the same, and only a person can say. */
  readonly isWorded: boolean;
  /** What was agreed, in words; '' where nothing was. */
  readonly agreed: string;
  /** Where each plan says it; null where it does not. */
  readonly places: { readonly marketing: string | null; readonly sales: string | null };
}

const text = strings.checks.matrix;

function row(
  axis: MatrixAxis,
  subject: string,
  marketing: string,
  sales: string,
  places: MatrixRow['places'],
  agreed = '',
): readonly MatrixRow[] {
  if (marketing === '' && sales === '') return [];
  const status =
    marketing === '' || sales === ''
      ? 'missing'
      : plainWords(marketing) === plainWords(sales)
        ? 'same'
        : 'different';
  return [{ axis, subject, marketing, sales, status, isWorded: false, agreed, places }];
}

/** Rows in the order of the axes; what neither plan says is left out. */
export const sideBySide = derived((read): readonly MatrixRow[] => {
  const words = read.from(pairWords);
  const pairs = read.from(assumptionPairs);
  const subject = read.from(pairSubject);
  const differ = read.from(pairsDiffer);
  const said = (pair: AssumptionPair, value: unknown, place: string | null): string => {
    if (pair.kind === 'priority' && place !== null)
      return typeof value === 'number' ? text.priority(words.value(pair, value)) : text.noPriority;
    return value === null || value === undefined ? '' : words.value(pair, value);
  };
  /** Pairs are compared as C06 compares them: within the tolerance, and from the first day of the year. */
  const pairRow = (
    axis: MatrixAxis,
    pair: AssumptionPair,
    called: string = words.label(pair),
  ): readonly MatrixRow[] => {
    const { places, marketing, sales, agreed } = pair;
    const isCompared = pair.kind !== 'words' && marketing !== null && sales !== null;
    return row(
      axis,
      called,
      said(pair, marketing, places.marketing),
      said(pair, sales, places.sales),
      places,
      agreed ? said(pair, agreed.value, '') : '',
    ).map((one) => ({
      ...one,
      isWorded: pair.kind === 'words',
      status: isCompared ? (differ(pair) ? 'different' : 'same') : one.status,
    }));
  };
  const ofKind = (kind: AssumptionPair['kind']) => pairs.filter((pair) => pair.kind === kind);
  const goals = pairs
    .filter((pair) => pair.subject === null && pair.kind !== 'days')
    .flatMap((pair) => pairRow('goals', pair));
  const toolRows = read.from(toolsByPurpose).flatMap(({ purpose, rows, used, isSame }) => {
    const place = cellAt('tools', rows[0].id, 'tool');
    const [marketing, sales] = [used.marketing.join(', '), used.sales.join(', ')];
    return row('tools', purpose, marketing, sales, { marketing: place, sales: place }).map((one) =>
      one.status === 'missing' ? one : ({ ...one, status: isSame ? 'same' : 'different' } as const),
    );
  });
  return [
    ...ofKind('words').flatMap((pair) => pairRow('processes', pair, text.entry(subject(pair)))),
    ...ofKind('days').flatMap((pair) => pairRow('processes', pair)),
    ...goals,
    ...toolRows,
    ...ofKind('priority').flatMap((pair) => pairRow('strategies', pair, subject(pair))),
    ...ofKind('date').flatMap((pair) => pairRow('strategies', pair)),
  ];
});
