/** C34: text still marked as an example, "TBD" and its like, empty required fields. One finding with its items. */
import { isSignatureOrRegister, namedElsewhere, requiredBlanks } from '../../plan/blanks.ts';
import { derived, joined, perSpan, perTable } from '../../plan/derived.ts';
import { strings } from '../../strings/catalogue.ts';
import type { Row, Workbook } from '../../workbook/types.ts';
import { type Check, finds } from '../check.ts';
import { type Finding, noImpact } from '../finding.ts';

const text = strings.checks.c34;

/** Whole words only: a customer may well be called Tbd's. */
const filler =
  /(?<![\p{L}\p{N}])(?:tbd|tba|tbc|t\.b\.d\.|to be (?:defined|decided|determined|confirmed|done)|lorem ipsum|xxx+|fill in|placeholder)(?![\p{L}\p{N}])|^\s*(?:\?{2,}|\.{3,}|…)\s*$/iu;

/** What every filler contains; plain and quick, so that the rule above is asked of hardly any text. */
const suspicious = /tb[dac]|t\.b|to be|lorem|xxx|fill in|placeholder|\?\?|\.\.\.|…/i;

const isFiller = (value: unknown): boolean =>
  typeof value === 'string' && suspicious.test(value) && filler.test(value);

const none: readonly string[] = [];

/** Only what a person writes freely: ids, dates and choices hold no placeholder. */
const fillerCells = perTable((table, section): ((rows: readonly Row[]) => readonly string[]) => {
  if (isSignatureOrRegister(section.id)) return () => none;
  const written = table.columns.flatMap(({ id, type }) => (type === 'text' || type === 'rich' ? [id] : []));
  return perSpan((rows, from, to, into) => {
    for (const column of written)
      for (let at = from; at < to; at++) {
        const row = rows[at];
        if (row && isFiller(row.cells[column])) into.push({ at, place: `${table.id}/${row.id}/${column}` });
      }
  });
});

/** Answers read before, with those that are fillers: an edit reads its own answer again and no other. */
let readBefore: { readonly answers: Workbook['answers']; readonly fillers: readonly string[] } = {
  answers: {},
  fillers: none,
};

const fillerAnswers = derived((read): readonly string[] => {
  const answers = read.part('answers');
  const { answers: old, fillers: known } = readBefore;
  const fillers = Object.keys(answers).filter((key) =>
    old[key] === answers[key] ? known.includes(key) : isFiller(answers[key]),
  );
  readBefore = { answers, fillers };
  return fillers;
});

const marked = derived((read): readonly string[] =>
  Object.entries(read.part('marks')).flatMap(([place, mark]) => (mark === 'example' ? [place] : [])),
);

export const c34: Check = {
  id: 'C34',
  severity: 'minor',
  name: text.name,
  find: finds((read): readonly Finding[] => {
    const tables = joined([...read.from(fillerCells).values()]);
    const examples = read.from(marked);
    const fillers = [...read.from(fillerAnswers), ...tables];
    const blanks = read.from(requiredBlanks).filter((place) => !namedElsewhere(place));
    const items = [...new Set([...examples, ...fillers, ...blanks])];
    if (items.length === 0) return [];
    return [
      {
        check: 'C34',
        key: 'C34',
        severity: 'minor',
        title: text.title(items.length),
        message: text.message(examples.length, fillers.length, blanks.length),
        impact: noImpact,
        cost: text.cost(items.length),
        figures: {
          items: items.length,
          examples: examples.length,
          placeholders: fillers.length,
          blanks: blanks.length,
        },
        statements: [],
        places: items.slice(0, 100),
      },
    ];
  }),
};
