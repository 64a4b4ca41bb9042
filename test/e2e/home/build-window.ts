/**
 * Builds the harness into the folder given as the argument. A process of its own: the test runner rewrites
 * Vite's helper for imports made later, and what Vite then writes into the page does not run.
 */
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

const [outDir] = process.argv.slice(2);
if (outDir === undefined) throw new Error('Name the folder to build into.');
await build({
  configFile: false,
  root: fileURLToPath(new URL('../../renderer/harness', import.meta.url)),
  logLevel: 'error',
  plugins: [react()],
  base: './',
  build: {
    outDir,
    emptyOutDir: true,
    assetsInlineLimit: 0,
    target: 'chrome140',
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 4000,
  },
});
