/** The window's composition root: stores over the bridge, then the first screen. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { windowBridge } from './bridge/bridge.ts';
import { createCommandBus } from './state/command-bus.ts';
import { createLibraryStore } from './state/library-store.ts';
import { createNavigation } from './state/navigation.ts';
import { createPreferencesStore, showAppearance } from './state/preferences.ts';
import { createTemplateLibrary } from './state/template-library.ts';
import { ToastArea } from './ui/toast-area.tsx';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';

async function start(root: HTMLElement): Promise<void> {
  const bridge = windowBridge();
  const navigation = createNavigation({
    bridge,
    clock: { now: () => new Date().toISOString() },
    ids: { next: () => crypto.randomUUID() },
  });
  // Main tells of files opened from the system once it has answered this, and somebody listens by now.
  const info = await bridge.getInfo();
  const preferences = createPreferencesStore(bridge, info.ok ? info.value.preferences : undefined);
  showAppearance(document.documentElement, preferences.getState());
  if (!info.ok) navigation.explain(info.error.message);
  createRoot(root).render(
    <StrictMode>
      <ToastArea>
        <App
          bridge={bridge}
          bus={createCommandBus(bridge)}
          navigation={navigation}
          library={createLibraryStore(bridge)}
          templates={createTemplateLibrary(bridge)}
          preferences={preferences}
          info={info.ok ? info.value : null}
        />
      </ToastArea>
    </StrictMode>,
  );
}

const root = document.getElementById('root');
if (root) void start(root);
