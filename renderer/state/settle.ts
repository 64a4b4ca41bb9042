/** Something was asked of main: go on where it worked, say in place why it did not. */
import type { Result } from '../../shared/lib/result.ts';

/** Nothing is said to somebody who cancelled: they know. */
export async function settle<T>(
  answer: Promise<Result<T>>,
  explain: (problem: string | null) => void,
  done: (value: T) => void,
): Promise<void> {
  explain(null);
  const settled = await answer;
  if (settled.ok) done(settled.value);
  else if (settled.error.code !== 'cancelled') explain(settled.error.message);
}
