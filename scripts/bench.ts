import { parseArgs } from 'node:util';
import { benchAnalyze } from './bench/analyze.ts';
import { openBenchArchive } from './bench/archive.ts';
import { benchIngest } from './bench/ingest.ts';
import { benchSearch } from './bench/search.ts';
import { benchWeb } from './bench/web.ts';
import { runCommand, UsageError } from './cli/run.ts';

const USAGE =
  'Usage: npm run bench -- [ingest|search|analyze|web]… [--records N]   (all of them without a name)';

const BENCHES = { ingest: benchIngest, search: benchSearch, analyze: benchAnalyze, web: benchWeb };

await runCommand(async (args) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { records: { type: 'string', default: '5000' } },
  });
  const names = positionals.length > 0 ? positionals : Object.keys(BENCHES);
  const benches = Object.entries(BENCHES).filter(([name]) => names.includes(name));
  const records = Number(values.records);
  if (benches.length !== names.length || !Number.isInteger(records) || records < 1)
    throw new UsageError(USAGE);

  // Each bench works on the archive that the ingest bench fills, in a folder of its own.
  const archive = await openBenchArchive(records);
  try {
    for (const [name, bench] of benches) {
      console.log(`\n${name}`);
      console.table(await bench(archive));
    }
  } finally {
    await archive.close();
  }
});
