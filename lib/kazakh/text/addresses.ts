import type { Span } from './token.ts';

/** An address or a hashtag within a text. */
export interface Address extends Span {
  kind: 'url' | 'email' | 'hashtag';
}

/** What every address has in it: most texts have none, and are read but once. */
const HINT = /[/@#]|www\./i;
const LINK = /https?:\/\/[^\s<>"«»“”]+|www\.[^\s<>"«»“”]+/giu;
const HASHTAG = /#[\p{L}\p{M}\p{Nd}_]+/gu;
const PATH = /[^\s<>"«»“”]+/y;
const HOST = /^[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}$/;
const LOCAL_LETTER = /[A-Za-z0-9._%+-]/;
const HOST_LETTER = /[A-Za-z0-9.-]/;
/** Letters on either side of an `@` or before a `/` that are looked at. */
const LONGEST_SIDE = 128;
/** Marks behind an address that belong to the sentence. */
const TRAILING = /[.,;:!?)\]}'…]{1,8}$/;

/** Addresses of pages, with or without `https://`, e-mail addresses and hashtags, sorted by their start. */
export function addresses(text: string): Address[] {
  if (!HINT.test(text)) return [];
  return [...links(text), ...paths(text), ...emails(text), ...hashtags(text)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
}

function* links(text: string): Generator<Address> {
  for (const { 0: found, index } of text.matchAll(LINK)) {
    const address = withoutTrailing(found);
    if (address.length > 'www.'.length) yield { kind: 'url', start: index, end: index + address.length };
  }
}

/** `baq.kz/kk/1`: a host and a path. */
function* paths(text: string): Generator<Address> {
  let end = 0;
  for (let slash = text.indexOf('/'); slash >= 0; slash = text.indexOf('/', Math.max(slash + 1, end))) {
    const start = stretch(text, slash, -1, HOST_LETTER);
    if (!HOST.test(text.slice(start, slash))) continue;
    PATH.lastIndex = slash;
    end = PATH.test(text) ? PATH.lastIndex : slash + 1;
    yield { kind: 'url', start, end: start + withoutTrailing(text.slice(start, end)).length };
  }
}

function* emails(text: string): Generator<Address> {
  for (let sign = text.indexOf('@'); sign >= 0; sign = text.indexOf('@', sign + 1)) {
    const start = stretch(text, sign, -1, LOCAL_LETTER);
    let end = stretch(text, sign + 1, 1, HOST_LETTER);
    while (end > sign + 1 && /[.-]/.test(text.charAt(end - 1))) end--;
    if (start < sign && HOST.test(text.slice(sign + 1, end))) yield { kind: 'email', start, end };
  }
}

function* hashtags(text: string): Generator<Address> {
  for (const { 0: found, index } of text.matchAll(HASHTAG)) {
    yield { kind: 'hashtag', start: index, end: index + found.length };
  }
}

/** How far letters of a kind reach from a place to the left (-1) or to the right (1). */
function stretch(text: string, from: number, step: -1 | 1, letter: RegExp): number {
  let at = from;
  while (Math.abs(at - from) < LONGEST_SIDE && letter.test(text.charAt(step < 0 ? at - 1 : at))) at += step;
  return at;
}

function withoutTrailing(address: string): string {
  return address.replace(TRAILING, '');
}
