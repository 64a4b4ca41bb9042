/** Workbooks that were put away: restored with one press, erased only after their name was typed. */
import { ChevronRight } from 'lucide-react';
import { type ReactElement, useId, useState } from 'react';
import type { LibraryEntry } from '../../../shared/ipc/contract.ts';
import { strings } from '../../../shared/strings/catalogue.ts';
import { Button } from '../../ui/button.tsx';
import { editedWords } from '../../ui/edited-words.ts';
import { Icon } from '../../ui/icon.tsx';
import css from './bin.module.css';

export interface BinProps {
  /** Those with `deletedAt`. */
  readonly entries: readonly LibraryEntry[];
  readonly now: Date;
  readonly onRestore: (entry: LibraryEntry) => void;
  readonly onErase: (entry: LibraryEntry) => void;
}

export function Bin({ entries, now, onRestore, onErase }: BinProps): ReactElement | null {
  const [open, setOpen] = useState(false);
  const id = useId();
  const text = strings.home.bin;
  if (entries.length === 0) return null;
  return (
    <section className={css.bin}>
      <h2>
        <button
          type="button"
          className={css.fold}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          <Icon of={ChevronRight} small />
          {text.title(entries.length)}
        </button>
      </h2>
      <ul id={id} hidden={!open}>
        {entries.map((entry) => (
          <li key={entry.id} className={css.entry}>
            <span className={css.name}>{entry.title}</span>
            <span className={css.when}>{text.deleted(editedWords(entry.deletedAt ?? '', now))}</span>
            <Button small aria-label={text.restoreNamed(entry.title)} onClick={() => onRestore(entry)}>
              {text.restore}
            </Button>
            <Button
              small
              kind="quiet"
              aria-label={text.eraseNamed(entry.title)}
              onClick={() => onErase(entry)}
            >
              {text.erase}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
