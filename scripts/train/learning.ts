/** Settings of the learning of stems and weights, set by cross-validation on lemmas-dev. */
export const LEARNING = {
  /** A word met n times counts n to this power: otherwise the formulas of legal acts would outweigh all else. */
  damping: 0.7,
  /** Share of running words whose stem the lexicon lacks. */
  unknown: 0.05,
  /** Share of each distribution that is spread evenly, for what the texts happen not to have. */
  smoothing: 0.02,
  /** Forms that a stem which no table lists must be met in. */
  formsOfFound: 3,
  /** Rounds of estimating from bare text, and of fitting to annotated words. */
  estimations: 3,
  fits: 2,
  /** Pull of each weight towards its estimate: the inverse of twice its variance. */
  pull: 0.05,
  /** What a word counts: annotated running text, a cell of a paradigm, a word whose reading is sure. */
  weights: { annotated: 1, paradigm: 0.1, sure: 0.15 },
  /** One word in so many is taken of paradigms and of sure words; one stem in so many is hidden for the latter. */
  everyParadigm: 8,
  everySure: 9,
  everyHidden: 8,
  /** Share of the probability from which a reading is sure. */
  sure: 0.9,
} as const;

/** Parts of speech that new words may join. */
export const OPEN_CLASSES: ReadonlySet<string> = new Set(['NOUN', 'VERB', 'ADJ', 'ADV', 'PROPN']);

/** A number that a word always has (FNV-1a), to draw the same sample each time. */
export function drawn(word: string, every: number): boolean {
  let hash = 2166136261;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 16777619);
  return (hash >>> 0) % every === 0;
}
