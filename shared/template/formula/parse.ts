/** Reads a formula of the closed vocabulary. Linear in its length; never evaluates anything. */
import { fail, ok, type Result } from '../../lib/result.ts';
import { strings } from '../../strings/catalogue.ts';
import { longest } from '../limits.ts';
import type { Expression, Operator } from './expression.ts';

const TOKEN = /\s*(?:(\d+(?:\.\d+)?)|([A-Za-z][A-Za-z0-9_]*(?:\.[A-Za-z0-9_]+)*)|(\.\.)|([-+−×*÷/(),]))/y;

interface Token {
  readonly kind: 'number' | 'name' | 'range' | 'sign';
  readonly text: string;
}

/** An unreadable formula is a sentence that quotes it. */
export function parseFormula(formula: string): Result<Expression> {
  if (formula.length > longest.formula) return fail('invalid', strings.values.formulaTooLong);
  const tokens = tokenize(formula);
  if (!tokens.ok) return tokens;
  const reader = new Reader(formula, tokens.value);
  try {
    const expression = reader.expression();
    reader.end();
    return ok(expression);
  } catch (error) {
    if (error instanceof UnreadableFormula) return fail('invalid', error.message);
    throw error;
  }
}

class UnreadableFormula extends Error {}

function tokenize(formula: string): Result<readonly Token[]> {
  const tokens: Token[] = [];
  const end = formula.trimEnd().length;
  let at = 0;
  while (at < end) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(formula);
    if (!match) return fail('invalid', strings.values.formulaUnexpected(formula, formula.slice(at).trim()));
    const [, number, name, range, sign] = match;
    if (number !== undefined) tokens.push({ kind: 'number', text: number });
    else if (name !== undefined) tokens.push({ kind: 'name', text: name });
    else if (range !== undefined) tokens.push({ kind: 'range', text: range });
    else if (sign !== undefined) tokens.push({ kind: 'sign', text: sign });
    at = TOKEN.lastIndex;
  }
  return ok(tokens);
}

const operators: Readonly<Record<string, Operator>> = {
  '+': '+',
  '-': '−',
  '−': '−',
  '×': '×',
  '*': '×',
  '÷': '÷',
  '/': '÷',
};

/** Recursive descent; the depth is bounded by the formula's length. */
class Reader {
  readonly #formula: string;
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(formula: string, tokens: readonly Token[]) {
    this.#formula = formula;
    this.#tokens = tokens;
  }

  expression(): Expression {
    let left = this.#term();
    for (;;) {
      const operator = this.#operator('+', '−');
      if (!operator) return left;
      left = { kind: 'operation', operator, left, right: this.#term() };
    }
  }

  end(): void {
    const rest = this.#tokens[this.#at];
    if (rest) throw this.#unexpected(rest);
  }

  #term(): Expression {
    let left = this.#factor();
    for (;;) {
      const operator = this.#operator('×', '÷');
      if (!operator) return left;
      left = { kind: 'operation', operator, left, right: this.#factor() };
    }
  }

  #factor(): Expression {
    const token = this.#next();
    if (token.kind === 'number') {
      const figure = Number(token.text);
      if (Number.isFinite(figure)) return { kind: 'number', value: figure };
      throw new UnreadableFormula(strings.values.formulaNumber(token.text.slice(0, 12)));
    }
    if (token.kind === 'name')
      return this.#peekSign('(') ? this.#call(token.text) : this.#reference(token.text);
    if (token.text === '(') {
      const inner = this.expression();
      this.#sign(')');
      return inner;
    }
    if (operators[token.text] === '−') return { kind: 'negate', operand: this.#factor() };
    throw this.#unexpected(token);
  }

  #reference(name: string): Expression {
    const dots = name.split('.').length - 1;
    if (dots === 0) return { kind: 'name', name };
    if (dots === 1) return { kind: 'field', key: name };
    throw this.#unexpected({ kind: 'name', text: name });
  }

  #call(name: string): Expression {
    this.#sign('(');
    const call = this.#arguments(name);
    this.#sign(')');
    return call;
  }

  #arguments(name: string): Expression {
    switch (name) {
      case 'sum':
        return this.#sum();
      case 'pct_change': {
        const [from, to] = this.#two();
        return { kind: 'pct-change', from, to };
      }
      case 'share': {
        const [part, total] = this.#two();
        return { kind: 'share', part, total };
      }
      case 'cagr': {
        const [first, last] = this.#two();
        this.#sign(',');
        return { kind: 'cagr', first, last, years: this.expression() };
      }
      case 'months_between': {
        const [from, to] = this.#two();
        return { kind: 'months-between', from, to };
      }
      case 'lookup': {
        const [reference = '', column, ...rest] = this.#name().split('.');
        if (column === undefined || rest.length > 0)
          throw this.#unexpected({ kind: 'name', text: reference });
        return { kind: 'lookup', reference, column };
      }
      case 'prev':
        return { kind: 'previous', column: this.#name() };
      case 'col_sum':
        return { kind: 'column-sum', column: this.#name() };
      case 'col_mean':
        return { kind: 'column-mean', column: this.#name() };
      case 'core':
        return { kind: 'core', figure: this.#name() };
      default:
        throw new UnreadableFormula(strings.values.formulaUnknownFunction(this.#formula, name));
    }
  }

  #sum(): Expression {
    const terms: Expression[] = [];
    do {
      const first = this.#tokens[this.#at];
      const second = this.#tokens[this.#at + 1];
      if (first?.kind === 'name' && first.text.startsWith('T.')) {
        this.#at++;
        const [, table, column, ...rest] = first.text.split('.');
        if (table === undefined || column === undefined || rest.length > 0) throw this.#unexpected(first);
        terms.push({ kind: 'sum-table', table, column });
      } else if (first?.kind === 'name' && second?.kind === 'range') {
        this.#at += 2;
        terms.push(...this.#range(first, this.#name()));
      } else terms.push(this.expression());
    } while (this.#take(','));
    const [only] = terms;
    return terms.length === 1 && only?.kind === 'sum-table' ? only : { kind: 'sum', terms };
  }

  /** `m1..m12`: the same letters with every number between. */
  #range(first: Token, last: string): readonly Expression[] {
    const from = /^([A-Za-z_]*[A-Za-z_])(\d{1,3})$/.exec(first.text);
    const to = /^([A-Za-z_]*[A-Za-z_])(\d{1,3})$/.exec(last);
    if (!from || !to || from[1] !== to[1] || Number(from[2]) > Number(to[2]))
      throw new UnreadableFormula(strings.values.formulaRange(this.#formula, `${first.text}..${last}`));
    const start = Number(from[2]);
    return Array.from({ length: Number(to[2]) - start + 1 }, (_, step) => ({
      kind: 'name' as const,
      name: `${from[1]}${start + step}`,
    }));
  }

  #two(): readonly [Expression, Expression] {
    const first = this.expression();
    this.#sign(',');
    return [first, this.expression()];
  }

  #name(): string {
    const token = this.#next();
    if (token.kind !== 'name') throw this.#unexpected(token);
    return token.text;
  }

  #operator(...wanted: readonly Operator[]): Operator | null {
    const token = this.#tokens[this.#at];
    const operator = token?.kind === 'sign' ? operators[token.text] : undefined;
    if (operator === undefined || !wanted.includes(operator)) return null;
    this.#at++;
    return operator;
  }

  #peekSign(text: string): boolean {
    const token = this.#tokens[this.#at];
    return token?.kind === 'sign' && token.text === text;
  }

  #take(text: string): boolean {
    if (!this.#peekSign(text)) return false;
    this.#at++;
    return true;
  }

  #sign(text: string): void {
    const token = this.#next();
    if (token.kind !== 'sign' || token.text !== text) throw this.#unexpected(token);
  }

  #next(): Token {
    const token = this.#tokens[this.#at];
    if (!token) throw new UnreadableFormula(strings.values.formulaEnds(this.#formula));
    this.#at++;
    return token;
  }

  #unexpected(token: Token): UnreadableFormula {
    return new UnreadableFormula(strings.values.formulaUnexpected(this.#formula, token.text));
  }
}
