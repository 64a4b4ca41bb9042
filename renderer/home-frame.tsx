/** The list of workbooks in its frame: title bar with the settings, what did not work, status bar. */
import { HardDrive, SlidersHorizontal } from 'lucide-react';
import type { ReactElement } from 'react';
import { type CommandId, findCommand } from '../shared/commands/commands.ts';
import { describeShortcut, type ShortcutPlatform } from '../shared/commands/shortcut.ts';
import { strings } from '../shared/strings/catalogue.ts';
import css from './app.module.css';
import type { AppDialog, AppProps } from './app-types.ts';
import { HomeScreen } from './features/home/home-screen.tsx';
import { Button } from './ui/button.tsx';
import { Frame, Spring } from './ui/frame.tsx';
import { Icon } from './ui/icon.tsx';
import { Problem } from './ui/problem.tsx';
import type { AppActs } from './use-app-acts.ts';

export interface HomeFrameProps extends Pick<AppProps, 'bridge' | 'library' | 'navigation'> {
  readonly acts: AppActs;
  readonly platform: ShortcutPlatform;
  readonly problem: string | null;
  /** A workbook is being opened, and it takes its time. */
  readonly opening: boolean;
  readonly say: (text: string, undo?: () => void) => void;
  readonly onDialog: (dialog: AppDialog) => void;
}

export function HomeFrame(props: HomeFrameProps): ReactElement {
  const { bridge, library, navigation, acts, platform, problem, opening, say, onDialog } = props;
  const keysOf = (id: CommandId): string | null => {
    const accelerator = findCommand(id)?.accelerator ?? null;
    return accelerator === null ? null : describeShortcut(accelerator, platform);
  };
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
      main={
        <HomeScreen
          library={library}
          bridge={bridge}
          now={new Date()}
          start={{
            fromTemplate: acts['file.new'],
            fromLastYear: acts['file.new-from-last-year'],
            openFile: acts['file.open'],
            openSample: acts['file.open-sample'],
          }}
          keys={{
            fromTemplate: keysOf('file.new'),
            fromLastYear: keysOf('file.new-from-last-year'),
            openFile: keysOf('file.open'),
          }}
          last={navigation.last()}
          onOpen={(id) => void navigation.open(id)}
          onNextYear={(source) => onDialog({ kind: 'last-year', source })}
          say={say}
          explain={navigation.explain}
        />
      }
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
