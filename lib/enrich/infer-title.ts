import type { Inferred } from './enrichment.ts';
import type { Reading } from './reading.ts';
import type { EnrichTables } from './tables.ts';

/** Longest title; a longer lead is cut at the end of a clause, or of a word. */
const MAX_LENGTH = 240;
/** Of a longer first sentence only this much is read. */
const MAX_LEAD = 2000;
/** A dateline's sentences are so short: `АСТАНА.`, `12 қазан.` */
const MAX_DATELINE_WORDS = 4;
const TRAILING = /[\s.…,;:–—-]+$/u;

/** Reads a title out of the lead sentence: without its attribution to a source. */
export type TitleReader = (reading: Reading, source: string | undefined) => Inferred<string> | undefined;

export function createTitleReader({ attributions }: EnrichTables): TitleReader {
  const phrases = (place: string) =>
    attributions
      .filter((attribution) => attribution.place === place)
      .map(({ phrase }) => phrase.replaceAll(' ', '\\s{1,3}'))
      .sort((a, b) => b.length - a.length)
      .join('|');
  // `…, деп хабарлайды X`, `… – деп жазады X`, `…, сообщает X`, `…, X reports`.
  const closing = new RegExp(
    `\\s?[,–—-]\\s?[–—-]?\\s?(?:[^,«»]{0,60}\\s)?(?:${phrases('closing')})(?!\\p{L})[^«»]{0,120}$`,
    'iu',
  );
  // `X хабарлауынша, …`, `Как сообщает X, …`.
  const opening = new RegExp(
    `^(?:[^,.]{0,80}\\s)?(?:${phrases('opening')})(?!\\p{L})[^,.]{0,80},\\s{1,3}`,
    'iu',
  );

  return (reading, source) => {
    const { text } = reading;
    const start = leadAt(reading);
    const lead = reading.sentences.find((sentence) => sentence.end > start);
    if (!lead) return undefined;
    const sentence = text.slice(start, Math.min(lead.end, start + MAX_LEAD));
    const from = opening.exec(sentence)?.[0].length ?? 0;
    const body = sentence.slice(from);
    const attributed = closing.exec(body)?.index ?? sourceAt(body, source) ?? body.length;
    const title = shortened(body.slice(0, attributed).replace(TRAILING, ''));
    if (!/\p{L}/u.test(title.text)) return undefined;
    return {
      value: capitalised(title.cut ? `${title.text} …` : title.text),
      rule: 'lead sentence without its attribution',
      evidence: [{ start: start + from, end: start + from + title.text.length }],
    };
  };
}

/** Where the lead begins, behind a dateline: `АСТАНА. 12 қазан. Үлгі-Ақпарат – …`. */
function leadAt({ text, sentences, words }: Reading): number {
  const isDateline = ({ first, last }: Reading['sentences'][number]) =>
    last - first <= MAX_DATELINE_WORDS &&
    words.slice(first, last).some(({ text: word }) => /\d|^\p{Lu}{3,}$/u.test(word));
  const lead = sentences.findIndex((sentence) => !isDateline(sentence));
  const start = sentences[Math.max(0, lead)]?.start ?? 0;
  const agency = lead > 0 ? /^[\p{L}.\s/-]{2,40}\s[–—-]\s/u.exec(text.slice(start, start + 60)) : null;
  return start + (agency?.[0].length ?? 0);
}

/** Where the last clause begins, if it is about the stated source. */
function sourceAt(sentence: string, source: string | undefined): number | undefined {
  const clause = sentence.lastIndexOf(',');
  return source && clause > 0 && sentence.slice(clause).includes(source) ? clause : undefined;
}

function shortened(text: string): { text: string; cut: boolean } {
  if (text.length <= MAX_LENGTH) return { text, cut: false };
  const head = text.slice(0, MAX_LENGTH - 2);
  const clause = head.search(/[,;:–—](?=[^,;:–—]*$)/u);
  const end = clause > MAX_LENGTH / 2 ? clause : head.lastIndexOf(' ');
  return { text: head.slice(0, end > 0 ? end : head.length).replace(TRAILING, ''), cut: true };
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
