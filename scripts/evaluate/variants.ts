import type { LetterModel } from '../../lib/kazakh/writing/letter-model.ts';
import { toArabic, toLatin } from '../../lib/kazakh/writing/transliteration.ts';

/** A way to type a query, by its name. */
export type Variants = Readonly<Record<string, (query: string) => string>>;

/**
 * The ways in which queries are put for the evaluation. Romanisations and keyboards have their own tables
 * here: what people write is not what the reader expects, turned round.
 */
export function variants(model: LetterModel): Variants {
  const writers: Variants = {
    'Russian keyboard': (query) => spell(query, RUSSIAN_KEYBOARD),
    'Russian keyboard, ы for і': (query) => spell(query, { ...RUSSIAN_KEYBOARD, і: 'ы' }),
    'Latin 2021': (query) => toLatin(query, model),
    'Latin 2018': (query) => spell(query, LATIN_2018),
    'Latin 2017': (query) => spell(query, LATIN_2017),
    'romanised as in passports': (query) => spell(query, PASSPORT),
    'romanised as in chats': (query) => spell(query, CHAT),
    'romanised in Turkish manner': (query) => spell(query, TURKISH),
    'Arabic script': (query) => toArabic(query, model),
    'wrong layout': (query) => spell(query.toLowerCase(), KAZAKH_KEYS),
    'wrong layout, Russian keyboard': (query) =>
      spell(spell(query, RUSSIAN_KEYBOARD).toLowerCase(), KAZAKH_KEYS),
    'look-alike letters': lookAlikes,
    capitals: (query) => query.toUpperCase(),
  };
  return Object.fromEntries(
    Object.entries(writers).map(([name, write]) => [name, (query: string) => write(mended(query))]),
  );
}

const RUSSIAN_KEYBOARD = { ә: 'а', ғ: 'г', қ: 'к', ң: 'н', ө: 'о', ұ: 'у', ү: 'у', һ: 'х', і: 'и' };

const LATIN_2018 = table(
  'а a ә á б b в v г g ғ ǵ д d е e ё ıo ж j з z и ı й ı к k қ q л l м m н n ң ń о o ө ó п p р r с s т t у ý ұ u ү ú ф f х h һ h ц ts ч ch ш sh щ shch ы y і i э e ю ıý я ıa',
);
const LATIN_2017 = table(
  "а a ә a' б b в v г g ғ g' д d е e ё i'o ж j з z и i' й i' к k қ q л l м m н n ң n' о o ө o' п p р r с s т t у y' ұ u ү u' ф f х h һ h ц ts ч c' ш s' щ s'c' ы y і i э e ю i'y' я i'a",
);
/** Letter by letter as passports and English newspapers have it, without marks. */
const PASSPORT = table(
  'а a ә a б b в v г g ғ g д d е e ё yo ж zh з z и i й y к k қ k л l м m н n ң n о o ө o п p р r с s т t у u ұ u ү u ф f х kh һ h ц ts ч ch ш sh щ shch ы y і i э e ю yu я ya',
);
/** As the young write to each other: q and gh, w, j, x. */
const CHAT = table(
  'а a ә a б b в v г g ғ gh д d е e ё yo ж j з z и i й i к k қ q л l м m н n ң ng о o ө o п p р r с s т t у w ұ u ү u ф f х x һ h ц c ч ch ш sh щ sh ы y і i э e ю yu я ya',
);
/** With the letters of Turkish, as in Turkey and by its readers. */
const TURKISH = table(
  'а a ә ä б b в v г g ғ ğ д d е e ё yo ж j з z и i й y к k қ k л l м m н n ң n о o ө ö п p р r с s т t у u ұ u ү ü ф f х h һ h ц ts ч ç ш ş щ ş ы ı і i э e ю yu я ya',
);
/** Keys of the Kazakh layout under an American one; figures stay what they are. */
const KAZAKH_KEYS = table(
  "ә 2 і 3 ң 4 ғ 5 ү 8 ұ 9 қ 0 ө - һ = й q ц w у e к r е t н y г u ш i щ o з p х [ ъ ] ф a ы s в d а f п g р h о j л k д l ж ; э ' я z ч x с c м v и b т n ь m б , ю . ё `",
);
const LOOK_ALIKES = table('а a е e о o р p с c х x у y і i А A В B Е E К K М M Н H О O Р P С C Т T Х X І I');

/** Pairs of a letter and what is written for it, parted by blanks; ъ and ь are left out if not among them. */
function table(pairs: string): Readonly<Record<string, string>> {
  const words = pairs.split(' ');
  const letters: Record<string, string> = { ъ: '', ь: '' };
  for (let at = 0; at + 1 < words.length; at += 2) letters[words[at] ?? ''] = words[at + 1] ?? '';
  return letters;
}

/** Letter by letter; a capital stays one, what the table does not have stays. */
function spell(query: string, letters: Readonly<Record<string, string>>): string {
  return [...query]
    .map((letter) => {
      const small = letter.toLowerCase();
      const written = letters[letter] ?? letters[small] ?? letter;
      if (letter === small || letters[letter] !== undefined) return written;
      return written.charAt(0).toUpperCase() + written.slice(1);
    })
    .join('');
}

/** With the Latin i of some of the data's words put into Cyrillic. */
function mended(query: string): string {
  return query.replace(/(?<=[а-яәғқңөұүһі])i|i(?=[а-яәғқңөұүһі])/giu, (i) => (i === 'i' ? 'і' : 'І'));
}

/** Every second letter that has a double is replaced. */
function lookAlikes(query: string): string {
  let doubles = 0;
  return [...query]
    .map((letter) => (LOOK_ALIKES[letter] && doubles++ % 2 === 0 ? LOOK_ALIKES[letter] : letter))
    .join('');
}
