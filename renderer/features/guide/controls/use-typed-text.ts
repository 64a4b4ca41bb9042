/** Text being typed into a field, and kept where it cannot be stored. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { strings } from '../../../../shared/strings/catalogue.ts';
import type { Field } from '../../../../shared/template/types.ts';
import { parseValue } from '../../../../shared/values/parse.ts';
import { answerOf, formatContextOf, parseContextOf } from '../../../../shared/workbook/read.ts';
import { useDrafts, useGuide, useWorkbook } from '../context.ts';
import { editText } from '../slot-text.ts';
import { useWriteAnswer } from './use-write-answer.ts';

/**
 * Typing is dispatched after a short pause, and at the latest this long after its first letter, however
 * steadily somebody types: with what autosave waits, a letter is on its way to the disk within half a second.
 */
const PAUSE = 60;
const LONGEST = 200;

export interface TypedText {
  readonly text: string;
  /** True while the text differs from what is stored. */
  readonly open: boolean;
  readonly problem: string | undefined;
  /** New text from the keyboard. */
  type(text: string): void;
  /** Stores the text now; false when it was refused. */
  commit(): boolean;
  /** Back to what is stored. */
  discard(): void;
}

/**
 * Text being typed into a field. With `live`, pauses are dispatched and the whole visit is one undo
 * step; without, only a commit is, because half a number is another number.
 */
export function useTypedText(field: Field, place: string, { live }: { live: boolean }): TypedText {
  const { store, session } = useGuide();
  const writeAnswer = useWriteAnswer(field, place);
  const stored = useWorkbook((workbook) => answerOf(workbook, place));
  const workbook = useWorkbook();
  const draft = useDrafts((drafts) => drafts[place]);
  const [typed, setTyped] = useState<string | null>(null);
  const typedRef = useRef<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  /** When the first letter that is not dispatched yet was typed. */
  const waitingSince = useRef<number | null>(null);
  /** The stored value this text stands on; when another replaces it (undo, example), the text yields. */
  const base = useRef(stored);

  const keep = useCallback(
    (text: string | null) => {
      typedRef.current = text;
      setTyped(text);
      if (text === null) session.setTyping(place, false);
    },
    [session, place],
  );

  if (base.current !== stored) {
    base.current = stored;
    typedRef.current = null;
    if (typed !== null) setTyped(null);
  }
  // The text has yielded to another value.
  useEffect(() => {
    if (typed === null) session.setTyping(place, false);
  }, [typed, session, place]);

  const write = useCallback(
    (close: boolean): boolean => {
      clearTimeout(timer.current);
      waitingSince.current = null;
      const text = typedRef.current;
      if (text === null) return true;
      const now = store.getState().workbook;
      const current = answerOf(now, place);
      const parsed = parseValue(field, text, parseContextOf(now, current));
      if (!parsed.ok) {
        if (!close) return false;
        store.dispatch(null, strings.guide.refusedEntry(field.label), {
          place,
          drafts: { [place]: { text, message: parsed.message } },
        });
        keep(null);
        return false;
      }
      session.setTyping(place, false);
      if (parsed.value !== (current ?? null) || store.getState().drafts[place] !== undefined) {
        // The text on screen stays as typed (a trailing space, a second blank line) while it is edited.
        base.current = parsed.value ?? answerOf(now, place);
        writeAnswer(parsed.value, { capture: live ? 'merge' : 'now', drafts: { [place]: null } });
        base.current = answerOf(store.getState().workbook, place);
      }
      if (close) {
        store.closeStep();
        keep(null);
      }
      return true;
    },
    [field, place, store, session, keep, live, writeAnswer],
  );

  useEffect(() => session.onFlushTyping(write), [session, write]);
  useEffect(
    () => () => {
      write(true);
      session.setTyping(place, false);
    },
    [write, session, place],
  );

  return {
    text: typed ?? draft?.text ?? editText(field, stored, formatContextOf(workbook)),
    open: typed !== null || draft !== undefined,
    problem: typed === null ? draft?.message : undefined,
    type(text) {
      keep(text);
      session.setTyping(place, true);
      clearTimeout(timer.current);
      if (!live) return;
      const now = performance.now();
      waitingSince.current ??= now;
      timer.current = setTimeout(
        () => write(false),
        Math.max(0, Math.min(PAUSE, waitingSince.current + LONGEST - now)),
      );
    },
    commit: () => write(true),
    discard() {
      clearTimeout(timer.current);
      keep(null);
      store.dispatch(null, strings.guide.discardedEntry(field.label), { place, drafts: { [place]: null } });
    },
  };
}
