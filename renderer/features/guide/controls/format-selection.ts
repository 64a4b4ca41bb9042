/** What the text buttons do to a Markdown text and its selection. Pure; positions are UTF-16 offsets. */

export interface Selected {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Puts the mark around the selection, or takes it away when it is there. Spaces stay outside. */
export function toggleMark({ text, start, end }: Selected, mark: '**' | '*'): Selected {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text[from] ?? '')) from++;
  while (to > from && /\s/.test(text[to - 1] ?? '')) to--;
  const size = mark.length;
  const around = text.slice(from - size, from) === mark && text.slice(to, to + size) === mark;
  const isDouble =
    mark === '*' && text.slice(from - 2, from) === '**' && text.slice(from - 3, from) !== '***';
  if (around && !isDouble && from >= size)
    return {
      text: text.slice(0, from - size) + text.slice(from, to) + text.slice(to + size),
      start: from - size,
      end: to - size,
    };
  return {
    text: text.slice(0, from) + mark + text.slice(from, to) + mark + text.slice(to),
    start: from + size,
    end: to + size,
  };
}

const BULLET = /^[-*•]\s+/;
const NUMBER = /^\d{1,3}[.)]\s+/;

/** Where the line of a position begins. */
const lineStart = (text: string, at: number): number => text.slice(0, at).lastIndexOf('\n') + 1;

/** Makes the selected lines a list, or plain lines again when all of them are one of that kind. */
export function toggleList({ text, start, end }: Selected, kind: 'bullets' | 'numbers'): Selected {
  const from = lineStart(text, start);
  const stop = text.indexOf('\n', end);
  const to = stop < 0 ? text.length : stop;
  const lines = text.slice(from, to).split('\n');
  const own = kind === 'bullets' ? BULLET : NUMBER;
  const off = lines.every((line) => own.test(line));
  const changed = lines
    .map((line, index) => {
      const bare = line.replace(BULLET, '').replace(NUMBER, '');
      if (off) return bare;
      return kind === 'bullets' ? `- ${bare}` : `${index + 1}. ${bare}`;
    })
    .join('\n');
  const next = text.slice(0, from) + changed + text.slice(to);
  const at = from + changed.length;
  return lines.length === 1 ? { text: next, start: at, end: at } : { text: next, start: from, end: at };
}

/** Turns the selected words into a link and selects the address to be typed over. */
export function insertLink({ text, start, end }: Selected, words: string): Selected {
  const address = 'https://';
  const shown = start === end ? words : text.slice(start, end);
  const before = `${text.slice(0, start)}[${shown}](`;
  return {
    text: `${before}${address})${text.slice(end)}`,
    start: before.length,
    end: before.length + address.length,
  };
}

/** Enter inside a list starts the next item; on an empty item it ends the list. null: an ordinary Enter. */
export function continueList({ text, start, end }: Selected): Selected | null {
  if (start !== end) return null;
  const from = lineStart(text, start);
  const line = text.slice(from, start);
  const mark = BULLET.exec(line)?.[0] ?? NUMBER.exec(line)?.[0];
  if (mark === undefined) return null;
  if (line === mark) return { text: text.slice(0, from) + text.slice(start), start: from, end: from };
  const number = Number.parseInt(mark, 10);
  const next = Number.isNaN(number) ? mark : mark.replace(/^\d+/, String(number + 1));
  const at = start + 1 + next.length;
  return { text: `${text.slice(0, start)}\n${next}${text.slice(start)}`, start: at, end: at };
}
