import type { KeyedLine } from '../../languages/multilingual-analyser.ts';
import { isStopWord } from '../../languages/stop-words.ts';

/** What is kept of an article to tell whether another is a version of it. */
export interface Sketch {
  /** How many different shingles (runs of keys) its text has. */
  size: number;
  /** The smallest hashes of its shingles, ascending; all of them where the text is short. */
  shingles: Uint32Array;
  /** The smallest hashes of its figures and of its names, in title and text; ascending. */
  figures: Uint32Array;
  names: Uint32Array;
  /** Short hashes of the words of substance of the title, and of title and text. */
  titleWords: Uint16Array;
  words: Uint16Array;
}

/** A text and its lines as the analyser gives them. */
export interface AnalysedText {
  text: string;
  lines: readonly KeyedLine[];
}

/** Keys of a shingle: fewer are shared by chance, more are broken by each mended word. */
const SHINGLE = 5;
/** How many hashes are kept of shingles: an estimated resemblance then has a standard error of .04 at most. */
export const SHINGLES = 128;
/** The same of figures, and of names. */
export const PARTICULARS = 256;
const CAPITAL = /^\p{Lu}/u;
const HAS_DIGIT = /\p{N}/u;
/** What a word stands behind that has a capital in any case, within so many characters. */
const CLOSING = /[.!?…:;–—]/;
const LOOK_BACK = 4;

/** The sketch of an article; linear in its length. */
export function sketchOf(title: AnalysedText, text: AnalysedText): Sketch {
  const keys = [...keysOf(text)].map(({ key }) => key);
  const shingles = new Set<number>();
  for (let at = 0; at + SHINGLE <= keys.length; at++) {
    shingles.add(hashOf(keys.slice(at, at + SHINGLE).join(' ')));
  }
  const all = [...keysOf(title), ...keysOf(text)];
  const particulars = (kind: Kind) =>
    smallest(
      all.filter((word) => word.kind === kind).map(({ key }) => hashOf(key)),
      PARTICULARS,
    );
  const titleWords = [...keysOf(title)].map(({ key }) => key);
  return {
    size: shingles.size,
    shingles: smallest(shingles, SHINGLES),
    figures: particulars('figure'),
    names: particulars('name'),
    titleWords: shortHashes(titleWords),
    words: shortHashes(all.map(({ key }) => key)),
  };
}

type Kind = 'figure' | 'name' | 'word';

/** The main keys of a text in their order, and what they are of. */
function* keysOf({ text, lines }: AnalysedText): Generator<{ key: string; kind: Kind }> {
  for (const { start, words } of lines) {
    for (const { token, keys } of words) {
      const kind = kindOf(
        token.text,
        text.slice(Math.max(start, start + token.start - LOOK_BACK), start + token.start),
      );
      for (const [key] of keys) if (key !== undefined) yield { key, kind };
    }
  }
}

function kindOf(word: string, before: string): Kind {
  if (HAS_DIGIT.test(word)) return 'figure';
  return CAPITAL.test(word) && !opens(before) ? 'name' : 'word';
}

/** Whether a word behind this part of a line begins a sentence, where it has a capital in any case. */
function opens(before: string): boolean {
  const last = before.trimEnd().at(-1);
  return last === undefined || CLOSING.test(last);
}

function smallest(hashes: Iterable<number>, count: number): Uint32Array {
  return Uint32Array.from(new Set(hashes)).sort().slice(0, count);
}

function shortHashes(keys: Iterable<string>): Uint16Array {
  const hashes = new Set<number>();
  for (const key of keys) if (!isStopWord(key)) hashes.add(hashOf(key) >>> 16);
  return Uint16Array.from(hashes).sort();
}

/** FNV-1a over UTF-16 units (Fowler, Noll and Vo, 1991), its bits mixed as at the end of MurmurHash3. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Numbers before the parts of a packed sketch. */
const HEAD = 5;

/** A sketch as bytes: the size, the lengths of its parts, the parts. */
export function packSketch({ size, shingles, figures, names, titleWords, words }: Sketch): Uint8Array {
  const head = Uint32Array.of(size, shingles.length, figures.length, names.length, titleWords.length);
  return Buffer.concat(
    [head, shingles, figures, names, titleWords, words].map(
      ({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength),
    ),
  );
}

/** The sketch that was packed into bytes. */
export function unpackSketch(packed: Uint8Array): Sketch {
  // A copy lies where numbers of four bytes may.
  const { buffer } = Uint8Array.from(packed);
  const [size = 0, ...lengths] = new Uint32Array(buffer, 0, HEAD);
  let at = HEAD * Uint32Array.BYTES_PER_ELEMENT;
  const next = (length = 0) => {
    const part = new Uint32Array(buffer, at, length);
    at += part.byteLength;
    return part;
  };
  const [shingles, figures, names] = [next(lengths[0]), next(lengths[1]), next(lengths[2])];
  const titleWords = new Uint16Array(buffer, at, lengths[3]);
  return {
    size,
    shingles,
    figures,
    names,
    titleWords,
    words: new Uint16Array(buffer, at + titleWords.byteLength),
  };
}
