/** What the title bar and the live region say about saving. */
import { strings } from '../../shared/strings/catalogue.ts';
import type { SaveState } from './autosave.ts';

const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** The time of day on this machine, `10:42`. */
export const timeOfDay = (at: string): string => clock.format(new Date(at));

export function saveWords(save: SaveState): string {
  switch (save.kind) {
    case 'failed':
      return strings.guide.notSaved;
    case 'saving':
    case 'dirty':
      return strings.guide.saving;
    case 'clean':
      return save.savedAt === null ? strings.guide.opened : strings.guide.saved(timeOfDay(save.savedAt));
  }
}
