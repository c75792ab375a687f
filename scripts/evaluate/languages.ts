import { languageOf } from '../../lib/languages/detect.ts';
import type { Language } from '../../lib/languages/language.ts';
import { records } from './collections.ts';

/** Lengths to which sentences are cut, in UTF-16 units. */
const LENGTHS = [20, 40, 80, Number.POSITIVE_INFINITY];
const METHODS: Record<string, (text: string) => Language> = {
  'letter counts': byLetters,
  muragat: languageOf,
};

interface Sentences {
  name: string;
  language: Language;
  texts: string[];
}

/** By kind of sentence and method: the share whose language is right, at each length and whole. */
export function evaluateLanguages(): Record<string, Record<string, string | number>> {
  const table: Record<string, Record<string, string | number>> = {};
  for (const { name, language, texts } of collections()) {
    for (const [method, languageOfText] of Object.entries(METHODS)) {
      const row: Record<string, string | number> = { sentences: texts.length };
      for (const length of LENGTHS) {
        const right = texts.filter((text) => languageOfText(cut(text, length)) === language).length;
        row[length === Number.POSITIVE_INFINITY ? 'whole' : `${length} characters`] = (
          right / texts.length
        ).toFixed(3);
      }
      table[`${name}: ${method}`] = row;
    }
  }
  return table;
}

function collections(): Sentences[] {
  const parallel = records<Record<'kk' | 'ru' | 'en', string>>('trilingual-dev/flores-kk-ru-en.jsonl');
  const spoken = records<{ text: string }>('ner-dev/kaznerd-dev.jsonl.gz').map(({ text }) => text);
  const kazakh = parallel.map(({ kk }) => kk);
  return [
    { name: 'Kazakh', language: 'kk', texts: kazakh },
    { name: 'Kazakh of television', language: 'kk', texts: spoken },
    { name: 'Kazakh on a Russian keyboard', language: 'kk', texts: kazakh.map(onRussianKeyboard) },
    { name: 'Russian', language: 'ru', texts: parallel.map(({ ru }) => ru) },
    { name: 'English', language: 'en', texts: parallel.map(({ en }) => en) },
  ];
}

/** The beginning of a text, of whole words as far as there are any. */
function cut(text: string, length: number): string {
  const beginning = text.slice(0, length);
  return text.length <= length ? text : beginning.replace(/\s+\S*$/, '') || beginning;
}

const TYPED: Readonly<Record<string, string>> = {
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  і: 'и',
};

function onRussianKeyboard(text: string): string {
  return text.replace(/[әғқңөұүһі]/gi, (letter) => {
    const typed = TYPED[letter.toLowerCase()] ?? letter;
    return letter === letter.toLowerCase() ? typed : typed.toUpperCase();
  });
}

/** The baseline: a text is Kazakh by the share of letters that Russian and English lack. */
function byLetters(text: string): Language {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const letters = count(/\p{L}/gu);
  const cyrillic = count(/\p{Script=Cyrillic}/gu);
  if (cyrillic > letters / 2) return count(/[әғқңөұүһі]/giu) > cyrillic / 30 ? 'kk' : 'ru';
  if (count(/[äğñöşūıńǵúý]/giu) > letters / 30) return 'kk';
  return count(/\b(?:the|and|of|to|in|is|that|for|was|with|on|by|are|from|has|said)\b/gi) > letters / 200
    ? 'en'
    : 'other';
}
