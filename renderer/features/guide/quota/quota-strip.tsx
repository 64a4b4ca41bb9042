/** Under the tree: the one thing to decide, in a sentence, with both ways out. */
import type { ReactElement } from 'react';
import { type Say, sayIn } from '../../../../shared/checks/say.ts';
import { type QuotaOpen, quotaOpen } from '../../../../shared/numbers/quota-open.ts';
import { quotaFollows } from '../../../../shared/numbers/quota-steps.ts';
import { strings } from '../../../../shared/strings/catalogue.ts';
import type { CellChange } from '../../../../shared/workbook/edit.ts';
import { Button } from '../../../ui/button.tsx';
import { Spring } from '../../../ui/frame.tsx';
import { PartyMark } from '../../../ui/party-mark.tsx';
import { useGuide, useWorkbook } from '../context.ts';
import css from './quota.module.css';

const text = strings.quota.open;

interface Way {
  readonly label: string;
  /** What undo calls it. */
  readonly step: string;
  readonly cells: readonly CellChange[];
}

interface Words {
  readonly claim: string;
  readonly note: string;
  readonly ways: readonly Way[];
}

export function QuotaStrip({ table }: { readonly table: string }): ReactElement | null {
  const { store, done } = useGuide();
  const workbook = useWorkbook();
  const open = quotaOpen(workbook);
  const [first, second, ...others] = open;
  if (!first) return null;
  const say = sayIn(workbook);
  const { claim, note, ways } = wordsOf(first, say);
  const take = ({ step, cells }: Way): void => {
    const all = [...cells, ...quotaFollows(store.getState().workbook, cells)];
    if (store.dispatch({ kind: 'set-cells', table, cells: all }, step, { place: table })) done(step);
  };
  return (
    <aside className={css.strip} aria-label={strings.quota.undecided}>
      <PartyMark party="sales" quiet />
      <p>
        <b>{claim}</b> {note} {second && wordsOf(second, say).claim}{' '}
        {others.length > 0 && text.more(others.length)}
      </p>
      <Spring />
      {ways.map((way) => (
        <Button key={way.label} small onClick={() => take(way)}>
          {way.label}
        </Button>
      ))}
    </aside>
  );
}

function wordsOf(open: QuotaOpen, say: Say): Words {
  const { node } = open;
  const own = say.money(open.own);
  const carried = say.money(open.carried);
  const [first] = node.children;
  const level = first && node.children.every((child) => child.level === first.level) ? first.level : null;
  const beneath = text.beneath(node.children.length, level);
  const set = (column: string, value: CellChange['value']): CellChange => ({
    row: node.row.id,
    column,
    value,
  });
  const unlock: Way = {
    label: text.unlock(node.name),
    step: text.unlocked,
    cells: [set('lock', false)],
  };
  const rollUp: Way = {
    label: text.rollUp(carried),
    step: strings.quota.rolledUp,
    cells: [set('annual', open.carried)],
  };
  switch (open.kind) {
    case 'over_locked':
      return {
        claim: text.overLocked(node.name, own, carried),
        note: text.overLockedNote,
        ways: [
          {
            label: text.unlockAll,
            step: text.unlocked,
            cells: open.locked.map(({ row }) => ({ row: row.id, column: 'lock', value: false })),
          },
        ],
      };
    case 'locked':
      return {
        claim: text.locked(node.name, own, beneath, carried),
        note: text.lockedNote(node.ratio === null ? '' : say.times(node.ratio)),
        ways: [unlock, rollUp],
      };
    case 'months':
      return {
        claim: text.months(node.name, own, carried),
        note: text.monthsNote,
        ways: [
          { label: text.spread, step: text.spread, cells: [set('annual', open.own)] },
          {
            label: text.takeMonths(carried),
            step: text.takeMonths(carried),
            cells: [set('annual', open.carried)],
          },
        ],
      };
    case 'short':
      return {
        claim: text.short(node.name, own, beneath, carried),
        note: text.shortNote(say.money(open.own - open.carried)),
        ways: [rollUp],
      };
    case 'basis':
      return {
        claim: text.basis(
          node.name,
          strings.explain.bases[node.row.basis ?? 'equal'],
          node.noBasis === null ? '' : strings.quota.noBasis[node.noBasis],
        ),
        note: text.basisNote,
        ways: [{ label: text.splitEqually, step: text.splitEqually, cells: [set('basis', 'equal')] }],
      };
    case 'disputed':
      return { claim: text.disputed(node.name, own), note: '', ways: [] };
  }
}
