/** Narrows a list while one types. Escape clears it. */
import { Search, X } from 'lucide-react';
import { type ReactElement, type Ref, useId } from 'react';
import { IconButton } from './button.tsx';
import { Hidden } from './hidden.tsx';
import { Icon } from './icon.tsx';
import { Keys } from './keys.tsx';
import css from './search-box.module.css';

export interface SearchBoxProps {
  readonly label: string;
  readonly placeholder: string;
  readonly clearLabel: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** ↓ leads into the list. */
  readonly onDown?: () => void;
  /** The key that leads here. */
  readonly keys?: string;
  readonly ref?: Ref<HTMLInputElement>;
}

export function SearchBox(props: SearchBoxProps): ReactElement {
  const { label, placeholder, clearLabel, value, onChange, onDown, keys, ref } = props;
  const id = useId();
  return (
    <div className={css.box}>
      <label htmlFor={id}>
        <Hidden>{label}</Hidden>
        <Icon of={Search} small />
      </label>
      <input
        ref={ref}
        id={id}
        type="search"
        placeholder={placeholder}
        value={value}
        autoComplete="off"
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && value !== '') {
            event.preventDefault();
            onChange('');
          }
          if (event.key === 'ArrowDown' && onDown) {
            event.preventDefault();
            onDown();
          }
        }}
      />
      {value !== '' && <IconButton icon={X} label={clearLabel} onClick={() => onChange('')} />}
      {value === '' && keys !== undefined && <Keys quiet>{keys}</Keys>}
    </div>
  );
}
