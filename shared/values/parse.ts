/** Typed text to a stored value, by the slot's type and the workbook's locale. */
import { strings } from '../strings/catalogue.ts';
import type { Choice, Slot } from '../template/types.ts';
import { isCounted, isRate } from './check.ts';
import { formatDate, formatMonth } from './date-format.ts';
import { type FormatContext, formatFigure } from './format.ts';
import { minorDigits } from './number-format.ts';
import { readDate, readMonth } from './parse-date.ts';
import { type NumberStyle, numberStyle, readArithmetic, readNumber } from './parse-number.ts';
import { MAX_TEXT, type Value } from './value.ts';

export interface ParseContext extends FormatContext {
  /** The rows a reference may point to, or the choices of a choice. */
  choicesOf(slot: Slot): readonly Choice[];
  /** What stands there now: `+5%` raises it. */
  readonly current?: Value;
  /** Overrides the locale's separators (`--plain`). */
  readonly numberStyle?: NumberStyle;
}

/** Blank text is `value: null`: it clears. */
export type Parsed =
  | { readonly ok: true; readonly value: Value | null }
  | { readonly ok: false; readonly message: string };

const accept = (value: Value | null): Parsed => ({ ok: true, value });
const refuse = (message: string): Parsed => ({ ok: false, message });

export function parseValue(slot: Slot, text: string, context: ParseContext): Parsed {
  const typed = text.trim();
  if (typed === '' || typed === strings.values.blank) return accept(null);
  if (typed.length > MAX_TEXT) return refuse(strings.values.tooLong);
  switch (slot.type) {
    case 'text':
      return accept(typed.replace(/\s*[\r\n]+\s*/g, ' '));
    case 'rich':
      return accept(text.replace(/\r\n?/g, '\n').trimEnd());
    case 'int':
    case 'dec':
    case 'money':
    case 'pct':
      return parseFigure(slot, typed, context);
    case 'date': {
      const date = readDate(typed, context.locale, context.fiscalStart);
      return date
        ? accept(date)
        : refuse(strings.values.notADate(typed, formatDate(context.locale, '2027-03-15')));
    }
    case 'month': {
      const month = readMonth(typed, context.locale, context.fiscalStart);
      return month
        ? accept(month)
        : refuse(strings.values.notAMonth(typed, formatMonth(context.locale, '2027-03')));
    }
    case 'bool':
      return parseBool(typed);
    case 'choice':
    case 'person':
    case 'ref':
      return parseOne(slot, typed, context);
    case 'multi':
    case 'refs':
      return parseSeveral(slot, typed, context);
    case 'picture':
      return refuse(strings.values.notAPicture);
  }
}

function parseFigure(slot: Slot, typed: string, context: ParseContext): Parsed {
  const style = context.numberStyle ?? numberStyle(context.locale);
  const scale = slot.type === 'money' ? minorDigits(context.currency) : 0;
  const relative = /^([+−-])\s*([\d.,]+)\s*%$/.exec(typed.normalize('NFKC'));
  if (relative && slot.type !== 'pct' && typeof context.current === 'number') {
    const share = readNumber(relative[2] ?? '', style);
    if (!share.ok) return refuse(share.error.message);
    const factor = 1 + ((relative[1] === '+' ? 1 : -1) * share.value.figure) / 100;
    return limited(slot, tidy(slot, context.current * factor), context);
  }
  const fraction = slot.type === 'pct' && /^[\d.,]+\s*\/\s*[\d.,]+$/.test(typed);
  if (typed.startsWith('=') || fraction) {
    const figure = readArithmetic(typed, style);
    if (!figure.ok) return refuse(figure.error.message);
    const percent = slot.type === 'pct' && !fraction && !typed.includes('%') && !typed.includes('/');
    return limited(slot, tidy(slot, shiftDecimal(figure.value, percent ? -2 : scale)), context);
  }
  const number = readNumber(typed, style, context.currency);
  if (!number.ok) return refuse(number.error.message);
  const { figure, percent, decimals } = number.value;
  if (slot.type === 'pct') return limited(slot, tidy(slot, shiftDecimal(figure, -2)), context);
  if (percent) return refuse(strings.values.notANumber(typed));
  if (slot.type === 'int' && decimals > 0 && !Number.isInteger(figure))
    return refuse(strings.values.notAWholeNumber(typed));
  if (slot.type === 'money' && decimals > scale && !isRate(slot))
    return refuse(strings.values.tooFine(typed, scale));
  return limited(slot, tidy(slot, shiftDecimal(figure, scale)), context);
}

/** Moves the decimal point through the decimal text, so that 19.99 becomes 1999 exactly. */
const shiftDecimal = (figure: number, digits: number): number => {
  const [digitsText = '0', exponent = '0'] = figure.toString().split('e');
  return Number(`${digitsText}e${Number(exponent) + digits}`);
};

/** Rates and percentages are kept to 12 digits; money and whole numbers are whole. */
const tidy = (slot: Slot, figure: number): number =>
  isCounted(slot) ? Math.round(figure) + 0 : Number(figure.toPrecision(12));

function limited(slot: Slot, figure: number, context: ParseContext): Parsed {
  if (!Number.isFinite(figure) || Math.abs(figure) > Number.MAX_SAFE_INTEGER)
    return refuse(strings.values.tooLarge(String(figure)));
  const show = (limit: number): string => formatFigure(slot, limit, context, { sign: true });
  if (slot.min !== undefined && figure < slot.min)
    return refuse(strings.values.below(slot.label, show(slot.min)));
  if (slot.max !== undefined && figure > slot.max)
    return refuse(strings.values.above(slot.label, show(slot.max)));
  return accept(figure);
}

const YES = new Set(['yes', 'y', 'true', '1', 'x', '✓', '✔']);
const NO = new Set(['no', 'n', 'false', '0']);

function parseBool(typed: string): Parsed {
  const word = typed.toLowerCase();
  if (YES.has(word)) return accept(true);
  if (NO.has(word)) return accept(false);
  return refuse(strings.values.notYesOrNo(typed));
}

function parseOne(slot: Slot, typed: string, context: ParseContext): Parsed {
  const choices = context.choicesOf(slot);
  const byId = choices.find((choice) => choice.id === typed);
  if (byId) return accept(byId.id);
  const wanted = fold(typed);
  const matches = choices.filter((choice) => fold(choice.label) === wanted);
  const [match] = matches;
  if (match && matches.length === 1) return accept(match.id);
  if (match) return refuse(strings.values.severalInList(typed, slot.label));
  if (slot.type === 'choice')
    return refuse(strings.values.notAChoice(typed, choices.map((choice) => choice.label).join(', ')));
  return refuse(strings.values.notInList(typed, slot.label));
}

function parseSeveral(slot: Slot, typed: string, context: ParseContext): Parsed {
  const whole = parseOne(slot, typed, context);
  if (whole.ok) return typeof whole.value === 'string' ? accept([whole.value]) : whole;
  const names = typed
    .split(typed.includes(';') ? ';' : ',')
    .map((name) => name.trim())
    .filter(Boolean);
  const ids: string[] = [];
  for (const name of names) {
    const one = parseOne(slot, name, context);
    if (!one.ok) return one;
    if (typeof one.value === 'string' && !ids.includes(one.value)) ids.push(one.value);
  }
  return accept(ids.length === 0 ? null : ids);
}

const fold = (text: string): string => text.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ');
