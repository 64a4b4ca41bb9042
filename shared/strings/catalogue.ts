/**
 * Every text a person can read, in one typed catalogue. A second language is a second object of the
 * same type; no code changes. Texts with figures are functions of already formatted strings.
 */
import { app } from './en/app.ts';
import { assumptions } from './en/assumptions.ts';
import { charts } from './en/charts.ts';
import { checks } from './en/checks.ts';
import { cli } from './en/cli.ts';
import { commands } from './en/commands.ts';
import { conflicts } from './en/conflicts.ts';
import { dashboard } from './en/dashboard.ts';
import { document } from './en/document.ts';
import { explain } from './en/explain.ts';
import { failures } from './en/failures.ts';
import { figures } from './en/figures.ts';
import { files } from './en/files.ts';
import { formulas } from './en/formulas.ts';
import { grid } from './en/grid.ts';
import { guide } from './en/guide.ts';
import { home } from './en/home.ts';
import { host } from './en/host.ts';
import { numbers } from './en/numbers.ts';
import { preview } from './en/preview.ts';
import { quota } from './en/quota.ts';
import { scenarios } from './en/scenarios.ts';
import { settings } from './en/settings.ts';
import { storage } from './en/storage.ts';
import { template } from './en/template.ts';
import { templates } from './en/templates.ts';
import { templatesLibrary } from './en/templates-library.ts';
import { values } from './en/values.ts';
import { word } from './en/word.ts';
import { words } from './en/words.ts';

/** The English texts. `words` holds the vocabulary used in several areas (months, parties, statuses). */
export const strings = {
  app,
  assumptions,
  charts,
  checks,
  cli,
  commands,
  conflicts,
  dashboard,
  document,
  explain,
  failures,
  figures,
  files,
  formulas,
  grid,
  guide,
  home,
  host,
  numbers,
  preview,
  quota,
  scenarios,
  settings,
  storage,
  template,
  templates,
  templatesLibrary,
  values,
  word,
  words,
} as const;

export type Strings = typeof strings;
