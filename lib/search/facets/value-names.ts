import { createMemo } from '../../kazakh/memo.ts';
import { skeleton, withoutGlide } from '../../kazakh/queries/skeleton.ts';
import { fold } from '../../kazakh/text/clean.ts';
import { fromWrongLayout } from '../../kazakh/writing/keyboard.ts';

/**
 * How well what is typed fits a name: as written, as heard in whatever script, as the keys of another layout would
 * have written it.
 */
export type Fit = 'written' | 'heard' | 'layout';

/** Best first. */
export const FITS: readonly Fit[] = ['written', 'heard', 'layout'];

/** A function that tells how a name begins, or has a word that begins, as typed; nothing typed fits every name. */
export function nameFinder(typed: string): (names: readonly string[]) => Fit | undefined {
  const written = words(typed).join(' ');
  if (written === '') return () => 'written';
  const heard = heardAs(written);
  const layouts = wrongLayout(typed).flatMap(heardAs);
  return (names) => {
    const beginnings = names.map(beginningsOf);
    if (beginnings.some((name) => begins(name.written, [written]))) return 'written';
    if (beginnings.some((name) => begins(name.heard, heard))) return 'heard';
    return beginnings.some((name) => begins(name.heard, layouts)) ? 'layout' : undefined;
  };
}

/** What is left of a name from each of its words on. */
interface Beginnings {
  written: string[];
  heard: string[];
}

/** Names are few beside the letters that are typed to find them. */
const beginningsOf = createMemo((name: string): Beginnings => {
  const written = words(name);
  return { written: tails(written), heard: tails(written.map(skeleton)) };
}, 40_000);

function tails(words: readonly string[]): string[] {
  return words.map((_, at) => words.slice(at).join(' '));
}

function begins(texts: readonly string[], beginnings: readonly string[]): boolean {
  return texts.some((text) => beginnings.some((beginning) => beginning !== '' && text.startsWith(beginning)));
}

/** The words of a name in lower case, without punctuation. */
function words(name: string): string[] {
  return fold(name).match(/[\p{L}\p{M}\p{N}'’]+/gu) ?? [];
}

/** What typed words are heard as, the last of them begun. */
function heardAs(written: string): string[] {
  const bones = (text: string) => text.split(' ').map(skeleton).join(' ');
  return [...new Set([written, withoutGlide(written)].map(bones))];
}

/** What the keys would have written on the other layout, if they give words there. */
function wrongLayout(typed: string): string[] {
  const readings = typed
    .trim()
    .toLowerCase()
    .split(/\s+/)
    .map((word) => fromWrongLayout(word)[0]);
  return readings.every((word) => word !== undefined) ? [readings.join(' ')] : [];
}
