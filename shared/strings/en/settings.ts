/** Strings of the settings of this computer; see ../catalogue.ts. */
export const settings = {
  title: 'Settings',
  appearance: 'Appearance',
  theme: { system: 'Follow the system', light: 'Light', dark: 'Dark' },
  density: 'Row height',
  densities: { comfortable: 'Comfortable', compact: 'Compact' },
  name: 'Your name',
  nameHint: 'Stays on this computer; stands beside what you agree or sign.',
  nameAsked: 'Printed beside what you decide; kept on this computer.',
  nameNeeded: 'Write your name: nothing is decided by nobody.',
  side: 'Your side',
  sideNeeded: 'Choose a side.',
  /** Beside what is about to be recorded: "Recorded under Dana Reyes (Marketing)". */
  recordedUnder: (name: string, side: string) =>
    side === '' ? `Recorded under ${name}` : `Recorded under ${name} (${side})`,
  someoneElse: 'Someone else…',
  sides: { marketing: 'Marketing', sales: 'Sales', both: 'Both' },
  printNote: 'The Word document is always light.',
} as const;
