/**
 * One build for three runtimes, and the tests.
 * `renderer` is what the window loads, `main` everything that runs in Node (Electron's main process, the
 * command line, the Word worker: one set of ES modules), `preload` one CommonJS file, since a sandboxed
 * preload cannot be an ES module.
 */
import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { EnvironmentOptions, Plugin } from 'vite';
import { configDefaults, defineConfig } from 'vitest/config';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** What the runtime itself provides; everything else is bundled, so that a package holds no node_modules. */
const provided = ['electron', ...builtinModules, ...builtinModules.map((name) => `node:${name}`)];

/**
 * electron-store imports Electron only to find a default folder, and then answers any frame with it over a
 * channel of its own. Storage always gives it a folder, so it gets an Electron with nothing in it.
 */
const NO_ELECTRON = '\0no-electron';
const isElectronStore = (importer: string | undefined): boolean =>
  importer?.replaceAll('\\', '/').includes('/node_modules/electron-store/') ?? false;
const electronStoreAlone: Plugin = {
  name: 'accord:electron-store-alone',
  enforce: 'pre',
  resolveId: (source, importer) =>
    source === 'electron' && isElectronStore(importer) ? NO_ELECTRON : undefined,
  load: (id) => (id === NO_ELECTRON ? 'export default {};' : undefined),
};
const isProvided = (source: string, importer: string | undefined): boolean =>
  provided.includes(source) && !(source === 'electron' && isElectronStore(importer));

const nodeEntries = {
  bootstrap: here('electron/bootstrap.ts'),
  main: here('electron/main.ts'),
  cli: here('electron/cli.ts'),
  'word-worker': here('electron/word/worker.ts'),
};

const renderer: EnvironmentOptions = {
  build: {
    target: 'chrome140',
    outDir: here('dist/renderer'),
    emptyOutDir: true,
    // The window's policy allows no data: addresses, and no fetch for a polyfill Chromium does not need.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rollupOptions: { input: here('renderer/index.html') },
  },
};

const main: EnvironmentOptions = {
  consumer: 'server',
  resolve: { noExternal: true, builtins: provided.filter((name) => name !== 'electron') },
  build: {
    target: 'node20.19',
    ssr: true,
    outDir: here('dist/electron'),
    emptyOutDir: true,
    minify: true,
    rollupOptions: {
      input: nodeEntries,
      external: isProvided,
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
};

const preload: EnvironmentOptions = {
  consumer: 'server',
  resolve: { noExternal: true, builtins: provided.filter((name) => name !== 'electron') },
  build: {
    target: 'chrome140',
    ssr: true,
    outDir: here('dist/electron'),
    emptyOutDir: false,
    minify: true,
    rollupOptions: {
      input: { preload: here('electron/preload.ts') },
      external: ['electron'],
      output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
    },
  },
};

/**
 * Tests that start processes and browsers take long and must not compete with one another. Laying out a hostile
 * document alone takes two minutes on two slow cores; a test says what holds, not how fast.
 */
const patient = {
  testTimeout: 400_000,
  hookTimeout: 120_000,
  fileParallelism: false,
  // As long as the browser's own waits; one second is too short for a loaded machine.
  expect: { poll: { timeout: 15_000 } },
};

/** Without Electron's binary, importing `electron` would start a download; tests meet the stand-in instead. */
const inNode = {
  extends: true as const,
  resolve: { alias: { electron: here('test/standin/electron.ts') } },
};
const inline = { deps: { inline: ['electron-store'] } };

export default defineConfig({
  root: here('renderer'),
  // The stand-in serves the window below a token, so addresses are relative.
  base: './',
  cacheDir: here('node_modules/.vite'),
  plugins: [react(), electronStoreAlone],
  environments: { client: renderer, main, preload },
  builder: {
    async buildApp(builder) {
      for (const name of ['main', 'preload', 'client']) {
        const environment = builder.environments[name];
        if (environment) await builder.build(environment);
      }
    },
  },
  test: {
    root: here('.'),
    exclude: [...configDefaults.exclude, 'dist/**', 'release/**'],
    projects: [
      {
        ...inNode,
        test: {
          name: 'unit',
          include: ['test/{shared,electron}/**/*.test.ts'],
          // Room for loaded machines; no test measures time.
          testTimeout: 180_000,
          server: inline,
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          include: ['test/renderer/**/*.test.{ts,tsx}'],
          testTimeout: 30_000,
          expect: { poll: { timeout: 15_000 } },
          environment: 'happy-dom',
          css: { modules: { classNameStrategy: 'non-scoped' } },
        },
      },
      {
        ...inNode,
        test: {
          name: 'integration',
          include: ['test/integration/**/*.test.ts'],
          server: inline,
          ...patient,
        },
      },
      { extends: true, test: { name: 'architecture', include: ['test/architecture/**/*.test.ts'] } },
      { extends: true, test: { name: 'e2e', include: ['test/e2e/**/*.test.ts'], ...patient } },
    ],
  },
});
