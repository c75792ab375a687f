import { parseArgs } from 'node:util';
import { readConfig } from '../lib/config.ts';
import { acquireEngine } from '../lib/engine/engine.ts';
import { type IngestSummary, ingest } from '../lib/pipeline.ts';
import { progressBar } from './cli/progress.ts';
import { runCommand, UsageError } from './cli/run.ts';

const USAGE =
  'Usage: npm run -s ingest -- [--json] PATH…   (.txt, .md, .jsonl, .jsonl.gz or folders of them)';

await runCommand(async (args) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false } },
  });
  if (positionals.length === 0) throw new UsageError(USAGE);

  const config = readConfig();
  const engine = await acquireEngine(config, { log: (line) => console.error(line) });
  const bar = progressBar();
  try {
    const summary = await ingest(positionals, {
      home: config.home,
      address: engine.address,
      progress: bar.show,
    });
    bar.stop();
    if (values.json) console.log(JSON.stringify(summary));
    else report(summary);
  } finally {
    bar.stop();
    await engine.release();
  }
});

function report(summary: IngestSummary): void {
  for (const { place, reason } of summary.rejected) console.error(`rejected ${place}: ${reason}`);
  console.log(
    `new ${summary.new}, changed ${summary.changed}, unchanged ${summary.unchanged}, rejected ${summary.rejected.length}`,
  );
}
