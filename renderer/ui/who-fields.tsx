/** Who decides: asked where something is decided as long as this computer knows no name. */
import { type ReactElement, useState } from 'react';
import type { Preferences } from '../../shared/ipc/contract.ts';
import { strings } from '../../shared/strings/catalogue.ts';
import { SegmentedControl } from './segmented-control.tsx';
import { TextInput } from './text-input.tsx';
import css from './who-fields.module.css';

export type Who = Pick<Preferences, 'name' | 'side'>;

const { sides } = strings.settings;
const parties = [
  { id: 'marketing', label: sides.marketing },
  { id: 'sales', label: sides.sales },
  { id: 'both', label: sides.both },
] as const;

export interface AskedWho {
  readonly who: Who;
  readonly set: (who: Who) => void;
  /** Nothing is known of who sits here: the fields are to be shown. */
  readonly isAsked: boolean;
}

/** `known` is what this computer's settings say. */
export function useWho(known: Who): AskedWho {
  const [typed, setTyped] = useState<Who>(known);
  const isAsked = known.name === '';
  return { who: isAsked ? { ...typed, name: typed.name.trim() } : known, set: setTyped, isAsked };
}

export function WhoFields({ asked }: { readonly asked: AskedWho }): ReactElement | null {
  const { set, isAsked } = asked;
  const [name, setName] = useState(asked.who.name);
  if (!isAsked) return null;
  return (
    <div className={css.who}>
      <TextInput
        label={strings.settings.name}
        hint={strings.settings.nameAsked}
        value={name}
        maxLength={200}
        onChange={(typed) => {
          setName(typed);
          set({ ...asked.who, name: typed });
        }}
      />
      <SegmentedControl
        label={strings.settings.side}
        value={asked.who.side}
        options={parties}
        onChange={(side) => set({ ...asked.who, side })}
      />
    </div>
  );
}
