/** What a machine prefers before anybody has chosen. */
import type { Preferences } from './contract.ts';

export const firstPreferences: Preferences = {
  theme: 'system',
  density: 'comfortable',
  name: '',
  side: 'both',
};
