/**
 * The first module of the packaged application. It turns the compile cache on before anything else is
 * loaded, and decides between window and command line before the instance lock is asked for.
 */
import { enableCompileCache } from 'node:module';

enableCompileCache();

const headless = process.argv.indexOf('--headless');
if (headless === -1) {
  await import('./main.ts');
} else {
  const { runCli } = await import('./cli.ts');
  process.exit(await runCli(process.argv.slice(headless + 1)));
}
