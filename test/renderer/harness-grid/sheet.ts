/** A small sheet of texts with an undo stack: enough of a domain for the grid to be used in earnest. */
import {
  type CellInput,
  type CommitAnswer,
  type CommitKind,
  type GridCell,
  type GridColumn,
  OPTION_SEPARATOR,
  type PasteAnswer,
  type Refusal,
} from '../../../renderer/ui/grid/types.ts';

export interface Sheet {
  readonly rowIds: readonly string[];
  readonly cells: ReadonlyMap<string, string>;
}

export const cellKey = (row: string, column: string): string => `${row}/${column}`;

const figure = new Intl.NumberFormat('en-US');

/** A figure as typed, full-width digits included; null where it is none. */
function readFigure(text: string): number | null {
  const plain = text.normalize('NFKC').replaceAll(',', '').trim();
  return /^[-−]?\d+(\.\d+)?$/.test(plain) ? Number(plain.replace('−', '-')) : null;
}

export class SheetStore {
  sheet: Sheet;
  readonly columns: readonly GridColumn[];
  readonly log: { readonly how: CommitKind | 'rows'; readonly inputs: readonly CellInput[] }[] = [];
  readonly #past: Sheet[] = [];
  readonly #listeners = new Set<() => void>();
  #next = 0;

  constructor(columns: readonly GridColumn[], rows: readonly Readonly<Record<string, string>>[]) {
    this.columns = columns;
    const cells = new Map<string, string>();
    const rowIds = rows.map((row) => {
      const id = this.#newId();
      for (const [column, text] of Object.entries(row)) cells.set(cellKey(id, column), text);
      return id;
    });
    this.sheet = { rowIds, cells };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  readonly snapshot = (): Sheet => this.sheet;

  #newId(): string {
    this.#next++;
    return `r${this.#next}`;
  }

  #set(sheet: Sheet): void {
    this.#past.push(this.sheet);
    this.sheet = sheet;
    for (const listener of this.#listeners) listener();
  }

  undo(): void {
    const before = this.#past.pop();
    if (!before) return;
    this.sheet = before;
    for (const listener of this.#listeners) listener();
  }

  get steps(): number {
    return this.#past.length;
  }

  readonly getNumber = (row: string, column: string): number | null => {
    const kind = this.columns.find(({ id }) => id === column)?.kind;
    return kind === 'number' ? readFigure(this.textOf(row, column)) : null;
  };

  textOf(row: string, column: string): string {
    if (column === 'months') {
      const months = this.columns.filter(({ id }) => /^m\d+$/.test(id));
      return String(months.reduce((sum, { id }) => sum + (readFigure(this.textOf(row, id)) ?? 0), 0));
    }
    return this.sheet.cells.get(cellKey(row, column)) ?? '';
  }

  readonly getCell = (row: string, column: string): GridCell => {
    const edit = this.textOf(row, column);
    const found = this.columns.find(({ id }) => id === column);
    if (column === 'over')
      return { text: 'n/a', edit: '', na: 'The budget of this campaign is still blank.' };
    switch (found?.kind) {
      case 'number': {
        const read = readFigure(edit);
        return { text: read === null ? edit : figure.format(read), edit };
      }
      case 'choice':
      case 'choices': {
        const ids = edit === '' ? [] : edit.split(OPTION_SEPARATOR);
        const options = found.options?.(row) ?? [];
        const names = ids.map((id) => options.find((option) => option.id === id)?.label ?? id);
        const late = column === 'feeds' && row === 'r4';
        return {
          text: names.join(', '),
          edit,
          ...(late
            ? { mark: 'conflict' as const, problem: 'It starts in March and the lag is 3 months.' }
            : {}),
        };
      }
      case 'check':
        return { text: edit === 'true' ? 'Yes' : edit === 'false' ? 'No' : '', edit };
      default:
        return {
          text: edit,
          edit,
          ...(column === 'note' && row === 'r1' ? { mark: 'example' as const } : {}),
        };
    }
  };

  #read({ row, column, text }: CellInput): string | Refusal {
    if (text === null) return '';
    const found = this.columns.find(({ id }) => id === column);
    switch (found?.kind) {
      case 'number':
        return readFigure(text) === null
          ? { row, column, message: `“${text}” is not a number.` }
          : String(readFigure(text));
      case 'date':
        return /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : { row, column, message: `“${text}” is not a date.` };
      case 'choice':
      case 'choices': {
        const options = found.options?.(row) ?? [];
        const wanted = text.includes(OPTION_SEPARATOR) ? text.split(OPTION_SEPARATOR) : text.split(', ');
        const ids = wanted.map((name) => options.find(({ id, label }) => id === name || label === name)?.id);
        return ids.some((id) => id === undefined)
          ? { row, column, message: `“${text}” is not in the list.` }
          : ids.join(OPTION_SEPARATOR);
      }
      default:
        return text;
    }
  }

  #write(inputs: readonly CellInput[], rowIds: readonly string[]): readonly Refusal[] {
    const cells = new Map(this.sheet.cells);
    const refused: Refusal[] = [];
    for (const input of inputs) {
      const read = this.#read(input);
      if (typeof read === 'string') cells.set(cellKey(input.row, input.column), read);
      else refused.push(read);
    }
    if (refused.length < inputs.length || rowIds !== this.sheet.rowIds) this.#set({ rowIds, cells });
    return refused;
  }

  readonly commit = (inputs: readonly CellInput[], how: CommitKind): CommitAnswer => {
    this.log.push({ how, inputs });
    return { refused: this.#write(inputs, this.sheet.rowIds) };
  };

  readonly pasteRows = (
    anchor: { readonly row: string | null; readonly column: string },
    texts: readonly (readonly string[])[],
  ): PasteAnswer => {
    const from = anchor.row === null ? this.sheet.rowIds.length : this.sheet.rowIds.indexOf(anchor.row);
    const first = this.columns.findIndex(({ id }) => id === anchor.column);
    const added = Math.max(0, from + texts.length - this.sheet.rowIds.length);
    const rowIds = [...this.sheet.rowIds, ...Array.from({ length: added }, () => this.#newId())];
    const inputs = texts.flatMap((line, row) =>
      line.flatMap((text, column): CellInput[] => {
        const target = this.columns[first + column];
        const id = rowIds[from + row];
        return target && id !== undefined && !target.readOnly
          ? [{ row: id, column: target.id, text: text === '' ? null : text }]
          : [];
      }),
    );
    this.log.push({ how: 'rows', inputs });
    return { refused: this.#write(inputs, rowIds), added };
  };

  readonly insertRow = (at: number): string => {
    const id = this.#newId();
    this.#set({ ...this.sheet, rowIds: this.sheet.rowIds.toSpliced(at, 0, id) });
    return id;
  };

  readonly removeRows = (rows: readonly string[]): void =>
    this.#set({ ...this.sheet, rowIds: this.sheet.rowIds.filter((id) => !rows.includes(id)) });

  readonly moveRow = (row: string, to: number): void =>
    this.#set({ ...this.sheet, rowIds: this.sheet.rowIds.filter((id) => id !== row).toSpliced(to, 0, row) });

  readonly duplicateRows = (rows: readonly string[]): void => {
    const cells = new Map(this.sheet.cells);
    const copies = rows.map((row) => {
      const id = this.#newId();
      for (const { id: column } of this.columns) cells.set(cellKey(id, column), this.textOf(row, column));
      return id;
    });
    const last = rows.at(-1);
    const at = last === undefined ? this.sheet.rowIds.length : this.sheet.rowIds.indexOf(last) + 1;
    this.#set({ rowIds: this.sheet.rowIds.toSpliced(at, 0, ...copies), cells });
  };
}
