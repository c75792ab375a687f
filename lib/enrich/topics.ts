import type { Evidence, Topic } from './enrichment.ts';
import { PhraseTable, phrasesIn } from './phrase-table.ts';
import { type Fields, type Reader, readings } from './reading.ts';
import type { EnrichTables } from './tables.ts';

const TITLE = 2;
const MAX_TOPICS = 3;
/** Evidence below which a text is said to have no topic, and what each 200 words more ask for. */
const MIN_STRENGTH = 4;
const MIN_DENSITY = 1;
/** What a topic needs beside the strongest one to be named too. */
const MIN_SHARE = 0.4;
const MAX_EVIDENCE = 30;

/** Finds the topics of a text, by the words that speak for each. */
export type TopicFinder = (fields: Fields) => Topic[];

interface Found {
  strength: number;
  evidence: Evidence[];
}

/** Topics by weighted terms; a term that comes again counts less each time. */
export function createTopicFinder({ topicTerms }: EnrichTables, read: Reader): TopicFinder {
  const meanings = new Map<string, { code: string; weight: number }[]>();
  for (const { code, term, weight } of topicTerms) {
    meanings.set(term, [...(meanings.get(term) ?? []), { code, weight }]);
  }
  const terms = new PhraseTable(
    [...meanings].map(([term, codes]) => [term, { term, codes }] as const),
    read,
  );

  return (fields) => {
    const topics = new Map<string, Found>();
    const times = new Map<string, number>();
    for (const { reading, field } of readings(fields)) {
      for (const { value, start, end } of phrasesIn(terms, reading)) {
        const before = times.get(value.term) ?? 0;
        times.set(value.term, before + 1);
        for (const { code, weight } of value.codes) {
          const topic = topics.get(code) ?? { strength: 0, evidence: [] };
          topic.strength += (weight * (field.field ? TITLE : 1)) / (1 + before);
          if (topic.evidence.length < MAX_EVIDENCE) topic.evidence.push({ start, end, ...field });
          topics.set(code, topic);
        }
      }
    }
    return ranked(topics, MIN_STRENGTH + (MIN_DENSITY * fields.text.words.length) / 200);
  };
}

function ranked(topics: Map<string, Found>, least: number): Topic[] {
  const strengths = [...topics.values()].map(({ strength }) => strength);
  const strongest = Math.max(0, ...strengths);
  const total = strengths.reduce((sum, strength) => sum + strength, 0);
  return [...topics]
    .filter(([, { strength }]) => strength >= least && strength >= MIN_SHARE * strongest)
    .map(([code, { strength, evidence }]) => ({
      code,
      score: Math.round((strength / total) * 1000) / 1000,
      evidence,
    }))
    .sort((a, b) => b.score - a.score || (a.code < b.code ? -1 : 1))
    .slice(0, MAX_TOPICS);
}
