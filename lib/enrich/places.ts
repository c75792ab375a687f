import type { Cover } from './cover.ts';
import type { Mention } from './enrichment.ts';
import { headedName } from './headed-name.ts';
import { mentionOf } from './mention.ts';
import { PhraseTable, phrasesIn } from './phrase-table.ts';
import type { Reader, Reading } from './reading.ts';
import { createRoleReader } from './roles.ts';
import type { EnrichTables } from './tables.ts';

/** Finds cities, places and facilities where nothing else is; takes what it finds. */
export type PlaceFinder = (reading: Reading, cover: Cover) => Mention[];

/** Names that end in a head: `Каспий теңізі`, `Ақтау порты`. */
export function createHeadedPlaceFinder(tables: EnrichTables): PlaceFinder {
  const heads = new Map(tables.placeHeads.map(({ head, type }) => [head, type]));
  const isRole = createRoleReader(tables);
  return (reading, cover) => {
    const mentions: Mention[] = [];
    for (const [at, word] of reading.words.entries()) {
      const head = word.forms.find((form) => heads.has(form));
      const type = head && heads.get(head);
      const name = head && headedName(reading, at, head, (other) => isRole(other) || cover.meets(other));
      if (!type || !name || cover.meets(name)) continue;
      cover.add(name);
      mentions.push(mentionOf(reading, name, type, name.canonical, 0.85));
    }
    return mentions;
  };
}

/** Places of the gazetteer. */
export function createListedPlaceFinder({ places }: EnrichTables, read: Reader): PlaceFinder {
  const gazetteer = new PhraseTable(
    places.map((place) => [place.name, place] as const),
    read,
  );
  return (reading, cover) => {
    const mentions: Mention[] = [];
    for (const { value, start, end } of phrasesIn(gazetteer, reading)) {
      if (cover.meets({ start, end })) continue;
      cover.add({ start, end });
      mentions.push(mentionOf(reading, { start, end }, value.type, value.name, 0.9));
    }
    return mentions;
  };
}
