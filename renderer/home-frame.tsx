/** The list of workbooks, or that of templates, in its frame: title bar with the settings, what did not work, status bar. */
import { HardDrive, SlidersHorizontal } from 'lucide-react';
import type { ReactElement } from 'react';
import type { CommandId } from '../shared/commands/commands.ts';
import { type ShortcutPlatform, shortcutOf } from '../shared/commands/shortcut.ts';
import { strings } from '../shared/strings/catalogue.ts';
import css from './app.module.css';
import type { AppDialog, AppProps, Say } from './app-types.ts';
import { HomeScreen } from './features/home/home-screen.tsx';
import { TemplateLibraryScreen } from './features/templates/library/library-screen.tsx';
import type { Page } from './state/navigation.ts';
import { Button } from './ui/button.tsx';
import { Frame, Spring } from './ui/frame.tsx';
import { Icon } from './ui/icon.tsx';
import { Problem } from './ui/problem.tsx';
import type { AppActs } from './use-app-acts.ts';

export interface HomeFrameProps extends Pick<AppProps, 'bridge' | 'library' | 'templates' | 'navigation'> {
  readonly page: Page;
  readonly acts: AppActs;
  readonly platform: ShortcutPlatform;
  readonly problem: string | null;
  /** A workbook is being opened, and it takes its time. */
  readonly opening: boolean;
  readonly say: Say;
  readonly onDialog: (dialog: AppDialog) => void;
}

export function HomeFrame(props: HomeFrameProps): ReactElement {
  const { navigation, page, problem, opening, onDialog } = props;
  return (
    <Frame
      titleBar={
        <>
          <span className={css.title}>{strings.app.name}</span>
          <Spring />
          <Button small kind="quiet" icon={SlidersHorizontal} onClick={() => onDialog({ kind: 'settings' })}>
            {strings.app.settings}
          </Button>
        </>
      }
      notice={
        problem !== null && (
          <Problem bar message={problem}>
            <Button small onClick={() => navigation.explain(null)}>
              {strings.app.dismiss}
            </Button>
          </Problem>
        )
      }
      main={page.kind === 'templates' ? <Templates {...props} at={page.at} /> : <Workbooks {...props} />}
      statusBar={
        <>
          <span>
            <Icon of={HardDrive} small />
            {strings.app.onThisComputer}
          </span>
          {opening && <span role="status">{strings.app.opening}</span>}
          <Spring />
          <span className={css.promise}>{strings.app.noNetwork}</span>
        </>
      }
    />
  );
}

function Workbooks(props: HomeFrameProps): ReactElement {
  const { bridge, library, navigation, acts, platform, say, onDialog } = props;
  const keysOf = (id: CommandId): string | null => shortcutOf(id, platform);
  return (
    <HomeScreen
      library={library}
      bridge={bridge}
      now={new Date()}
      start={{
        fromTemplate: acts['file.new'],
        fromLastYear: acts['file.new-from-last-year'],
        openFile: acts['file.open'],
        openSample: acts['file.open-sample'],
        templates: acts['file.templates'],
      }}
      keys={{
        fromTemplate: keysOf('file.new'),
        fromLastYear: keysOf('file.new-from-last-year'),
        openFile: keysOf('file.open'),
        templates: keysOf('file.templates'),
      }}
      last={navigation.last()}
      onOpen={(id) => void navigation.open(id)}
      onNextYear={(source) => onDialog({ kind: 'last-year', source })}
      say={say}
      explain={navigation.explain}
    />
  );
}

function Templates(props: HomeFrameProps & { readonly at: string | null }): ReactElement {
  const { templates, navigation, say, onDialog, at } = props;
  return (
    <TemplateLibraryScreen
      key={at}
      templates={templates}
      now={new Date()}
      at={at}
      onBack={() => void navigation.goHome()}
      onEdit={({ id, origin }) => navigation.showTemplate(id, origin)}
      onStart={(template) => onDialog({ kind: 'new', template })}
      say={say}
      explain={navigation.explain}
    />
  );
}
