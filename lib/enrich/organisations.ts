import type { Analyser } from '../kazakh/analyser.ts';
import type { Span } from '../kazakh/token.ts';
import { isFormOf } from './base-form.ts';
import { Cover } from './cover.ts';
import type { Mention } from './enrichment.ts';
import { headedName } from './headed-name.ts';
import { mentionOf } from './mention.ts';
import { PhraseTable } from './phrase-table.ts';
import type { Reading } from './reading.ts';
import type { EnrichTables } from './tables.ts';

const QUOTED = /[«"“„]([^«»"“”„\n]{2,80})[»”"]/gu;
const ABBREVIATION_BEHIND = /^[»”"]?\s{0,2}\((\p{Lu}[\p{Lu}\p{N}.-]{1,11})\)/u;

/** Finds organisations: known ones, those with a head, quoted ones, and abbreviations introduced for them. */
export type OrganisationFinder = (reading: Reading) => Mention[];

export function createOrganisationFinder(tables: EnrichTables, analyser: Analyser): OrganisationFinder {
  const known = new PhraseTable(
    tables.organisations.map(({ written, canonical }) => [written, canonical] as const),
    analyser,
  );
  const heads = [...tables.organisationHeads];

  return (reading) => {
    const { text, words } = reading;
    const mentions: Mention[] = [];
    const cover = new Cover(text.length);
    const aliases = new Map<string, string>();

    const add = (span: Span, canonical: string, confidence: number) => {
      if (cover.meets(span)) return;
      cover.add(span);
      mentions.push(mentionOf(reading, span, 'ORGANISATION', canonical, confidence));
      const match = ABBREVIATION_BEHIND.exec(text.slice(span.end, span.end + 20));
      if (match?.[1]) aliases.set(match[1], canonical);
    };

    for (const { name, ...span } of quotedNames(text, tables, heads)) add(span, name, 0.85);
    for (const [at, word] of words.entries()) {
      const match = known.longestAt(reading, at);
      const last = match && words[at + match.length - 1];
      if (match && last) add({ start: word.start, end: last.end }, match.value, 0.95);
      const head = heads.find((form) => isFormOf(word, form));
      const name = head && headedName(reading, at, head, analyser);
      if (name) add(name, name.canonical, 0.8);
    }
    if (aliases.size > 0) {
      for (const word of words) {
        const canonical = aliases.get(word.text) ?? aliases.get(word.text.split(/[-‑]/)[0] ?? '');
        if (canonical !== undefined) add(word, canonical, 0.9);
      }
    }
    return mentions.sort((a, b) => a.start - b.start);
  };
}

/** Quoted names beside a legal form or a head: `«ҚазМұнайГаз» ҰК АҚ`, `«Үлгі» компаниясы`. */
function* quotedNames(
  text: string,
  { legalForms }: EnrichTables,
  heads: string[],
): Generator<Span & { name: string }> {
  for (const match of text.matchAll(QUOTED)) {
    const inside = match[1] ?? '';
    if (!/^[\p{Lu}\p{N}]/u.test(inside) || inside.split(/\s+/).length > 6) continue;
    const end = match.index + match[0].length;
    const before = text
      .slice(Math.max(0, match.index - 20), match.index)
      .match(/[\p{L}\p{N}]+(?=\s*$)/u)?.[0];
    const behind =
      text
        .slice(end, end + 60)
        .match(/[\p{L}\p{N}]+/gu)
        ?.slice(0, 3) ?? [];
    const isNamed = behind.some(
      (word) => legalForms.has(word) || heads.some((head) => word.toLowerCase().startsWith(head)),
    );
    if (isNamed || legalForms.has(before ?? '')) {
      yield { start: match.index + 1, end: end - 1, name: inside.trim() };
    }
  }
}
