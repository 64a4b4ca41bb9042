/** What can be done about one conflict: assigned, settled, waived, opened again, or its plans changed. */
import { useStore } from 'zustand';
import { type Assignment, assign, takeBack } from '../../../shared/checks/assign.ts';
import type { OptionDraft } from '../../../shared/checks/check.ts';
import type { RegisterEntry } from '../../../shared/checks/register.ts';
import { applyOption, settleChange } from '../../../shared/checks/settle.ts';
import { strings } from '../../../shared/strings/catalogue.ts';
import { signedBy } from '../../state/signed-by.ts';
import type { ViewProps } from '../../state/view-props.ts';
import { type AskedWho, useWho } from '../../ui/who-fields.tsx';

const text = strings.conflicts;

export interface Settling {
  readonly asked: AskedWho;
  readonly assigned: Assignment;
  assign(to: Assignment): void;
  /** `option` null: `words` say what was decided. `writeBack` false: the plans stay as they are. */
  agree(option: OptionDraft | null, words: string, reason: string, writeBack: boolean): void;
  /** Changes the plans and decides nothing. */
  apply(option: OptionDraft): void;
  /** False where it is not said yet who waives. */
  waive(reason: string): boolean;
  reopen(): void;
}

export function useSettling(
  { store, person, introduce, done }: Pick<ViewProps, 'store' | 'person' | 'introduce' | 'done'>,
  { key, check, finding }: RegisterEntry,
): Settling {
  const asked = useWho(person);
  // Owner and due date stand where they were just set; the figures may follow a moment later.
  const current = useStore(store, (state) => state.workbook.decisions[key] ?? null);
  const assigned: Assignment = { owner: current?.owner ?? null, due: current?.due ?? null };

  const settle = (
    status: 'agreed' | 'waived',
    decision: string,
    rationale: string,
    option: OptionDraft | null,
    writeBack: boolean,
  ): boolean => {
    const who = asked.take();
    if (!finding || !who) return false;
    if (asked.isAsked) introduce(who);
    const verdict = { status, decision, rationale, ...assigned, ...signedBy(who) };
    const change = settleChange(store.getState().workbook, finding, verdict, option, writeBack);
    const label = status === 'waived' ? text.waivedStep(finding.check) : text.settledStep(finding.check);
    if (store.dispatch(change, label)) done(label);
    return true;
  };
  return {
    asked,
    assigned,
    assign(to) {
      if (finding)
        store.dispatch(assign(finding, current, to, signedBy(asked.who)), text.assignedStep(finding.check), {
          capture: 'merge',
          place: `decision ${finding.key}`,
        });
    },
    agree: (option, words, reason, writeBack) =>
      void settle('agreed', option?.change ?? words, reason, option, writeBack),
    apply(option) {
      if (!finding) return;
      if (store.dispatch(applyOption(option), text.appliedStep(finding.check, option.change)))
        done(text.appliedAndStays(finding.check, option.change));
    },
    waive: (reason) => settle('waived', text.waivedBecause(reason), reason, null, false),
    reopen() {
      const label = text.reopenedStep(check ?? '');
      if (current && store.dispatch(takeBack(key, current, signedBy(asked.who)), label)) done(label);
    },
  };
}
