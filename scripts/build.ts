import { builtWebsite } from './start/build.ts';
import { Cleanup } from './start/cleanup.ts';
import { sentence } from './start/sentence.ts';

/** Builds the website where its sources have changed, as a start does. */
const cleanup = new Cleanup();
try {
  console.log(`✓ Website built in ${await builtWebsite(cleanup)}`);
} catch (error) {
  console.error(sentence(error));
  process.exitCode = 1;
}
await cleanup.run(AbortSignal.abort());
