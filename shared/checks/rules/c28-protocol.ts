/** C28: a lead-management protocol that cannot work: windows, attempts, default, reasons. */
import { type Protocol, protocol } from '../../plan/agreement.ts';
import { isAsked } from '../../plan/asked.ts';
import { derived, type Reader } from '../../plan/derived.ts';
import { nameIn, registryNames } from '../../plan/names.ts';
import { thresholdOf } from '../../plan/tuning.ts';
import { strings } from '../../strings/catalogue.ts';
import type { Workbook } from '../../workbook/types.ts';
import { type Check, finds, type OptionDraft } from '../check.ts';
import { type Figures, type Finding, noImpact } from '../finding.ts';
import { sayIn } from '../say.ts';

const text = strings.checks.c28;
/** Attempts at a lead for each day in which they are made. */
const SHIPPED = 2;
const DEFAULT = 'L7.default_if_silent';

const mostADay = derived((read): number => thresholdOf(read, 'C28', SHIPPED));

export const c28: Check = {
  id: 'C28',
  severity: 'minor',
  name: text.name,
  thresholds: [{ key: 'C28', shipped: SHIPPED, unit: 'times', label: text.threshold }],
  find: finds((read): readonly Finding[] => {
    const { responseHours, acceptHours, attempts, overDays } = read.from(protocol);
    // A protocol nobody has begun is a blank, not a contradiction.
    const begun = [responseHours, acceptHours, attempts, overDays].some((figure) => figure !== null);
    const items = begun ? gapsOf(read) : [];
    if (items.length === 0) return [];
    const places = items.map((item) => item.place);
    return [
      {
        check: 'C28',
        key: 'C28',
        severity: 'minor',
        title: text.title(items.length),
        message: text.message(items.map((item) => item.words)),
        impact: noImpact,
        cost: text.cost(items.length),
        figures: Object.assign({ items: places }, ...items.map((item) => item.figures)),
        statements: [],
        places,
      },
    ];
  }),
  options,
};

interface Gap {
  readonly words: string;
  readonly place: string;
  readonly figures: Figures;
}

function gapsOf(read: Reader): readonly Gap[] {
  const now = read.from(protocol);
  const { acceptHours, attempts, overDays } = now;
  const say = read.from(sayIn);
  const template = read.template();
  const most = read.from(mostADay);
  const gaps: Gap[] = [];
  const slow = slowest(now);
  if (slow && acceptHours !== null && acceptHours < slow.hours) {
    const names = read.from(registryNames).channels;
    const source = slow.source === null ? null : nameIn(names, slow.source);
    gaps.push({
      words: text.accept(say.count(acceptHours), say.count(slow.hours), source),
      place: 'L7.accept_hours',
      figures: { acceptHours, responseHours: slow.hours },
    });
  }
  if (attempts !== null && overDays !== null && attempts > most * overDays)
    gaps.push({
      words: text.attempts(say.count(attempts), say.count(overDays)),
      place: 'L7.attempts',
      figures: { attempts, overDays },
    });
  if (now.defaultIfSilent === null && isAsked(template, DEFAULT))
    gaps.push({ words: text.noDefault, place: DEFAULT, figures: {} });
  if (now.reasons === 0 && isAsked(template, 'reasons'))
    gaps.push({ words: text.noReasons, place: 'reasons', figures: {} });
  return gaps;
}

/** The longest time to a first response: the protocol's own, or that of a source with a longer one. */
function slowest({ responseHours, responses }: Protocol): {
  readonly hours: number;
  readonly source: string | null;
} | null {
  let slow = responseHours === null ? null : { hours: responseHours, source: null as string | null };
  for (const { hours, source } of responses)
    if (hours !== null && source !== null && hours > (slow?.hours ?? 0)) slow = { hours, source };
  return slow;
}

/** Every figure that closes its gap; a list of reasons is for people to write. */
function options(workbook: Workbook, finding: Finding): readonly OptionDraft[] {
  const now = protocol(workbook);
  const most = mostADay(workbook);
  const say = sayIn(workbook);
  const set = (id: string, change: string, to: number | string): OptionDraft => ({
    id,
    change,
    to,
    changes: [{ kind: 'set-answer', key: `L7.${id}`, value: to }],
  });
  const has = (place: string): boolean => finding.places.includes(place);
  const [slow, { attempts, overDays }] = [slowest(now), now];
  const [days, tries] = [Math.ceil((attempts ?? 0) / most), Math.floor(most * (overDays ?? 0))];
  return [
    ...(has('L7.accept_hours') && slow
      ? [set('accept_hours', text.raiseAccept(say.count(slow.hours)), slow.hours)]
      : []),
    // Where no attempt fits into a day, no number of days is enough.
    ...(has('L7.attempts') && Number.isFinite(days)
      ? [set('over_days', text.moreDays(say.count(days)), days)]
      : []),
    ...(has('L7.attempts') && tries >= 1
      ? [set('attempts', text.fewerAttempts(say.count(tries)), tries)]
      : []),
    ...(has(DEFAULT)
      ? [
          set('default_if_silent', text.countAs.accepted, 'accepted'),
          {
            ...set('default_if_silent', text.countAs.returned, 'returned'),
            id: 'default_returned',
          },
        ]
      : []),
  ];
}
