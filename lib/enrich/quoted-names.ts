import type { Span } from '../kazakh/text/token.ts';
import type { Reading, Word } from './reading.ts';
import type { EnrichTables } from './tables.ts';

const QUOTED = /[«"“„]([^«»"“”„\n]{2,80})[»”"]/gu;
const MAX_WORDS = 6;
/** How far behind the quotation a legal form or head may stand: `«Үлгі» ұлттық компаниясы`. */
const REACH = 3;

/** An organisation named in quotation marks; the span covers its legal forms, the name does not. */
interface QuotedName extends Span {
  name: string;
}

/** Quoted names beside a legal form or a head: `«ҚазМұнайГаз» ҰК АҚ`, `«Үлгі» компаниясы`, `ЖШС «Үлгі»`. */
export function* quotedNames({ text, words }: Reading, tables: EnrichTables): Generator<QuotedName> {
  let next = 0;
  for (const match of text.matchAll(QUOTED)) {
    const inside = match[1] ?? '';
    const close = match.index + match[0].length;
    while ((words[next]?.start ?? Number.POSITIVE_INFINITY) < match.index) next++;
    let after = next;
    while ((words[after]?.start ?? Number.POSITIVE_INFINITY) < close) after++;
    if (!/^[\p{Lu}\p{N}]/u.test(inside) || after - next > MAX_WORDS) continue;
    const behind = words.slice(after, after + REACH);
    const isForm = (word: Word | undefined) =>
      word !== undefined && tables.legalForms.has(word.text.split('-', 1)[0] ?? '');
    const isHead = (word: Word) => word.forms.some((form) => tables.organisationHeads.has(form));
    const isBehind = (words[after]?.start ?? Number.POSITIVE_INFINITY) - close <= 2;
    const head = isBehind ? behind.findIndex((word) => isForm(word) || isHead(word)) : -1;
    const isFirst = isForm(words[next - 1]) && /^\s?$/.test(text.slice(words[next - 1]?.end, match.index));
    if (head < 0 && !isFirst) continue;
    // Several forms may follow: `ҰК АҚ`.
    let last = head;
    while (last >= 0 && isForm(behind[last + 1])) last++;
    const end = head < 0 ? close : (behind[last]?.end ?? close);
    if (/[.!?\n]/.test(text.slice(close, end))) continue;
    yield { start: match.index, end, name: inside.trim() };
  }
}
