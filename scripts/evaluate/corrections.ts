import { Muragat } from '../../lib/muragat.ts';
import type { SearchResult } from '../../lib/search/hit.ts';
import { searchRequest } from '../../lib/search/request.ts';
import { loadAnalyser } from '../../lib/tables.ts';
import { openTemporaryArchive } from '../temporary-archive.ts';
import { type Collection, kazqad, law } from './collections.ts';
import { mean, ndcg } from './measures.ts';
import { type Typo, withTypo } from './typos.ts';

const DEPTH = 10;

type Search = (q: string, verbatim: boolean) => Promise<SearchResult>;

/**
 * What becomes of queries in which one content word is mistyped, at random but always alike: how many words are
 * corrected, rightly and wrongly, and what that does to the list; and which queries without an error are changed.
 */
export async function evaluateCorrections(): Promise<Record<string, Record<string, string>>> {
  const table: Record<string, Record<string, string>> = {};
  for (const collection of [kazqad({ distractors: true }), law()]) {
    const archive = await openTemporaryArchive(
      collection.documents.map(({ record }) => JSON.stringify(record)),
    );
    try {
      await archive.fill();
      const muragat = await Muragat.open(archive.config, () => archive.engine.address);
      const search: Search = (q, verbatim) =>
        muragat.search(searchRequest.parse({ q, verbatim, limit: DEPTH }));
      table[collection.name] = {
        ...(await ofTypos(collection, search)),
        ...(await ofClean(collection, search)),
      };
      muragat.close();
    } finally {
      await archive.close();
    }
  }
  return table;
}

/** What the search made of a mistyped word. */
type Outcome =
  | 'known all the same'
  | 'corrected rightly'
  | 'corrected wrongly'
  | 'offered rightly'
  | 'offered wrongly'
  | 'left';

async function ofTypos({ queries, relevant }: Collection, search: Search) {
  const outcomes: Outcome[] = [];
  const quality: { clean: number; verbatim: number; corrected: number }[] = [];
  for (const [index, { id, text }] of queries.entries()) {
    const grades = relevant.get(id) ?? new Map<string, number>();
    const worth = ({ hits }: SearchResult) =>
      ndcg(
        hits.map((hit) => hit.id),
        grades,
        DEPTH,
      );
    const typo = withTypo(text, index);
    if (!typo) continue;
    const clean = await search(text, false);
    const verbatim = await search(typo.query, true);
    const corrected = await search(typo.query, false);
    outcomes.push(outcome(typo, verbatim, corrected));
    quality.push({ clean: worth(clean), verbatim: worth(verbatim), corrected: worth(corrected) });
  }
  const share = (wanted: Outcome) =>
    (outcomes.filter((found) => found === wanted).length / outcomes.length).toFixed(3);
  const average = (of: keyof (typeof quality)[number]) => mean(quality.map((one) => one[of])).toFixed(3);
  return {
    typos: String(outcomes.length),
    known: share('known all the same'),
    right: share('corrected rightly'),
    wrong: share('corrected wrongly'),
    'offered right': share('offered rightly'),
    'offered wrong': share('offered wrongly'),
    left: share('left'),
    'nDCG@10 clean': average('clean'),
    'as typed': average('verbatim'),
    corrected: average('corrected'),
  };
}

function outcome({ meant, typed }: Typo, verbatim: SearchResult, corrected: SearchResult): Outcome {
  if (!verbatim.unknown.includes(typed)) return 'known all the same';
  const correction = corrected.corrections.find(({ written }) => written === typed);
  if (!correction) return 'left';
  const isRight = isSameWord(correction.read, meant);
  if (correction.applied) return isRight ? 'corrected rightly' : 'corrected wrongly';
  return isRight ? 'offered rightly' : 'offered wrongly';
}

/** Another form of the word that was meant finds the same articles. */
function isSameWord(one: string, other: string): boolean {
  const analyser = loadAnalyser();
  return one === other || analyser.lemma(one) === analyser.lemma(other);
}

/** Queries without an error that were changed, each of which is told. */
async function ofClean({ name, queries }: Collection, search: Search) {
  let changed = 0;
  for (const { text } of queries) {
    const applied = (await search(text, false)).corrections.filter((correction) => correction.applied);
    if (applied.length > 0) changed++;
    for (const { written, read } of applied) console.log(`${name}: ${written} → ${read}`);
  }
  return { 'clean queries changed': String(changed) };
}
