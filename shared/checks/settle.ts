/** What settling does to the workbook: the option's changes, the agreed value, and the decision, as one step. */
import { assumptionPairs } from '../plan/pairs.ts';
import type { Change } from '../workbook/edit.ts';
import type { Workbook } from '../workbook/types.ts';
import { agreeRecord } from './agree.ts';
import type { OptionDraft } from './check.ts';
import { decide, type Verdict } from './decide.ts';
import type { Finding } from './finding.ts';

/** A way out after which the finding stands decides nothing: it changes the plans, as one step. */
export const applyOption = ({ changes }: OptionDraft): Change => ({ kind: 'group', changes });

/** `writeBack` false: the decision and the agreed value are recorded, the plans stay as they are. */
export function settleChange(
  workbook: Workbook,
  finding: Finding,
  verdict: Verdict,
  option: OptionDraft | null,
  writeBack: boolean,
): Change {
  const changes = writeBack ? (option?.changes ?? []) : [];
  const pair = option?.pair && assumptionPairs(workbook).find((one) => one.id === option.pair?.id);
  if (!option?.pair || !pair) return decide(workbook, finding, verdict, changes);
  const record = agreeRecord(pair, option.pair.value, {
    at: verdict.at,
    by: verdict.by,
    side: verdict.side,
    reason: verdict.rationale,
  });
  return decide(workbook, finding, verdict, [...changes, record]);
}
