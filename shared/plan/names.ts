/** Names of registry rows, for sentences. */
import { strings } from '../strings/catalogue.ts';
import { textIn } from './cells.ts';
import { derived } from './derived.ts';

const registries = ['segments', 'personas', 'products', 'channels', 'stages', 'teams', 'people'] as const;
export type Registry = (typeof registries)[number];
export const isRegistry = (table: string): table is Registry => registries.some((one) => one === table);

export type Names = { readonly [R in Registry]: ReadonlyMap<string, string> };

const namesOf = (registry: Registry) =>
  derived(
    (read): ReadonlyMap<string, string> =>
      new Map(read.rows(registry).map((row) => [row.id, textIn(row, 'name') ?? row.id])),
  );
const each = Object.fromEntries(registries.map((registry) => [registry, namesOf(registry)])) as {
  readonly [R in Registry]: ReturnType<typeof namesOf>;
};

/** The name of a registry row; a removed row says so. */
export const registryNames = derived(
  (read): Names =>
    Object.fromEntries(registries.map((registry) => [registry, read.from(each[registry])])) as Names,
);

export const nameIn = (names: ReadonlyMap<string, string>, id: string): string =>
  names.get(id) ?? strings.values.removedRow;
