/** Party marks and progress rings: form and letter tell them apart, not colour alone. */
import { ListChecks } from 'lucide-react';
import type { ReactElement } from 'react';
import { strings } from '../../../../shared/strings/catalogue.ts';
import type { Part } from '../../../../shared/template/types.ts';
import type { Progress } from '../../../../shared/workbook/progress.ts';
import { Icon } from '../../../ui/icon.tsx';
import { PartyMark } from '../../../ui/party-mark.tsx';
import css from './outline.module.css';
import { isComplete } from './outline-rows.ts';

export function PartMark({ part }: { readonly part: Part }): ReactElement {
  return (
    <span className={css.mark} data-part={part}>
      {part === 'setup' ? (
        <Icon of={ListChecks} />
      ) : (
        <PartyMark party={part === 'agreement' ? 'agreed' : part} quiet />
      )}
    </span>
  );
}

const RADIUS = 5.75;
const AROUND = 2 * Math.PI * RADIUS;

/** Dotted at nothing, an arc for a share (0–1), a check when all is done, none for null: nothing is asked. */
export function Ring({
  share,
  isDone,
}: {
  readonly share: number | null;
  readonly isDone: boolean;
}): ReactElement {
  if (isDone)
    return (
      <svg className={css.ring} viewBox="0 0 14 14" aria-hidden="true">
        <circle className={css.ringDone} cx="7" cy="7" r="7" />
        <path className={css.ringCheck} d="m4 7.2 2.1 2.1L10.2 5" />
      </svg>
    );
  if (share === null) return <svg className={css.ring} viewBox="0 0 14 14" aria-hidden="true" />;
  return (
    <svg className={css.ring} viewBox="0 0 14 14" aria-hidden="true">
      <circle
        className={css.ringTrack}
        cx="7"
        cy="7"
        r={RADIUS}
        strokeDasharray={share === 0 ? '1.6 2.01' : undefined}
      />
      {share > 0 && (
        <circle
          className={css.ringArc}
          cx="7"
          cy="7"
          r={RADIUS}
          strokeDasharray={`${share * AROUND} ${AROUND}`}
          transform="rotate(-90 7 7)"
        />
      )}
    </svg>
  );
}

export function ProgressRing({ progress }: { readonly progress: Progress }): ReactElement {
  const { written, total } = progress;
  return <Ring share={total === 0 ? null : Math.min(1, written / total)} isDone={isComplete(progress)} />;
}

export function progressWords(progress: Progress): string {
  if (isComplete(progress)) return strings.guide.progressDone;
  if (progress.total === 0) return strings.guide.progressNotAsked;
  return progress.written === 0
    ? strings.guide.progressNone
    : strings.guide.progressSome(progress.written, progress.total);
}
