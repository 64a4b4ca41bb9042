/** The composition root: the one module that starts things. What is in it is order, not knowledge. */
import { randomUUID } from 'node:crypto';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { app, type BrowserWindow, dialog, ipcMain, nativeTheme } from 'electron';
import type { AppInfo, Preferences } from '../shared/ipc/contract.ts';
import type { Clock, Ids } from '../shared/lib/ports.ts';
import { ok, type Result } from '../shared/lib/result.ts';
import { sampleWorkbook } from '../shared/sample/sample.ts';
import { strings } from '../shared/strings/catalogue.ts';
import { createDialogs } from './host/dialogs.ts';
import { createLinkOpener } from './host/links.ts';
import { lockDown } from './host/lock-down.ts';
import { noPolicy, readMachinePolicy } from './host/machine-policy.ts';
import { showMenu } from './host/menu.ts';
import { createOpenedFiles, fileFromArguments } from './host/opened-files.ts';
import { declareScheme, serveWindow } from './host/protocol.ts';
import { createMainWindow, type MainWindow } from './host/window.ts';
import { createBroadcast } from './ipc/broadcast.ts';
import { createHandlers } from './ipc/handlers.ts';
import { registerHandlers } from './ipc/register.ts';
import { readCompanyTemplates } from './services/company-templates.ts';
import { createLibrary } from './services/library.ts';
import type { ApplicationService } from './services/ports.ts';
import { createSettings } from './services/settings.ts';
import { createTemplates } from './services/templates.ts';
import { createTransfer } from './services/transfer.ts';
import { createWordExport } from './services/word-export.ts';
import { createElectronStoreFile } from './storage/electron-store.ts';
import { nodeProcesses } from './storage/lock.ts';
import { createNodeFs } from './storage/node-fs.ts';
import { openStorage } from './storage/storage.ts';
import { openTemplateFiles } from './storage/template-files.ts';
import { nodeTimers } from './storage/timers.ts';

const built = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const platforms: readonly string[] = ['darwin', 'linux', 'win32'] satisfies AppInfo['platform'][];
const isPlatform = (name: string): name is AppInfo['platform'] => platforms.includes(name);

const clock: Clock = { now: () => new Date().toISOString() };
const ids: Ids = { next: randomUUID };
const report = (place: string, what: unknown): void => {
  process.stderr.write(`${place}: ${what instanceof Error ? what.stack : String(what)}\n`);
};

// macOS hands over a file before the application is ready.
let takeFile = (path: string): void => {
  earlyFiles.push(path);
};
const earlyFiles: string[] = [];
app.on('open-file', (event, path) => {
  event.preventDefault();
  takeFile(path);
});

declareScheme();
if (app.requestSingleInstanceLock()) {
  // Not awaited: Electron is ready only after its first module has been evaluated.
  app.whenReady().then(start).catch(fail);
} else {
  app.quit();
}

function fail(error: unknown): void {
  report('start', error);
  app.exit(1);
}

async function start(): Promise<void> {
  const warnings: string[] = [];
  const orWarn = <T>(result: Result<T>, fallback: T): T => {
    if (result.ok) return result.value;
    warnings.push(result.error.message);
    return fallback;
  };
  const policyFile = process.env.ACCORD_POLICY ?? join(dirname(app.getPath('exe')), 'policy.json');
  const policy = orWarn(await readMachinePolicy(policyFile), noPolicy);
  const company = orWarn(await readCompanyTemplates(policy.templatesFolder), []);
  const folder = policy.dataFolder ?? app.getPath('userData');
  const storage = openStorage({
    folder,
    fs: createNodeFs(),
    store: createElectronStoreFile(),
    clock,
    processes: nodeProcesses,
  });
  if (!storage.ok) {
    dialog.showErrorBox(strings.host.windowTitle, storage.error.message);
    app.exit(1);
    return;
  }
  let main: MainWindow | null = null;
  const currentWindow = (): BrowserWindow | null => main?.window ?? null;
  const broadcast = createBroadcast(() => currentWindow()?.webContents ?? null);

  const runCommand = (command: string): void => broadcast('command', { command });
  const applyPreferences = (preferences: Preferences): void => {
    nativeTheme.themeSource = preferences.theme;
    showMenu(preferences, runCommand);
    broadcast('preferences', preferences);
  };
  const settings = createSettings({ storage: storage.value, changed: applyPreferences });
  const dialogs = createDialogs(currentWindow);
  const templates = createTemplates({
    files: openTemplateFiles(storage.value),
    company,
    dialogs,
    ids,
  });
  const library = createLibrary({
    storage: storage.value,
    ids,
    timers: nodeTimers,
    templates,
    sample: sampleWorkbook,
    // The edits are in the log, and the next whole write is tried by itself.
    trouble: (failure) => report('storage', failure.message),
  });
  const transfer = createTransfer({ dialogs, library, templates });
  const wordExport = createWordExport({
    dialogs,
    library,
    clock,
    ids,
    worker: built('./word-worker.js'),
    progress: (event) => broadcast('word:progress', event),
  });

  const openedFiles = createOpenedFiles(async (path) => {
    const opened = await transfer.openPath(path);
    if (opened.ok) broadcast('opened', opened.value);
    else broadcast('open-failed', { message: opened.error.message });
  });
  const application: ApplicationService = {
    async info() {
      setImmediate(() => {
        openedFiles.windowIsReady();
        for (const message of warnings.splice(0)) broadcast('open-failed', { message });
      });
      const platform = isPlatform(process.platform) ? process.platform : 'linux';
      return ok({ version: app.getVersion(), platform, preferences: settings.preferences() });
    },
    async flushed() {
      main?.flushed();
      return ok(null);
    },
    openLink: createLinkOpener(currentWindow),
  };

  const services = { application, library, settings, templates, transfer, wordExport };
  registerHandlers(ipcMain, createHandlers(services), report);
  lockDown();
  serveWindow(built('../renderer'));
  applyPreferences(settings.preferences());

  takeFile = openedFiles.add;
  const takeFromArguments = (argv: readonly string[], workingFolder: string): void => {
    const path = fileFromArguments(argv, workingFolder);
    if (path !== null) openedFiles.add(path);
  };
  for (const path of earlyFiles) openedFiles.add(path);
  takeFromArguments(process.argv, process.cwd());
  app.on('second-instance', (_event, argv, workingFolder) => {
    const window = currentWindow();
    if (window?.isMinimized()) window.restore();
    window?.focus();
    takeFromArguments(argv, workingFolder);
  });
  app.on('window-all-closed', () => {
    void Promise.allSettled([library.dispose(), wordExport.dispose()]).then(() => app.exit(0));
  });

  main = createMainWindow({
    preload: built('./preload.cjs'),
    settings,
    flush: () => broadcast('flush', null),
  });
}
