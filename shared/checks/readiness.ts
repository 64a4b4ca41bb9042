/**
 * The readiness score: 40 required fields, 20 sums (C10), 20 conflicts decided by their
 * weight, 10 definitions (C09), 10 two-sided contract (C14); and what exactly would add points.
 */
import { deliverables, stageDefinitions } from '../plan/agreement.ts';
import { isAsked } from '../plan/asked.ts';
import { fieldBlanks, tableBlanks } from '../plan/blanks.ts';
import { derived } from '../plan/derived.ts';
import { budgetFrame } from '../plan/marketing.ts';
import { strings } from '../strings/catalogue.ts';
import { answerKey } from '../template/find.ts';
import type { CheckId, Severity } from './finding.ts';
import { type RegisterEntry, register } from './register.ts';

export type ReadinessPartId = keyof typeof strings.checks.readiness.parts;

const worth: { readonly [P in ReadinessPartId]: number } = {
  required: 40,
  sums: 20,
  conflicts: 20,
  definitions: 10,
  contract: 10,
};
const weights: { readonly [S in Severity]: number } = { blocker: 3, major: 2, minor: 1, info: 0 };

export interface Gain {
  /** What to do, in words. */
  readonly words: string;
  /** Where: an answer key, table id, section id, or the finding's key for the register. */
  readonly place: string;
  readonly finding: string | null;
  /** What it adds to the score, with a fraction. */
  readonly points: number;
}

export interface ReadinessPart {
  readonly id: ReadinessPartId;
  readonly points: number;
  readonly of: number;
  readonly gains: readonly Gain[];
}

export interface Readiness {
  /** 0–100, rounded down: 100 means that nothing is left. */
  readonly score: number;
  readonly parts: readonly ReadinessPart[];
}

const text = strings.checks.readiness;

/** A decision alone makes no sum add up: the finding is gone, or it is let stand with a reason. */
const stands = ({ finding, status }: RegisterEntry): boolean => finding !== null && status !== 'waived';

/** Settled means agreed, waived or gone; a reopened one is open. */
const isOpen = (entry: RegisterEntry): boolean => entry.status === 'open';

/** Every required place that is blank, with what it would add. */
const requiredPart = derived((read): ReadinessPart => {
  const missing: { readonly place: string; readonly words: string }[] = [];
  const [fields, tables] = [read.from(fieldBlanks), read.from(tableBlanks)];
  let total = 0;
  for (const section of read.template().sections) {
    if (section.hidden) continue;
    for (const field of section.fields) {
      if (!field.required || field.hidden || field.formula !== undefined) continue;
      total++;
      const place = answerKey(section.id, field.id);
      if (fields.has(place)) missing.push({ place, words: text.write(section.title, field.label) });
    }
    for (const table of section.tables) {
      if (table.min_rows === 0 || table.hidden) continue;
      total++;
      if ((tables.get(table.id)?.length ?? 0) > 0)
        missing.push({ place: table.id, words: text.write(section.title, table.title) });
    }
  }
  const each = total === 0 ? 0 : worth.required / total;
  return {
    id: 'required',
    of: worth.required,
    points: worth.required - each * missing.length,
    gains: missing.map((one) => ({ ...one, finding: null, points: each })),
  };
});

/** What a part is about, where nobody has begun to write it: nothing written is nothing ready. */
interface Unwritten {
  readonly place: string;
  readonly words: string;
}

const unwritten = derived(
  (read): { readonly [P in 'sums' | 'definitions' | 'contract']: Unwritten | null } => {
    const promised = [read.from(deliverables.marketing), read.from(deliverables.sales)].flat();
    const template = read.template();
    const says = (isBlank: boolean, part: keyof typeof text.begin, place: string): Unwritten | null =>
      isBlank && isAsked(template, place) ? { place, words: text.begin[part] } : null;
    return {
      sums: says(read.from(budgetFrame).total === null, 'sums', answerKey('M10', 'total_budget')),
      definitions: says(
        read.from(stageDefinitions).every((row) => row.stage === null),
        'definitions',
        'stage_defs',
      ),
      contract: says(
        promised.every((row) => row.deliverable === null),
        'contract',
        'mkt_deliv',
      ),
    };
  },
);

/**
 * All points once the part is begun and none of the check's findings is open; until then none, and one
 * entry for all that is left of it: less than all of it adds nothing.
 */
function byCheck(
  id: 'sums' | 'definitions' | 'contract',
  check: CheckId,
  entries: readonly RegisterEntry[],
  blank: Unwritten | null,
): ReadinessPart {
  const [first, ...others] = entries.filter((entry) => entry.check === check && stands(entry));
  const settle = first
    ? [others.length === 0 ? wordsOf(first) : text.more(wordsOf(first), others.length)]
    : [];
  const left = [...(blank ? [blank.words] : []), ...settle];
  if (left.length === 0) return { id, of: worth[id], points: worth[id], gains: [] };
  return {
    id,
    of: worth[id],
    points: 0,
    gains: [
      {
        words: left.join('; '),
        place: blank?.place ?? first?.finding?.places[0] ?? 'L10',
        finding: blank ? null : (first?.key ?? null),
        points: worth[id],
      },
    ],
  };
}

function decided(entries: readonly RegisterEntry[]): ReadinessPart {
  const total = entries.reduce((sum, entry) => sum + weights[entry.severity], 0);
  const open = entries.filter(isOpen);
  const left = open.reduce((sum, entry) => sum + weights[entry.severity], 0);
  const share = total === 0 ? 0 : worth.conflicts / total;
  return {
    id: 'conflicts',
    of: worth.conflicts,
    points: worth.conflicts - share * left,
    gains: open.map((entry) => gainOf(entry, share * weights[entry.severity])),
  };
}

const wordsOf = (entry: RegisterEntry): string =>
  text.settle(entry.check ?? '', entry.finding?.title ?? entry.message);

const gainOf = (entry: RegisterEntry, points: number): Gain => ({
  words: wordsOf(entry),
  place: entry.finding?.places[0] ?? 'L10',
  finding: entry.key,
  points,
});

export const readiness = derived((read): Readiness => {
  const entries = read.from(register).filter((entry) => entry.severity !== 'info');
  const blank = read.from(unwritten);
  const parts = [
    read.from(requiredPart),
    byCheck('sums', 'C10', entries, blank.sums),
    decided(entries),
    byCheck('definitions', 'C09', entries, blank.definitions),
    byCheck('contract', 'C14', entries, blank.contract),
  ];
  const points = parts.reduce((sum, part) => sum + part.points, 0);
  return { score: Math.floor(points + 1e-9), parts };
});

/** What adds points, most first: a conflict that holds points of several parts stands once, with all of them. */
export function whatAdds({ parts }: Readiness): readonly Gain[] {
  const gains = new Map<string, Gain>();
  for (const gain of parts.flatMap((part) => part.gains)) {
    const { words, place, finding, points } = gain;
    const key = finding === null ? `${place} ${words}` : `${finding} ${words}`;
    gains.set(key, { ...gain, points: points + (gains.get(key)?.points ?? 0) });
  }
  return [...gains.values()].sort((one, other) => other.points - one.points);
}
