/** Runs in the page before any script of the application: the preload's surroundings, panels and menu. */
import { texts } from '../texts.ts';
import { showAsked } from './ask-panel.ts';
import { hangUp, ipcRenderer, onLost, onPush, post } from './connection.ts';
import { installMenu } from './menu-panel.ts';
import { install, type OpenPanel, showNotice } from './panel.ts';
import { run } from './preload.ts';
import { contextBridge } from './world.ts';

/** The same object, on which an unknown member throws. */
const strict = <T extends object>(name: string, target: T): T =>
  new Proxy(target, {
    get(object, key, receiver) {
      if (key in object || typeof key === 'symbol') return Reflect.get(object, key, receiver);
      throw new Error(`The stand-in does not know ${name}.${key}; teach it in test/standin first.`);
    },
  });

const electron = strict('electron', {
  contextBridge: strict('contextBridge', contextBridge),
  ipcRenderer: strict('ipcRenderer', ipcRenderer),
});

/** What a sandboxed preload may require. */
function require(id: string): unknown {
  if (id === 'electron' || id === 'electron/renderer') return electron;
  throw new Error(`module not found: ${id}`);
}

const exported = {};
run(
  require,
  { exports: exported },
  exported,
  strict('process', { type: 'renderer', sandboxed: true, contextIsolated: true }),
);

const open = new Map<string, OpenPanel>();
onPush('panel', ({ id, panel }) => {
  if (!open.has(id)) open.set(id, showAsked(id, panel));
});
onPush('close-panel', ({ id }) => open.get(id)?.close());
onPush('title', ({ title }) => {
  if (document.title === '') document.title = title;
});
onPush('closed', () => {
  hangUp();
  showNotice(texts.closedTitle, texts.closed);
});
onPush('elsewhere', () => {
  hangUp();
  showNotice(texts.elsewhereTitle, texts.elsewhere);
});
onLost(() => showNotice(texts.lostTitle, texts.lost));

install();
installMenu();
const dark = matchMedia('(prefers-color-scheme: dark)');
const tellTheme = (): void => void post('theme', { dark: dark.matches });
dark.addEventListener('change', tellTheme);
tellTheme();
window.addEventListener('load', () => void post('loaded', {}), { once: true });
