import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Muragat } from '../../lib/muragat.ts';
import { ingest } from '../../lib/pipeline.ts';
import { searchRequest } from '../../lib/search/request.ts';
import { type CollectedDocument, records } from '../evaluate/collections.ts';
import { openTemporaryArchive } from '../temporary-archive.ts';
import { percentiles } from './percentiles.ts';
import { benchQueries } from './queries.ts';

/** Passages are compared at a tenth of their number, and at all of it. */
const SMALLER = 0.1;
/** Length of a passage, in UTF-16 units. */
const PASSAGE = 400;
/** Passages that are put into one file. */
const BATCH = 20_000;
const WARM_UP = 20;
/** How often each query is asked; the fastest counts, as other work on the machine only slows. */
const TRIES = 3;

/**
 * How much longer a search takes in an archive ten times as large: legal acts are cut into passages, a second time
 * with other borders where there are too few. Queries are words of titles of acts.
 *
 * @param total passages of the larger archive
 */
export async function benchGrowth(total: number): Promise<Record<string, Record<string, number>>> {
  const archive = await openTemporaryArchive([]);
  const table: Record<string, Record<string, number>> = {};
  try {
    const passages = cutPassages();
    let taken = 0;
    for (const size of [Math.round(SMALLER * total), total]) {
      while (taken < size) {
        const lines: string[] = [];
        while (lines.length < BATCH && taken < size) {
          const passage = passages.next().value;
          if (!passage) throw new Error(`The evaluation data has ${taken} passages, fewer than ${size}.`);
          lines.push(JSON.stringify(passage));
          taken++;
        }
        const file = join(archive.folder, 'passages.jsonl');
        await writeFile(file, lines.join('\n'));
        await ingest([file], { home: archive.config.home, address: archive.engine.address });
      }
      const muragat = await Muragat.open(archive.config, () => archive.engine.address);
      table[`${size} passages`] = percentiles(await timesOf(muragat));
      muragat.close();
    }
    return table;
  } finally {
    await archive.close();
  }
}

async function timesOf(muragat: Muragat): Promise<number[]> {
  const queries = benchQueries(200);
  const times: number[] = [];
  for (const [index, q] of [...queries.slice(0, WARM_UP), ...queries].entries()) {
    const tries: number[] = [];
    for (let time = 0; time < TRIES; time++) {
      const start = performance.now();
      await muragat.search(searchRequest.parse({ q, limit: 10 }));
      tries.push(performance.now() - start);
    }
    if (index >= WARM_UP) times.push(Math.min(...tries));
  }
  return times;
}

/** Passages of the acts, cut between words; then again, from the middle of the first passage on. */
function* cutPassages(): Generator<{ id: string; text: string }> {
  const sources = ['stress/law-documents.jsonl.gz', 'retrieval-dev/law-corpus.jsonl.gz'];
  for (const [round, offset] of [0, PASSAGE / 2].entries()) {
    for (const source of sources) {
      for (const { id, text } of records<CollectedDocument['record']>(source)) {
        let start = offset;
        for (let number = 0; start < text.length; number++) {
          const blank = text.indexOf(' ', start + PASSAGE);
          const end = blank < 0 ? text.length : blank;
          yield { id: `${id}-${round}-${number}`, text: text.slice(start, end) };
          start = end;
        }
      }
    }
  }
}
