import { parseArgs } from 'node:util';
import { benchAnalyze } from './bench/analyze.ts';
import { type BenchArchive, openBenchArchive } from './bench/archive.ts';
import { benchGrowth } from './bench/growth.ts';
import { benchIngest } from './bench/ingest.ts';
import { benchSearch } from './bench/search.ts';
import { benchSuggest } from './bench/suggest.ts';
import { benchWeb } from './bench/web.ts';
import { runCommand, UsageError } from './cli/run.ts';

const USAGE =
  'Usage: npm run bench -- [ingest|search|suggest|analyze|web]… [--records N]   (all of them without a name)\n       npm run bench -- growth [--records N]';

await runCommand(async (args) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { records: { type: 'string' } },
  });
  const records = Number(values.records ?? 5_000);
  // All work on one archive in a folder of its own, which is opened for the first that needs it.
  let archive: BenchArchive | undefined;
  const opened = async (): Promise<BenchArchive> => {
    archive ??= await openBenchArchive(records);
    return archive;
  };
  const all = {
    ingest: async () => benchIngest(await opened()),
    search: async () => benchSearch(await opened()),
    suggest: async () => benchSuggest(await opened()),
    analyze: benchAnalyze,
    web: async () => benchWeb(await opened()),
  };
  // Takes half an hour, and is run by its name only.
  const named = { ...all, growth: () => benchGrowth(values.records === undefined ? 200_000 : records) };
  const names = positionals.length > 0 ? positionals : Object.keys(all);
  const benches = Object.entries(named).filter(([name]) => names.includes(name));
  if (benches.length !== names.length || !Number.isInteger(records) || records < 1)
    throw new UsageError(USAGE);

  try {
    for (const [name, bench] of benches) {
      console.log(`\n${name}`);
      console.table(await bench());
    }
  } finally {
    await archive?.close();
  }
});
