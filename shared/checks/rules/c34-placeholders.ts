/**
 * C34: text still marked as an example, "TBD" and its like, empty required fields, and references to rows that
 * are gone, which are as good as empty. One finding with its items.
 */
import { isAsked } from '../../plan/asked.ts';
import { isSignatureOrRegister, namedElsewhere, requiredBlanks } from '../../plan/blanks.ts';
import { danglingReferences } from '../../plan/dangling.ts';
import { derived, joined, perSpan, perTable } from '../../plan/derived.ts';
import { strings } from '../../strings/catalogue.ts';
import { findTable } from '../../template/find.ts';
import type { Section, Table, Template } from '../../template/types.ts';
import type { Row, Workbook } from '../../workbook/types.ts';
import { type Check, finds } from '../check.ts';
import { type Finding, noImpact } from '../finding.ts';

const text = strings.checks.c34;

/**
 * What stands where something should. Abbreviations anywhere, as whole words: a customer may well be called
 * Tbd's. Words of everyday sentences ("leads to be decided on", "fill in the form") only where nothing
 * else is said.
 */
const fillers: readonly RegExp[] = [
  /(?<![\p{L}\p{N}])(?:tbd|tba|tbc|t\.\s?b\.\s?[dac]\.?|lorem ipsum|xxx+)(?!['’]?[\p{L}\p{N}])/iu,
  /(?:^|[:([–—-]|\bstill|\byet)\s*to be (?:defined|decided|determined|confirmed)(?![\p{L}\p{N}])/imu,
  /(?<![\p{L}\p{N}])to be (?:defined|decided|determined|confirmed)[\s.!)\]]*$/iu,
  /^\W*(?:please )?(?:fill (?:this )?in|placeholder(?: text)?)\W*$/iu,
  /\[(?:fill in|placeholder)[^\]]*\]/iu,
  /^\s*(?:\?+|\.{3,}|…)\s*$/u,
];

/** What every filler contains; plain and quick, so that the rules above are asked of hardly any text. */
const suspicious = /[?…]|t(?:b[dac]|\.\s?b|o be)|lorem|xxx|fill|placeholder|\.\.\./i;

const isFiller = (value: unknown): boolean =>
  typeof value === 'string' && suspicious.test(value) && fillers.some((filler) => filler.test(value));

const none: readonly string[] = [];

/** Only what a person writes freely: ids, dates and choices hold no placeholder. */
const fillerCells = perTable((table, section): ((rows: readonly Row[]) => readonly string[]) => {
  if (isSignatureOrRegister(section.id) || !isShown(section, table)) return () => none;
  const written = table.columns.flatMap(({ id, type, hidden }) =>
    (type === 'text' || type === 'rich') && hidden !== true ? [id] : [],
  );
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

const isShown = (section: Section, table: Table): boolean => !section.hidden && table.hidden !== true;

/** C13 names owners who are not among the people. */
const isFoundByOthers = (place: string): boolean => place.endsWith('/owner') && namedElsewhere(place);

const sectionOf = (template: Template, place: string): string =>
  findTable(template, place)?.section.id ?? place.split('.')[0] ?? '';

export const c34: Check = {
  id: 'C34',
  severity: 'minor',
  name: text.name,
  find: finds((read): readonly Finding[] => {
    const template = read.template();
    const isWanted = (place: string): boolean => {
      const [table = place] = place.split('/');
      return isAsked(template, table) && !isSignatureOrRegister(sectionOf(template, table));
    };
    const examples = read.from(marked).filter(isWanted);
    const marks = new Set(examples);
    // An example that is a placeholder as well is one entry.
    const unwritten = [
      ...read.from(fillerAnswers).filter(isWanted),
      ...joined([...read.from(fillerCells).values()]),
    ].filter((place) => !marks.has(place));
    const blanks = read.from(requiredBlanks).filter((place) => !namedElsewhere(place));
    const gone = read
      .from(danglingReferences)
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
        places: items.slice(0, 100),
      },
    ];
  }),
};
