/** The first thing anybody sees: what this is for, a company to look at, and the ways to begin. */
import { CalendarSync, FolderOpen, LayoutTemplate, LibraryBig } from 'lucide-react';
import type { ReactElement } from 'react';
import { strings } from '../../../shared/strings/catalogue.ts';
import { Button } from '../../ui/button.tsx';
import { Hidden } from '../../ui/hidden.tsx';
import { Tag } from '../../ui/tag.tsx';
import { Way } from '../../ui/way.tsx';
import css from './first-start.module.css';
import type { StartActs, StartKeys } from './home-types.ts';
import { goalOf, SampleFigures, useSampleFigures } from './sample-figures.tsx';
import start from './start.module.css';

export interface FirstStartProps {
  readonly acts: StartActs;
  readonly keys: StartKeys;
}

export function FirstStart({ acts, keys }: FirstStartProps): ReactElement {
  const text = strings.home.first;
  const figures = useSampleFigures();
  return (
    <div className={css.first}>
      <header className={css.hero}>
        <h1>{text.title}</h1>
        <p>{text.text}</p>
      </header>
      <section className={css.sample} aria-label={strings.home.sampleTitle}>
        <div className={css.words}>
          <Tag>{text.sampleTag}</Tag>
          <h2>{text.sampleName}</h2>
          <p>{figures ? text.sampleTextWithGoal(goalOf(figures)) : text.sampleText}</p>
          <div className={css.actions}>
            <Button kind="primary" onClick={acts.openSample}>
              {strings.home.openSample}
            </Button>
            <span>{text.sampleKept}</span>
          </div>
        </div>
        {figures && <SampleFigures figures={figures} />}
      </section>
      <section className={start.ways}>
        <Hidden>
          <h2>{text.ownTitle}</h2>
        </Hidden>
        <Way
          large
          icon={LayoutTemplate}
          title={text.fromTemplate}
          text={text.fromTemplateText}
          keys={keys.fromTemplate}
          onClick={acts.fromTemplate}
        />
        <Way
          large
          icon={CalendarSync}
          title={text.fromLastYear}
          text={text.fromLastYearText}
          keys={keys.fromLastYear}
          onClick={acts.fromLastYear}
        />
        <Way
          large
          icon={FolderOpen}
          title={text.openFile}
          text={text.openFileText}
          keys={keys.openFile}
          onClick={acts.openFile}
        />
      </section>
      <p className={css.more}>
        <Button kind="quiet" small icon={LibraryBig} onClick={acts.templates}>
          {strings.templatesLibrary.openFirst}
        </Button>
      </p>
    </div>
  );
}
