/** The shell: which screen stands in the window, the dialogs over it, and the commands both share. */
import { type ReactElement, useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import { shortcutOf } from '../shared/commands/shortcut.ts';
import type { Bridge, Preferences } from '../shared/ipc/contract.ts';
import { strings } from '../shared/strings/catalogue.ts';
import { keepsValues } from '../shared/workbook/archive.ts';
import css from './app.module.css';
import { AppDialogs } from './app-dialogs.tsx';
import type { AppDialog, AppProps, Say } from './app-types.ts';
import { BrokenScreen } from './broken-screen.tsx';
import { AssumptionsScreen } from './features/assumptions/assumptions-screen.tsx';
import { ConflictsScreen } from './features/conflicts/conflicts-screen.tsx';
import { DashboardScreen } from './features/dashboard/dashboard-screen.tsx';
import { ExplainPopover } from './features/explain/explain-popover.tsx';
import { WorkbookScreen } from './features/guide/workbook-screen.tsx';
import { AppMenu } from './features/menu/app-menu.tsx';
import { WordPreview } from './features/preview/word-preview.tsx';
import { ScenariosScreen } from './features/scenarios/scenarios-screen.tsx';
import { TemplateChanged } from './features/templates/update/template-changed.tsx';
import { HomeFrame } from './home-frame.tsx';
import { showAppearance } from './state/preferences.ts';
import type { WorkbookStore } from './state/workbook-store.ts';
import { TemplatePage } from './template-page.tsx';
import { Boundary } from './ui/boundary.tsx';
import { FrameMenu } from './ui/frame-menu.ts';
import { useShownToast, useToast } from './ui/toast-area.tsx';
import { useLate } from './ui/use-late.ts';
import { useAppActs } from './use-app-acts.ts';
import { useAppCommands } from './use-app-commands.ts';
import { useDrop } from './use-drop.ts';
import { useFlushOnClose } from './use-flush-on-close.ts';

const views = {
  assumptions: AssumptionsScreen,
  conflicts: ConflictsScreen,
  dashboard: DashboardScreen,
  scenarios: ScenariosScreen,
} as const;

export function App(props: AppProps): ReactElement {
  const { bridge, bus, navigation, library, templates, info } = props;
  const platform = info?.platform ?? 'linux';
  const preferences = useStore(props.preferences);
  const prefer = useCallback(
    async (change: Partial<Preferences>) => {
      const kept = await props.preferences.change(change);
      if (!kept.ok) navigation.explain(kept.error.message);
    },
    [props.preferences, navigation],
  );
  const { workbook, page, opening, problem, report } = useStore(navigation);
  const keeps = useKeepsValues(workbook);
  const [dialog, setDialog] = useState<AppDialog | null>(null);
  const toast = useToast();
  const shown = useShownToast();

  useEffect(() => showAppearance(document.documentElement, preferences), [preferences]);
  const closeDialog = useCallback(() => setDialog(null), []);
  const say = useCallback<Say>(
    (text, undo) => {
      const keys = shortcutOf('edit.undo', platform) ?? '';
      return toast(text, undo && { label: strings.app.undo, keys, act: undo });
    },
    [platform, toast],
  );

  const acts = useAppActs({
    ...props,
    prefer,
    workbook,
    page,
    keepsValues: keeps,
    open: setDialog,
    say,
    toast: shown.content,
    closeToast: shown.close,
  });
  useAppCommands(bus, acts, platform);
  useFlushOnClose(bridge, navigation, workbook);
  const dropped = useCallback(
    (files: readonly File[]) => {
      const [file, ...more] = files;
      if (more.length > 0) navigation.explain(strings.app.dropOne);
      else if (file) void navigation.openDropped(file);
    },
    [navigation],
  );
  const isDropping = useDrop(dropped);
  const isLate = useLate(opening);
  // The screens hear the window's own menu as they hear the native one.
  const heard = useMemo((): Bridge => ({ ...bridge, onCommand: bus.onCommand }), [bridge, bus]);

  const id = workbook?.getState().workbook.id ?? null;
  const menu = (
    <AppMenu
      platform={platform}
      preferences={preferences}
      isOffered={(command) =>
        acts[command] !== undefined || (workbook !== null && command !== 'file.kept-values')
      }
      run={bus.run}
    />
  );
  return (
    <FrameMenu value={menu}>
      <Boundary key={id ?? page.kind} fallback={<BrokenScreen onHome={() => void navigation.goHome()} />}>
        {workbook ? (
          <WorkbookScreen
            store={workbook}
            bridge={heard}
            onHome={() => void navigation.goHome()}
            onExport={() => setDialog({ kind: 'export', workbook })}
            Preview={WordPreview}
            views={views}
            Explain={ExplainPopover}
            person={preferences}
            introduce={prefer}
            notice={
              <TemplateChanged
                store={workbook}
                templates={templates}
                onShow={() => setDialog({ kind: 'update-template', workbook })}
              />
            }
          />
        ) : page.kind === 'template' ? (
          <TemplatePage
            key={page.id}
            page={page}
            bridge={heard}
            navigation={navigation}
            templates={templates}
          />
        ) : (
          <HomeFrame
            {...props}
            page={page}
            acts={acts}
            platform={platform}
            problem={problem}
            opening={isLate}
            say={say}
            onDialog={setDialog}
          />
        )}
      </Boundary>
      <AppDialogs
        dialog={dialog}
        onClose={closeDialog}
        bridge={bridge}
        navigation={navigation}
        library={library}
        templates={templates}
        say={say}
        onDialog={setDialog}
        preferences={props.preferences}
        platform={platform}
        version={info?.version ?? null}
        problem={workbook || page.kind === 'template' ? problem : null}
        report={workbook ? report : []}
      />
      {isDropping && <div className={css.drop}>{strings.app.dropHere}</div>}
    </FrameMenu>
  );
}

const nothing = (): (() => void) => () => {};

function useKeepsValues(store: WorkbookStore | null): boolean {
  return useSyncExternalStore(
    store?.subscribe ?? nothing,
    () => store !== null && keepsValues(store.getState().workbook),
  );
}
