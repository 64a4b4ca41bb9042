/** The ways to begin, beside the list. */

import type { LucideIcon } from 'lucide-react';
import { CalendarSync, FlaskConical, FolderOpen, LayoutTemplate } from 'lucide-react';
import { type ReactElement, useId } from 'react';
import { strings } from '../../../shared/strings/catalogue.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Keys } from '../../ui/keys.tsx';
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
      <StartWay
        icon={LayoutTemplate}
        title={text.fromTemplate}
        text={text.fromTemplateText}
        keys={keys.fromTemplate}
        onClick={acts.fromTemplate}
      />
      <StartWay
        icon={CalendarSync}
        title={text.fromLastYear}
        text={text.fromLastYearText}
        keys={keys.fromLastYear}
        onClick={acts.fromLastYear}
      />
      <StartWay
        icon={FolderOpen}
        title={text.openFile}
        text={text.openFileText}
        keys={keys.openFile}
        onClick={acts.openFile}
      />
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

export interface StartWayProps {
  readonly icon: LucideIcon;
  readonly title: string;
  readonly text: string;
  readonly keys: string | null;
  readonly onClick: () => void;
}

/** The whole place can be pressed; the button is its title, the sentence describes it. */
export function StartWay({ icon, title, text, keys, onClick }: StartWayProps): ReactElement {
  const id = useId();
  return (
    <div className={css.way}>
      <Icon of={icon} />
      <button type="button" className={css.title} aria-describedby={id} onClick={onClick}>
        {title}
      </button>
      {keys !== null && <Keys quiet>{keys}</Keys>}
      <p className={css.text} id={id}>
        {text}
      </p>
    </div>
  );
}
