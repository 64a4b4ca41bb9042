/** The dialogs that can stand over any screen; one at a time, messages before questions. */
import type { ReactElement } from 'react';
import type { ShortcutPlatform } from '../shared/commands/shortcut.ts';
import type { AppDialog, AppProps, Say } from './app-types.ts';
import { ExportDialog } from './features/export/export-dialog.tsx';
import { RichText } from './features/guide/rich-text.tsx';
import { LastYearDialog } from './features/home/last-year-dialog.tsx';
import { NewWorkbookDialog } from './features/home/new-workbook-dialog.tsx';
import { SettingsDialog } from './features/settings/settings-dialog.tsx';
import { AboutDialog } from './features/shortcuts/about-dialog.tsx';
import { ShortcutsDialog } from './features/shortcuts/shortcuts-dialog.tsx';
import { KeptDialog } from './features/templates/update/kept-dialog.tsx';
import { UpdateDialog } from './features/templates/update/update-dialog.tsx';
import { ProblemDialog, ReportDialog } from './message-dialogs.tsx';
import { startNextYear, updateWorkbook } from './update-workbook.ts';

export interface AppDialogsProps
  extends Pick<AppProps, 'bridge' | 'navigation' | 'library' | 'templates' | 'preferences'> {
  readonly dialog: AppDialog | null;
  readonly onClose: () => void;
  /** One dialog leads to another. */
  readonly onDialog: (dialog: AppDialog) => void;
  readonly say: Say;
  readonly platform: ShortcutPlatform;
  readonly version: string | null;
  /** On a screen that has no place of its own for it. */
  readonly problem: string | null;
  readonly report: readonly string[];
}

export function AppDialogs(props: AppDialogsProps): ReactElement | null {
  const { dialog, navigation, problem, report } = props;
  if (problem !== null) return <ProblemDialog message={problem} onClose={() => navigation.explain(null)} />;
  if (report.length > 0) return <ReportDialog lines={report} onClose={navigation.dismissReport} />;
  return dialog && <Asked {...props} dialog={dialog} />;
}

function Asked(props: AppDialogsProps & { readonly dialog: AppDialog }): ReactElement {
  const { dialog, onClose, bridge, navigation, library, templates, preferences, platform, version } = props;
  switch (dialog.kind) {
    case 'new':
      return (
        <NewWorkbookDialog
          bridge={bridge}
          template={dialog.template}
          now={new Date()}
          onCreate={(templateId, title) =>
            navigation.openMade(() => bridge.createWorkbook({ templateId, title }))
          }
          onClose={onClose}
        />
      );
    case 'last-year':
      return (
        <LastYearDialog
          library={library}
          templates={templates}
          source={dialog.source}
          onCreate={(id, title, template) => startNextYear(props, { id, title }, template)}
          onOpenFile={() => void navigation.openOrExplain(() => bridge.openFile())}
          onClose={onClose}
        />
      );
    case 'export':
      return (
        <ExportDialog
          bridge={bridge}
          workbookId={dialog.workbook.getState().workbook.id}
          save={() => dialog.workbook.flush()}
          onClose={onClose}
        />
      );
    case 'update-template':
      return (
        <UpdateDialog
          store={dialog.workbook}
          templates={templates}
          onTake={(template) => updateWorkbook(props, dialog.workbook, template)}
          onLibrary={() => void navigation.showTemplates()}
          onKept={() => props.onDialog({ kind: 'kept-values', workbook: dialog.workbook })}
          onClose={onClose}
        />
      );
    case 'kept-values':
      return <KeptDialog store={dialog.workbook} now={new Date()} onClose={onClose} RichText={RichText} />;
    case 'settings':
      return <SettingsDialog preferences={preferences} onClose={onClose} />;
    case 'shortcuts':
      return <ShortcutsDialog platform={platform} onClose={onClose} />;
    case 'about':
      return <AboutDialog version={version} onClose={onClose} />;
  }
}
