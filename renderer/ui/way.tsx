/** A way on. The whole place can be pressed; the button is its title, the sentence describes it. */
import type { LucideIcon } from 'lucide-react';
import { type ReactElement, useId } from 'react';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import { Keys } from './keys.tsx';
import css from './way.module.css';

export interface WayProps {
  readonly icon: LucideIcon;
  readonly title: string;
  readonly text: string;
  /** As people read them; null where there is no key. */
  readonly keys: string | null;
  /** One of a few in a row. */
  readonly large?: boolean;
  readonly onClick: () => void;
}

export function Way({ icon, title, text, keys, large = false, onClick }: WayProps): ReactElement {
  const id = useId();
  return (
    <div className={classNames(css.way, large && css.large)}>
      <Icon of={icon} />
      <button type="button" className={css.title} aria-describedby={id} onClick={onClick}>
        {title}
      </button>
      {keys !== null && <Keys quiet>{keys}</Keys>}
      <p className={css.text} id={id}>
        {text}
      </p>
    </div>
  );
}
