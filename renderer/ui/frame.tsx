/**
 * The frame of every screen; it never moves. Title bar, a notice that pushes the rest down, outline,
 * main, inspector, status bar. Only what is handed in is drawn.
 */
import { type ReactElement, type ReactNode, use } from 'react';
import { classNames } from './class-names.ts';
import css from './frame.module.css';
import { FrameMenu } from './frame-menu.ts';
import { Logo } from './logo.tsx';

export interface FrameProps {
  /** Beside the logo; the bar itself drags the window, its buttons do not. */
  readonly titleBar: ReactNode;
  /** Above everything but the title bar: not saved, a problem with a way out. */
  readonly notice?: ReactNode;
  readonly outline?: ReactNode;
  /** The accessible name of the outline, which is a navigation landmark. */
  readonly outlineLabel?: string;
  readonly main: ReactNode;
  readonly inspector?: ReactNode;
  readonly inspectorLabel?: string;
  readonly statusBar: ReactNode;
}

export function Frame(props: FrameProps): ReactElement {
  const { titleBar, notice, outline, outlineLabel, main, inspector, inspectorLabel, statusBar } = props;
  const menu = use(FrameMenu);
  return (
    <div className={classNames(css.frame, outline == null && css.flat, inspector != null && css.inspected)}>
      <header className={css.bar}>
        <Logo />
        {menu}
        {titleBar}
      </header>
      {notice != null && <div className={css.notice}>{notice}</div>}
      {outline != null && (
        <nav className={css.outline} aria-label={outlineLabel}>
          {outline}
        </nav>
      )}
      <main className={css.main}>{main}</main>
      {inspector != null && (
        <aside className={css.inspector} aria-label={inspectorLabel}>
          {inspector}
        </aside>
      )}
      <footer className={css.foot}>{statusBar}</footer>
    </div>
  );
}

/** Takes the room that is left in a bar. */
export function Spring(): ReactElement {
  return <span className={css.spring} />;
}
