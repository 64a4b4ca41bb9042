/** What the home screen asks its surroundings to do, and the keys that do the same. */
export interface StartActs {
  readonly fromTemplate: () => void;
  readonly fromLastYear: () => void;
  readonly openFile: () => void;
  readonly openSample: () => void;
  /** The library of templates. */
  readonly templates: () => void;
}

/** As people read them; null where a command has no key. */
export interface StartKeys {
  readonly fromTemplate: string | null;
  readonly fromLastYear: string | null;
  readonly openFile: string | null;
  readonly templates: string | null;
}
