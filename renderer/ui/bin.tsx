/** What was put away, folded under its title: a line each, with what can be done about it. */
import { ChevronRight } from 'lucide-react';
import { type ReactElement, type ReactNode, useId, useState } from 'react';
import css from './bin.module.css';
import { Icon } from './icon.tsx';

export interface BinEntry {
  readonly id: string;
  readonly title: string;
  /** Since when it lies here, in words; '' where nobody knows. */
  readonly when: string;
  /** Buttons. */
  readonly actions: ReactNode;
}

export interface BinProps {
  readonly title: string;
  readonly entries: readonly BinEntry[];
}

/** Nothing where nothing was put away. */
export function Bin({ title, entries }: BinProps): ReactElement | null {
  const [open, setOpen] = useState(false);
  const id = useId();
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
          {title}
        </button>
      </h2>
      <ul id={id} hidden={!open}>
        {entries.map((entry) => (
          <li key={entry.id} className={css.entry}>
            <span className={css.name}>{entry.title}</span>
            <span className={css.when}>{entry.when}</span>
            {entry.actions}
          </li>
        ))}
      </ul>
    </section>
  );
}
