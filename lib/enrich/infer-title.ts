import type { Inferred } from './enrichment.ts';
import type { Reading } from './reading.ts';
import type { EnrichTables } from './tables.ts';

/** Longest title; a longer lead is cut at the end of a clause, or of a word. */
const MAX_LENGTH = 240;

/** Reads a title out of the lead sentence: without its attribution to a source. */
export type TitleReader = (reading: Reading, source: string | undefined) => Inferred<string> | undefined;

export function createTitleReader({ attributionVerbs }: EnrichTables): TitleReader {
  const verbs = attributionVerbs.map((verb) => verb.replaceAll(' ', '\\s+')).join('|');
  // `…, деп хабарлайды X`, `… – деп жазады X`, `…, сообщает X`, `…, X reports`.
  const attribution = new RegExp(
    `\\s*[,–—-]\\s*[–—-]?\\s*(?:(?:деп|дейді)\\s+)?(?:[^,]{0,80}\\s)?(?:${verbs})(?!\\p{L})[^,]{0,120}$`,
    'iu',
  );

  return ({ text, sentences }, source) => {
    const lead = sentences[0];
    if (!lead) return undefined;
    const sentence = text.slice(lead.start, lead.end);
    const attributed = attribution.exec(sentence)?.index ?? sourceAt(sentence, source) ?? sentence.length;
    const title = shortened(sentence.slice(0, attributed).replace(/[\s.…,;:–—-]+$/u, ''));
    if (!/\p{L}/u.test(title.text)) return undefined;
    return {
      value: title.cut ? `${title.text} …` : title.text,
      rule: 'lead sentence without its attribution',
      evidence: [{ start: lead.start, end: lead.start + title.text.length }],
    };
  };
}

/** Where the last clause begins, if it is about the stated source. */
function sourceAt(sentence: string, source: string | undefined): number | undefined {
  const clause = sentence.lastIndexOf(',');
  return source && clause > 0 && sentence.slice(clause).includes(source) ? clause : undefined;
}

function shortened(text: string): { text: string; cut: boolean } {
  if (text.length <= MAX_LENGTH) return { text, cut: false };
  const head = text.slice(0, MAX_LENGTH);
  const clause = head.search(/[,;:–—](?=[^,;:–—]*$)/u);
  const end = clause > MAX_LENGTH / 2 ? clause : head.lastIndexOf(' ');
  return { text: head.slice(0, end > 0 ? end : MAX_LENGTH).trimEnd(), cut: true };
}
