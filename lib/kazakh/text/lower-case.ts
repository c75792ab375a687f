/** Capitals and their small letters, letter by letter. */
const ALPHABETS: readonly (readonly [capitals: string, small: string])[] = [
  // Kazakh and Russian.
  ['АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ', 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя'],
  // Other Cyrillic alphabets of the neighbourhood: Ukrainian, Belarusian, Serbian, Uzbek, Tajik, Bashkir …
  ['ЂЃЄЅЇЈЉЊЋЌЍЎЏҐҒҖҘҜҠҢҤҪҮҰҲҶҺӀӘӢӨӮҸЀӃӇӉӐӖӚӪӰӲӴ', 'ђѓєѕїјљњћќѝўџґғҗҙҝҡңҥҫүұҳҷһӏәӣөӯҹѐӄӈӊӑӗӛӫӱӳӵ'],
  // Latin, with the letters of every Kazakh Latin alphabet and of the neighbours' languages.
  ['ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz'],
  ['ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞ', 'àáâãäåæçèéêëìíîïðñòóôõöøùúûüýþ'],
  ['ĀĂĄĆČĎĐĒĖĘĚĞĢǴĪĮİĶĹĻĽŁŃŅŇŊŌŐŒŔŘŚŞŠȘŢŤȚŪŮŰŲŸŹŻŽƏƟẞ', 'āăąćčďđēėęěğģǵīįiķĺļľłńņňŋōőœŕřśşšșţťțūůűųÿźżžəɵß'],
  // Greek: one small sigma, wherever in the word it stands.
  ['ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣςΤΥΦΧΨΩ', 'αβγδεζηθικλμνξοπρσστυφχψω'],
];

const SMALL: ReadonlyMap<string, string> = new Map(
  ALPHABETS.flatMap(([capitals, small]) => [...capitals].map((letter, at) => [letter, small.charAt(at)])),
);

const small = /^[а-яёәғқңөұүһіa-z0-9.,:%-]*$/;
const capital = /[ς\p{Changes_When_Lowercased}]/gu;
/** Letters of alphabets in which the capital of `i` is `İ` and `I` that of `ı`: Kazakh Latin, Turkish, Azeri. */
const dotted = /[İıĞğŞşǴǵŪūÑñ]/;

/**
 * Small letters by our own table, whatever the machine's locale. `İ` becomes `i`; `I` becomes `ı` in a word
 * that another letter shows to be of a Turkic Latin alphabet (`QAZAQSTANNIÑ`), `i` in all others (`IRAN`).
 * Letters of scripts that the table leaves out go one by one by Unicode's simple mapping, which knows no
 * locale either.
 *
 * @param word one word: what it is made of decides how `I` is read
 */
export function lowerCase(word: string): string {
  if (small.test(word)) return word;
  const turkic = dotted.test(word);
  return word.replace(capital, (letter) =>
    letter === 'I' && turkic ? 'ı' : (SMALL.get(letter) ?? letter.toLowerCase()),
  );
}
