import type { Analyser } from '../kazakh/analyser.ts';
import type { Fields } from './countries.ts';
import type { Evidence, Topic } from './enrichment.ts';
import { PhraseTable } from './phrase-table.ts';
import type { Reading } from './reading.ts';
import type { EnrichTables } from './tables.ts';

const TITLE = 2;
const MAX_TOPICS = 3;
/** Evidence below which a text is said to have no topic. */
const MIN_STRENGTH = 4;
/** What a topic needs beside the strongest one to be named too. */
const MIN_SHARE = 0.4;
const MAX_EVIDENCE = 30;

/** Finds the topics of a text, by the words that speak for each. */
export type TopicFinder = (fields: Fields) => Topic[];

/** Topics by weighted terms; a term that comes again counts less each time. */
export function createTopicFinder({ topicTerms }: EnrichTables, analyser: Analyser): TopicFinder {
  const meanings = new Map<string, { code: string; weight: number }[]>();
  for (const { code, term, weight } of topicTerms) {
    meanings.set(term, [...(meanings.get(term) ?? []), { code, weight }]);
  }
  const terms = new PhraseTable(
    [...meanings].map(([term, codes]) => [term, { term, codes }] as const),
    analyser,
  );

  return ({ title, text }) => {
    const topics = new Map<string, { strength: number; evidence: Evidence[] }>();
    const times = new Map<string, number>();
    const scan = (reading: Reading, field?: 'title') => {
      for (let at = 0; at < reading.words.length; ) {
        const match = terms.longestAt(reading, at);
        const first = reading.words[at];
        const last = reading.words[at + (match?.length ?? 1) - 1];
        at += match?.length ?? 1;
        if (!match || !first || !last) continue;
        const { term, codes } = match.value;
        const before = times.get(term) ?? 0;
        times.set(term, before + 1);
        for (const { code, weight } of codes) {
          const topic = topics.get(code) ?? { strength: 0, evidence: [] };
          topic.strength += (weight * (field ? TITLE : 1)) / (1 + before);
          if (topic.evidence.length < MAX_EVIDENCE) {
            topic.evidence.push({ start: first.start, end: last.end, ...(field && { field }) });
          }
          topics.set(code, topic);
        }
      }
    };
    if (title) scan(title, 'title');
    scan(text);
    return ranked(topics);
  };
}

function ranked(topics: Map<string, { strength: number; evidence: Evidence[] }>): Topic[] {
  const strongest = Math.max(0, ...[...topics.values()].map(({ strength }) => strength));
  const total = [...topics.values()].reduce((sum, { strength }) => sum + strength, 0);
  return [...topics]
    .filter(([, { strength }]) => strength >= MIN_STRENGTH && strength >= MIN_SHARE * strongest)
    .map(([code, { strength, evidence }]) => ({
      code,
      score: Math.round((strength / total) * 1000) / 1000,
      evidence,
    }))
    .sort((a, b) => b.score - a.score || (a.code < b.code ? -1 : 1))
    .slice(0, MAX_TOPICS);
}
