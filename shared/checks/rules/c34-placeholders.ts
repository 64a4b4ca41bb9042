/**
 * C34: text still marked as an example, "TBD" and its like, empty required fields, and references to rows that
 * are gone, which are as good as empty. One finding with its items.
 */
import { isAsked, isColumnAsked } from '../../plan/asked.ts';
import { isSignatureOrRegister, namedElsewhere, requiredBlanks } from '../../plan/blanks.ts';
import { derived } from '../../plan/derived.ts';
import { isFiller } from '../../plan/fillers.ts';
import { goneReferences, unwrittenCells } from '../../plan/unwritten.ts';
import { strings } from '../../strings/catalogue.ts';
import { sectionAt } from '../../template/find.ts';
import type { Workbook } from '../../workbook/types.ts';
import { type Check, finds } from '../check.ts';
import { type Finding, noImpact } from '../finding.ts';

const text = strings.checks.c34;

const none: readonly string[] = [];

/** Places a finding can be jumped to; of thousands nobody looks through more. */
const JUMPS = 100;

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

/** C13 names owners who are not among the people. */
const isFoundByOthers = (place: string): boolean => place.endsWith('/owner') && namedElsewhere(place);

export const c34: Check = {
  id: 'C34',
  severity: 'minor',
  name: text.name,
  find: finds((read): readonly Finding[] => {
    const template = read.template();
    const isWanted = (place: string): boolean => {
      const [block = place, , column] = place.split('/');
      const asked = column === undefined ? isAsked(template, block) : isColumnAsked(template, block, column);
      return asked && !isSignatureOrRegister(sectionAt(template, place)?.id ?? '');
    };
    const examples = read.from(marked).filter(isWanted);
    const marks = new Set(examples);
    // An example that is a placeholder as well is one entry.
    const cells = [...read.from(unwrittenCells).values()];
    const unwritten = [...read.from(fillerAnswers), ...cells.flatMap(({ filler }) => filler)].filter(
      (place) => isWanted(place) && !marks.has(place),
    );
    const blanks = read.from(requiredBlanks).filter((place) => !namedElsewhere(place));
    const gone = read
      .from(goneReferences)
      .filter((place) => !isFoundByOthers(place) && isWanted(place) && !marks.has(place));
    const items = [...examples, ...unwritten, ...blanks, ...gone];
    if (items.length === 0) return [];
    return [
      {
        check: 'C34',
        key: 'C34',
        severity: 'minor',
        title: text.title(items.length),
        message: text.message(examples.length, unwritten.length, blanks.length, gone.length),
        impact: noImpact,
        cost: text.cost(items.length),
        figures: {
          items: items.length,
          examples: examples.length,
          placeholders: unwritten.length,
          blanks: blanks.length,
          gone: gone.length,
        },
        statements: [],
        places: items.slice(0, JUMPS),
      },
    ];
  }),
};
