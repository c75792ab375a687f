import type { Analyser } from '../kazakh/analyser.ts';
import { isFormOf } from './base-form.ts';
import type { Cover } from './cover.ts';
import type { Mention } from './enrichment.ts';
import { headedName } from './headed-name.ts';
import { mentionOf } from './mention.ts';
import { PhraseTable } from './phrase-table.ts';
import type { Reading } from './reading.ts';
import type { EnrichTables } from './tables.ts';

/** Finds cities, places and facilities where nothing else is; takes what it finds. */
export type PlaceFinder = (reading: Reading, cover: Cover) => Mention[];

/** Names that end in a head (`Каспий теңізі`, `Ақтау порты`), and those of the gazetteer. */
export function createPlaceFinder(tables: EnrichTables, analyser: Analyser): PlaceFinder {
  const gazetteer = new PhraseTable(
    tables.places.map((place) => [place.name, place] as const),
    analyser,
  );

  return (reading, cover) => {
    const { words } = reading;
    const mentions: Mention[] = [];
    for (const [at, word] of words.entries()) {
      const head = tables.placeHeads.find(({ head: form }) => isFormOf(word, form));
      const name = head && headedName(reading, at, head.head, analyser);
      if (!head || !name || cover.meets(name)) continue;
      cover.add(name);
      mentions.push(mentionOf(reading, name, head.type, name.canonical, 0.85));
    }
    for (const [at, word] of words.entries()) {
      const match = gazetteer.longestAt(reading, at);
      const last = match && words[at + match.length - 1];
      const span = last && { start: word.start, end: last.end };
      if (!span || cover.meets(span)) continue;
      cover.add(span);
      mentions.push(mentionOf(reading, span, match.value.type, match.value.name, 0.9));
    }
    return mentions;
  };
}
