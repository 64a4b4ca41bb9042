/** Under whose name something is decided: said where this computer knows, asked for where it does not. */
import { type ReactElement, useEffect, useRef, useState } from 'react';
import { strings } from '../../shared/strings/catalogue.ts';
import { Button } from './button.tsx';
import { SegmentedControl } from './segmented-control.tsx';
import { TextInput } from './text-input.tsx';
import css from './who-fields.module.css';

export interface Who {
  readonly name: string;
  readonly side: 'marketing' | 'sales' | 'both';
}

const { sides } = strings.settings;
/** The sides somebody can stand on, as options. */
export const whoseSides = [
  { id: 'marketing', label: sides.marketing },
  { id: 'sales', label: sides.sales },
  { id: 'both', label: sides.both },
] as const;

/** A new person stands on no side until one is chosen. */
interface Typed {
  readonly name: string;
  readonly side: Who['side'] | null;
}

const nobody: Typed = { name: '', side: null };

export interface AskedWho {
  readonly who: Typed;
  readonly set: (who: Typed) => void;
  /** Nothing is known of who sits here, or it is somebody else: the fields are to be shown. */
  readonly isAsked: boolean;
  /** It is somebody else than this computer knows. */
  readonly askAnew: () => void;
  /** Who decides; null without a name or a side, which is then asked for where the fields stand. */
  readonly take: () => Who | null;
  /** How often `take` lacked one of them. */
  readonly refusals: number;
}

/** `known` is what this computer's settings say. */
export function useWho(known: Who): AskedWho {
  const [typed, setTyped] = useState<Typed>(nobody);
  const [isAnother, setAnother] = useState(false);
  const [refusals, setRefusals] = useState(0);
  const isAsked = known.name === '' || isAnother;
  const who = isAsked ? { ...typed, name: typed.name.trim() } : known;
  const take = (): Who | null => {
    const { name, side } = who;
    if (name === '' || side === null) {
      setRefusals(refusals + 1);
      return null;
    }
    setAnother(false);
    return { name, side };
  };
  const askAnew = (): void => {
    setTyped(nobody);
    setRefusals(0);
    setAnother(true);
  };
  return { who, set: setTyped, isAsked, askAnew, take, refusals };
}

export const WhoFields = ({ asked }: { readonly asked: AskedWho }): ReactElement =>
  asked.isAsked ? <Fields asked={asked} /> : <Known asked={asked} />;

function Known({ asked: { who, askAnew } }: { readonly asked: AskedWho }): ReactElement {
  const side = who.side === null ? '' : sides[who.side];
  return (
    <p className={css.known}>
      {strings.settings.recordedUnder(who.name, side)}
      <Button small kind="quiet" onClick={askAnew}>
        {strings.settings.someoneElse}
      </Button>
    </p>
  );
}

function Fields({ asked }: { readonly asked: AskedWho }): ReactElement {
  const { who, set, refusals } = asked;
  const [name, setName] = useState(who.name);
  const box = useRef<HTMLDivElement>(null);
  const seen = useRef(refusals);
  useEffect(() => {
    if (seen.current === refusals) return;
    seen.current = refusals;
    box.current?.querySelector<HTMLElement>(who.name === '' ? 'input' : '[type="radio"]')?.focus();
  }, [refusals, who.name]);
  return (
    <div ref={box} className={css.who}>
      <TextInput
        label={strings.settings.name}
        hint={strings.settings.nameAsked}
        error={refusals > 0 && who.name === '' ? strings.settings.nameNeeded : null}
        value={name}
        onChange={(typed) => {
          setName(typed);
          set({ ...who, name: typed });
        }}
      />
      <SegmentedControl
        label={strings.settings.side}
        error={refusals > 0 && who.side === null ? strings.settings.sideNeeded : null}
        value={who.side}
        options={whoseSides}
        onChange={(side) => set({ ...who, side })}
      />
    </div>
  );
}
