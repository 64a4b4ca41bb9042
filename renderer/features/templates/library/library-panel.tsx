/** What can be done with the library as a whole, beside the list. */
import { ArrowLeft, FileInput, GitCompareArrows } from 'lucide-react';
import type { ReactElement } from 'react';
import { strings } from '../../../../shared/strings/catalogue.ts';
import { Button } from '../../../ui/button.tsx';
import { Way } from '../../../ui/way.tsx';
import css from './panel.module.css';

export interface LibraryPanelProps {
  readonly onBack: () => void;
  readonly onImport: () => void;
  readonly onCompare: () => void;
}

export function LibraryPanel({ onBack, onImport, onCompare }: LibraryPanelProps): ReactElement {
  const text = strings.templatesLibrary;
  return (
    <section className={css.panel} aria-label={text.acts}>
      <p className={css.back}>
        <Button kind="quiet" small icon={ArrowLeft} onClick={onBack}>
          {text.back}
        </Button>
      </p>
      <h1>{text.title}</h1>
      <p>{text.text}</p>
      <Way icon={FileInput} title={text.importFile} text={text.importText} keys={null} onClick={onImport} />
      <Way
        icon={GitCompareArrows}
        title={text.compare}
        text={text.compareText}
        keys={null}
        onClick={onCompare}
      />
    </section>
  );
}
