/** The 56 px head of a section: its name, how much is written, the way on. */
import { ChevronLeft, ChevronRight, FileText, Lightbulb } from 'lucide-react';
import type { ReactElement } from 'react';
import { strings } from '../../../../shared/strings/catalogue.ts';
import { shownBlocksOf } from '../../../../shared/template/find.ts';
import { shownId } from '../../../../shared/template/place-name.ts';
import type { Section } from '../../../../shared/template/types.ts';
import { sectionProgress } from '../../../../shared/workbook/progress.ts';
import { Spring } from '../../../ui/frame.tsx';
import { useWorkbook } from '../context.ts';
import { useOpenPlace } from '../open-place.ts';
import css from './section-head.module.css';

export interface SectionHeadProps {
  readonly section: Section;
  readonly previous: Section | undefined;
  readonly next: Section | undefined;
  readonly guidance: boolean;
  readonly preview: boolean;
  readonly onGuidance: (shown: boolean) => void;
  /** Absent where no preview can be shown. */
  readonly onPreview: ((shown: boolean) => void) | undefined;
}

export function SectionHead(props: SectionHeadProps): ReactElement {
  const { section, guidance, preview, onGuidance, onPreview } = props;
  const progress = sectionProgress(useWorkbook(), section);
  const hasParts = shownBlocksOf(section).length > 0;
  return (
    <header className={css.head}>
      <h1 tabIndex={-1} data-section-heading="">
        {shownId(section) !== '' && <span className={css.sectionId}>{shownId(section)} </span>}
        {section.title}
      </h1>
      <Spring />
      {hasParts && (
        <span className={css.parts}>
          {progress.total === 0
            ? strings.guide.writesItself
            : strings.guide.partsWritten(progress.written, progress.total)}
        </span>
      )}
      <Toggle pressed={guidance} onPress={onGuidance} Icon={Lightbulb} label={strings.guide.showGuidance} />
      {onPreview && (
        <Toggle pressed={preview} onPress={onPreview} Icon={FileText} label={strings.guide.wordPreview} />
      )}
      <span className={css.steps}>
        <Step to={props.previous} Icon={ChevronLeft} none={strings.guide.noPreviousSection}>
          {strings.guide.previousSection}
        </Step>
        <Step to={props.next} Icon={ChevronRight} none={strings.guide.noNextSection}>
          {strings.guide.nextSection}
        </Step>
      </span>
    </header>
  );
}

function Toggle({
  pressed,
  onPress,
  Icon,
  label,
}: {
  readonly pressed: boolean;
  readonly onPress: (pressed: boolean) => void;
  readonly Icon: typeof FileText;
  readonly label: string;
}): ReactElement {
  return (
    <button
      type="button"
      className={css.toggle}
      aria-pressed={pressed}
      title={label}
      onClick={() => onPress(!pressed)}
    >
      <Icon size={14} strokeWidth={1.6} aria-hidden="true" />
      <span>{label}</span>
    </button>
  );
}

function Step({
  to,
  Icon,
  none,
  children,
}: {
  readonly to: Section | undefined;
  readonly Icon: typeof ChevronLeft;
  readonly none: string;
  readonly children: (name: string) => string;
}): ReactElement {
  const openPlace = useOpenPlace();
  const label = to ? children(shownId(to) || to.short) : none;
  return (
    <button
      type="button"
      className={css.step}
      aria-label={label}
      title={label}
      aria-disabled={!to}
      onClick={() => to && openPlace(to.id)}
    >
      <Icon size={14} strokeWidth={1.6} aria-hidden="true" />
    </button>
  );
}
