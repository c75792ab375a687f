import type { Span } from '../kazakh/text/token.ts';
import { Cover } from './cover.ts';
import type { Mention } from './enrichment.ts';
import { headedName } from './headed-name.ts';
import { mentionOf } from './mention.ts';
import { PhraseTable, phrasesIn } from './phrase-table.ts';
import { quotedNames } from './quoted-names.ts';
import type { Reader, Reading, Word } from './reading.ts';
import { createRoleReader } from './roles.ts';
import type { EnrichTables } from './tables.ts';

/** `… компаниясы (SOCAR)`: the short name that a text introduces. */
const ABBREVIATION_BEHIND = /^[»”"]?\s{0,2}\((\p{Lu}[\p{Lu}\p{N}.-]{1,11})\)/u;

/** Finds organisations: known ones, those with a head, quoted ones, and abbreviations introduced for them. */
export type OrganisationFinder = (reading: Reading) => Mention[];

export function createOrganisationFinder(tables: EnrichTables, read: Reader): OrganisationFinder {
  const known = new PhraseTable(
    tables.organisations.map(({ written, canonical }) => [written, canonical] as const),
    read,
  );
  const isRole = createRoleReader(tables);

  return (reading) => {
    const mentions: Mention[] = [];
    const cover = new Cover(reading.text.length);
    const aliases = new Map<string, string>();

    const add = (span: Span, canonical: string, confidence: number) => {
      if (cover.meets(span)) return;
      cover.add(span);
      mentions.push(mentionOf(reading, span, 'ORGANISATION', canonical, confidence));
      const match = ABBREVIATION_BEHIND.exec(reading.text.slice(span.end, span.end + 20));
      if (match?.[1]) aliases.set(match[1], canonical);
    };

    const isOther = (word: Word) => isRole(word) || cover.meets(word);
    for (const { name, ...span } of quotedNames(reading, tables)) add(span, name, 0.85);
    for (const { value, start, end } of phrasesIn(known, reading)) add({ start, end }, value, 0.95);
    for (const [at, word] of reading.words.entries()) {
      const head = word.forms.find((form) => tables.organisationHeads.has(form));
      const name = head && headedName(reading, at, head, isOther);
      if (name) add(name, name.canonical, 0.8);
    }
    if (aliases.size > 0) {
      for (const word of reading.words) {
        const canonical = aliases.get(word.text.split('-', 1)[0] ?? '');
        if (canonical !== undefined) add(word, canonical, 0.9);
      }
    }
    return mentions.sort((a, b) => a.start - b.start);
  };
}
