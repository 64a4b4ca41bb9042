/** A list as main last told it. Main alone keeps it; whatever is done to an entry, main is asked again. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Failure, Result } from '../../shared/lib/result.ts';

export interface ToldListState<E> {
  /** In main's order; null until the first answer. */
  readonly entries: readonly E[] | null;
  /** Why the list could not be read the last time. */
  readonly failure: Failure | null;
}

export interface ToldList<E>
  extends Pick<StoreApi<ToldListState<E>>, 'getState' | 'getInitialState' | 'subscribe'> {
  refresh(): Promise<void>;
}

/** `anew`: the answer to what was done to an entry, given once the list is anew. */
export function createToldList<E>(list: () => Promise<Result<readonly E[]>>): {
  readonly list: ToldList<E>;
  readonly anew: <T>(answer: Promise<Result<T>>) => Promise<Result<T>>;
} {
  const { setState, getState, getInitialState, subscribe } = createStore<ToldListState<E>>(() => ({
    entries: null,
    failure: null,
  }));
  let asked = 0;
  const refresh = async (): Promise<void> => {
    asked++;
    const mine = asked;
    const answer = await list();
    // A later question has the newer answer, whichever arrives last.
    if (mine !== asked) return;
    if (answer.ok) setState({ entries: answer.value, failure: null });
    else setState({ failure: answer.error });
  };
  return {
    list: { getState, getInitialState, subscribe, refresh },
    anew: async (answer) => {
      const settled = await answer;
      await refresh();
      return settled;
    },
  };
}
