/** The ways to begin, beside the list. */
import { CalendarSync, FlaskConical, FolderOpen, LayoutTemplate, LibraryBig } from 'lucide-react';
import type { ReactElement } from 'react';
import { strings } from '../../../shared/strings/catalogue.ts';
import { Button } from '../../ui/button.tsx';
import { Way } from '../../ui/way.tsx';
import type { StartActs, StartKeys } from './home-types.ts';
import css from './start.module.css';

export interface StartPanelProps {
  readonly acts: StartActs;
  readonly keys: StartKeys;
}

export function StartPanel({ acts, keys }: StartPanelProps): ReactElement {
  const text = strings.home;
  return (
    <section className={css.panel} aria-label={text.start}>
      <h1>{text.title}</h1>
      <h2>{text.newWorkbook}</h2>
      <Way
        icon={LayoutTemplate}
        title={text.fromTemplate}
        text={text.fromTemplateText}
        keys={keys.fromTemplate}
        onClick={acts.fromTemplate}
      />
      <Way
        icon={CalendarSync}
        title={text.fromLastYear}
        text={text.fromLastYearText}
        keys={keys.fromLastYear}
        onClick={acts.fromLastYear}
      />
      <Way
        icon={FolderOpen}
        title={text.openFile}
        text={text.openFileText}
        keys={keys.openFile}
        onClick={acts.openFile}
      />
      <div className={css.library}>
        <Way
          icon={LibraryBig}
          title={strings.templatesLibrary.open}
          text={strings.templatesLibrary.openText}
          keys={keys.templates}
          onClick={acts.templates}
        />
      </div>
      <div className={css.sample}>
        <h2>{text.sampleTitle}</h2>
        <p>{text.sampleText}</p>
        <Button icon={FlaskConical} onClick={acts.openSample}>
          {text.openSample}
        </Button>
      </div>
    </section>
  );
}
