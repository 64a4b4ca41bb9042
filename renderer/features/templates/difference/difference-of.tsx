/** Two templates of the library, read and held against each other. */
import { type ReactElement, useMemo } from 'react';
import { strings } from '../../../../shared/strings/catalogue.ts';
import { templateDifference } from '../../../../shared/template/difference/template-difference.ts';
import type { TemplateLibrary } from '../../../state/template-library.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Problem } from '../../../ui/problem.tsx';
import { useLate } from '../../../ui/use-late.ts';
import { useReadTemplate } from '../use-read-template.ts';
import css from './difference.module.css';
import { DifferenceView, type DifferenceViewProps } from './difference-view.tsx';

export interface DifferenceOfProps {
  readonly templates: Pick<TemplateLibrary, 'read'>;
  /** Ids. */
  readonly from: string;
  readonly to: string;
  readonly title?: string;
  readonly heading: DifferenceViewProps['heading'];
  /** Said when nothing differs. */
  readonly same: string;
}

export function DifferenceOf(props: DifferenceOfProps): ReactElement | null {
  const { templates, from, to, title, heading, same } = props;
  const before = useReadTemplate(templates, from);
  const after = useReadTemplate(templates, to);
  const isLate = useLate(before === null || after === null);
  const sections = useMemo(
    () => (before?.ok && after?.ok ? templateDifference(before.value, after.value) : null),
    [before, after],
  );
  const failed = [before, after].find((read) => read?.ok === false);
  if (failed && !failed.ok) return <Problem message={failed.error.message} />;
  if (sections === null) return isLate ? <p>{strings.templatesLibrary.comparison.reading}</p> : null;
  if (sections.length === 0) return <EmptyState title={same} />;
  const count = sections.reduce((sum, { differences }) => sum + differences.length, 0);
  return (
    <div>
      <p className={css.head}>
        {title !== undefined && `${title}: `}
        {strings.templatesLibrary.comparison.count(count)}
      </p>
      <DifferenceView sections={sections} heading={heading} />
    </div>
  );
}
