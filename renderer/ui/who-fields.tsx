/** Who decides: asked where something is decided as long as this computer knows no name. */
import { type ReactElement, useEffect, useRef, useState } from 'react';
import { strings } from '../../shared/strings/catalogue.ts';
import { SegmentedControl } from './segmented-control.tsx';
import { TextInput } from './text-input.tsx';
import css from './who-fields.module.css';

export interface Who {
  readonly name: string;
  readonly side: 'marketing' | 'sales' | 'both';
}

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
  /** Who decides; null without a name, which is then asked for where the fields stand. */
  readonly take: () => Who | null;
  /** How often `take` found no name. */
  readonly refusals: number;
}

/** `known` is what this computer's settings say. */
export function useWho(known: Who): AskedWho {
  const [typed, setTyped] = useState<Who>(known);
  const [refusals, setRefusals] = useState(0);
  const isAsked = known.name === '';
  const who = isAsked ? { ...typed, name: typed.name.trim() } : known;
  const take = (): Who | null => {
    if (who.name !== '') return who;
    setRefusals(refusals + 1);
    return null;
  };
  return { who, set: setTyped, isAsked, take, refusals };
}

export function WhoFields({ asked }: { readonly asked: AskedWho }): ReactElement | null {
  const { set, isAsked, refusals } = asked;
  const [name, setName] = useState(asked.who.name);
  const box = useRef<HTMLDivElement>(null);
  const seen = useRef(refusals);
  useEffect(() => {
    if (seen.current === refusals) return;
    seen.current = refusals;
    box.current?.querySelector('input')?.focus();
  }, [refusals]);
  if (!isAsked) return null;
  return (
    <div ref={box} className={css.who}>
      <TextInput
        label={strings.settings.name}
        hint={strings.settings.nameAsked}
        error={refusals > 0 && asked.who.name === '' ? strings.settings.nameNeeded : null}
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
