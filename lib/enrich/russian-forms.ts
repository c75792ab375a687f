/**
 * Endings of Russian nouns and adjectives, and those of the form that tables give: `Казахстаном` has `ом`,
 * which stands for nothing; `Россией` has `ией`, which stands for `ия`.
 */
const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  а: ['', 'о'],
  у: ['', 'а', 'о'],
  е: ['', 'а', 'о', 'я', 'ь', 'й'],
  ы: ['', 'а'],
  и: ['', 'а', 'я', 'ь', 'й'],
  ю: ['я', 'ь', 'й', 'е'],
  я: ['й', 'ь', 'е'],
  ом: ['', 'о'],
  ем: ['ь', 'й', 'е'],
  ей: ['я', 'а', 'ь'],
  ой: ['а', 'ая', 'ый', 'ий'],
  ов: [''],
  ам: ['', 'а'],
  ами: ['', 'а'],
  ах: ['', 'а'],
  ии: ['ия'],
  ию: ['ия'],
  ией: ['ия'],
  ия: ['ий', 'ие'],
  ием: ['ий', 'ие'],
  ого: ['ый', 'ий', 'ой', 'ое'],
  ому: ['ый', 'ий', 'ой', 'ое'],
  ым: ['ый', 'ой'],
  им: ['ий', 'ое'],
  ая: ['ый', 'ий', 'ой'],
  ую: ['ый', 'ий', 'ая', 'ой'],
  ое: ['ый', 'ий', 'ой'],
  ые: ['ый', 'ой'],
  ие: ['ий', 'ия', 'ой'],
  ых: ['ый', 'ой'],
  их: ['ий', 'ой'],
  ыми: ['ый', 'ой'],
  ими: ['ий', 'ой'],
};

const LONGEST = 3;
const SHORTEST_STEM = 3;
const KAZAKH_LETTERS = /[әғқңөұүһі]/gi;
const CYRILLIC = /[а-яё]/gi;
/** Of this many letters at most one is a Kazakh one in a text that is taken for Russian. */
const PER_KAZAKH_LETTER = 200;
const SAMPLE = 4000;

/** Whether the beginning of a text is in Cyrillic letters nearly without those that Russian lacks. */
export function looksRussian(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(CYRILLIC)?.length ?? 0;
  return letters > 0 && (sample.match(KAZAKH_LETTERS)?.length ?? 0) <= letters / PER_KAZAKH_LETTER;
}

/** What a folded Russian word may be a form of. */
export function russianForms(word: string): string[] {
  const found = [word];
  for (let length = 1; length <= LONGEST && word.length - length >= SHORTEST_STEM; length++) {
    const stem = word.slice(0, word.length - length);
    for (const ending of ENDINGS[word.slice(stem.length)] ?? []) found.push(stem + ending);
  }
  return found;
}
