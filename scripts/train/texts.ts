import { records } from '../evaluate/collections.ts';

/** Texts of one kind may make up so many characters: legal acts must not swamp what people ask and read. */
const MOST_CHARACTERS = 1_500_000;

/** Kazakh texts of the evaluation data: television news, encyclopaedia, questions, sentences, legal acts. */
export function kazakhTexts(): string[] {
  return [
    'ner-dev/kaznerd-dev.jsonl.gz',
    'retrieval-dev/kazqad-corpus.jsonl',
    'retrieval-dev/kazqad-train-questions.jsonl.gz',
    'retrieval-dev/distractors-dev.jsonl.gz',
    'retrieval-dev/law-corpus.jsonl.gz',
  ]
    .map((file) => records<{ text: string }>(file).map(({ text }) => text))
    .concat([translatedTexts('kk')])
    .flatMap(thinned);
}

/** The same 800 sentences in each of the archive's languages. */
export function translatedTexts(language: 'kk' | 'ru' | 'en'): string[] {
  return records<Record<'kk' | 'ru' | 'en', string>>('trilingual-dev/flores-kk-ru-en.jsonl').map(
    (sentence) => sentence[language],
  );
}

/** Every nth text, so that they are not too many. */
function thinned(texts: string[]): string[] {
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const step = Math.ceil(characters / MOST_CHARACTERS);
  return texts.filter((_, index) => index % step === 0);
}
