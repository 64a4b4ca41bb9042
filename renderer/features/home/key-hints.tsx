/** The keys of the list, in sight. */
import type { ReactElement } from 'react';
import { strings } from '../../../shared/strings/catalogue.ts';
import { type KeyHint, KeyHints } from '../../ui/list-page.tsx';

const { keys, keyWords } = strings.home;
const hints: readonly KeyHint[] = [
  { keys: [keys.up, keys.down], word: keyWords.move },
  { keys: [keys.open], word: keyWords.open },
  { keys: [keys.pin], word: keyWords.pin },
  { keys: [keys.rename], word: keyWords.rename },
  { keys: [keys.delete], word: keyWords.delete },
  { keys: [keys.menu], word: keyWords.menu },
];

export const WorkbookKeys = (): ReactElement => <KeyHints hints={hints} />;
