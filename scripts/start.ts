import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { type Config, readConfig } from '../lib/config.ts';
import { acquireEngine, type Engine } from '../lib/engine/engine.ts';
import { tryLock, unlock } from '../lib/engine/lock.ts';
import { ingest } from '../lib/pipeline.ts';
import { progressBar } from './cli/progress.ts';
import { builtWebsite } from './start/build.ts';
import { Cleanup } from './start/cleanup.ts';
import { sentence } from './start/sentence.ts';
import { step } from './start/steps.ts';
import { stopSignals } from './start/stop-signals.ts';
import { checkPort, localAddress, reapWebsite, startWebsite, warmUp } from './start/website.ts';

const USAGE = 'Usage: npm start, or npm run dev to rebuild pages as you edit them';

/** How long a step that was interrupted may take to come to its end, in ms. */
const INTERRUPTED = 2_000;

// A closed terminal or pipe must not keep the children from being ended.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

const { stop, hurry } = stopSignals();
const told = new Promise<void>((resolve) => stop.addEventListener('abort', () => resolve()));
const cleanup = new Cleanup();
const serving = serve();
try {
  await Promise.race([serving, told]);
} catch (error) {
  if (!stop.aborted) {
    console.error(sentence(error));
    process.exitCode ??= 1;
  }
}
if (stop.aborted) console.log('Stopping …');
await cleanup.run(hurry);
await Promise.race([serving.catch(() => undefined), sleep(INTERRUPTED)]);
await cleanup.run(hurry);
process.exit();

/** Serves the archive until the website ends. */
async function serve(): Promise<never> {
  const dev = readDev();
  const config = readConfig();
  await holdHome(config);
  await checkPort(config);
  const engine = await step('Search engine', stop, () => startEngine(config));
  await step('Articles', stop, (note) => takeIn(config, engine, note));
  const built = dev ? undefined : await step('Pages', stop, (note) => build(note));
  const { ended } = await step('Website', stop, () =>
    startWebsite(config, built, (stopWebsite) => cleanup.add(stopWebsite)),
  );
  engine.watch((state) =>
    console.error(
      state === 'up' ? 'The search engine is back.' : 'The search engine has ended; starting it again …',
    ),
  );
  if (!dev) warmUp(config);
  console.log(`Muragat is ready: ${localAddress(config)}`);
  throw new Error(`The website has ended by itself: ${await ended}.`);
}

/** Makes sure that no other start serves this archive, and ends what a killed one has left. */
async function holdHome(config: Config): Promise<void> {
  const file = join(config.home, 'start.lock');
  const holder = tryLock(file);
  if (holder) {
    throw new Error(
      `Muragat already serves ${config.home} (process ${holder.pid}). Stop it, or set MURAGAT_HOME to another folder.`,
    );
  }
  cleanup.add(() => unlock(file));
  if (await reapWebsite(config.home)) console.log('✓ Ended what a killed start had left');
}

async function startEngine(config: Config): Promise<Engine> {
  const acquiring = acquireEngine(config, { log: console.log, signal: stop });
  cleanup.add(async (now) => (await acquiring.catch(() => undefined))?.release(now));
  return acquiring;
}

/** Takes in the articles of the folder that are not in the archive yet. */
async function takeIn(config: Config, engine: Engine, note: (text: string) => void): Promise<void> {
  const { home, articles } = config;
  const bar = progressBar();
  const summary = await ingest([articles], { home, address: engine.address, progress: bar.show }).finally(
    bar.stop,
  );
  for (const { place, reason } of summary.rejected) console.error(`rejected ${place}: ${reason}`);
  note(
    `${summary.new} new, ${summary.changed} changed, ${summary.unchanged} unchanged, ${summary.rejected.length} rejected`,
  );
}

function build(note: (text: string) => void): Promise<string> {
  note('up to date');
  return builtWebsite(cleanup, {
    signal: stop,
    onBuild: () => {
      note('built anew');
      console.log('Building the website; this takes a minute at most …');
    },
  });
}

function readDev(): boolean {
  try {
    return parseArgs({ options: { dev: { type: 'boolean', default: false } } }).values.dev;
  } catch {
    process.exitCode = 2;
    throw new Error(USAGE);
  }
}
