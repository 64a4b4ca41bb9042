/** Stands in for a screen that stopped working; the way back leads to the list. */
import type { ReactElement } from 'react';
import { strings } from '../shared/strings/catalogue.ts';
import css from './app.module.css';
import { Button } from './ui/button.tsx';
import { Frame } from './ui/frame.tsx';

export function BrokenScreen({ onHome }: { readonly onHome: () => void }): ReactElement {
  const text = strings.app.broken;
  return (
    <Frame
      titleBar={<span className={css.title}>{strings.app.name}</span>}
      main={
        <div className={css.broken} role="alert">
          <h1>{text.title}</h1>
          <p>{text.text}</p>
          <Button kind="primary" onClick={onHome}>
            {text.home}
          </Button>
        </div>
      }
      statusBar={<span>{strings.app.onThisComputer}</span>}
    />
  );
}
