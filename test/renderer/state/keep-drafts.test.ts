import { describe, expect, it } from 'vitest';
import { measure } from '../../../electron/ipc/measure.ts';
import { limitOf } from '../../../electron/ipc/register.ts';
import { createDraftKeeper } from '../../../renderer/state/keep-drafts.ts';
import { requests } from '../../../shared/ipc/contract.ts';
import { ok } from '../../../shared/lib/result.ts';
import type { Draft, Drafts } from '../../../shared/workbook/drafts.ts';

const CHANNEL = 'workbook:keep-drafts';

/** What main has been asked to keep, as far as the bridge lets it through. */
async function kept(drafts: Drafts): Promise<Drafts> {
  const through: Drafts[] = [];
  const keeper = createDraftKeeper(
    {
      keepDrafts: async (id, given) => {
        expect(measure([id, given], limitOf(CHANNEL))).toBeTypeOf('number');
        through.push(requests[CHANNEL].parse([id, given])[1]);
        return ok(null);
      },
    },
    'wb-1',
  );
  keeper.keep(drafts);
  await keeper.settled();
  const [last] = through;
  if (!last) throw new Error('Nothing came through');
  return last;
}

/** A refusal quotes what was typed. */
const refused = (text: string): Draft => ({ text, message: `“${text}” is not a number.` });

describe('refused texts on their way to main', () => {
  it('are kept though one of them is long and quoted in its message', async () => {
    const short = refused('10ooo');
    const long = refused('9'.repeat(5000));
    const drafts = await kept({ 'M1.a': short, 'M1.b': long });
    expect(drafts['M1.a']).toEqual(short);
    expect(drafts['M1.b']?.text).toBe(long.text);
  });

  it('are kept as far as one request can carry them, those typed first', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 400 }, (_, at) => [`T/r${at}/c`, refused('8'.repeat(15_000))]),
    );
    const drafts = await kept({ 'M1.a': refused('10ooo'), ...many });
    expect(drafts['M1.a']).toEqual(refused('10ooo'));
    expect(Object.keys(drafts).length).toBeGreaterThan(50);
  });

  it('stay in the window alone when they are longer than any slip of the pen', async () => {
    expect(await kept({ 'M1.a': refused('7'.repeat(30_000)), 'M1.b': refused('x') })).toEqual({
      'M1.b': refused('x'),
    });
  });
});
