import { createTranslator } from 'next-intl';
import { describe, expect, it } from 'vitest';
import en from '../../app/messages/en.json' with { type: 'json' };
import kk from '../../app/messages/kk.json' with { type: 'json' };
import ru from '../../app/messages/ru.json' with { type: 'json' };

import { PROBLEM_KINDS } from '../../lib/search/query/syntax/problem.ts';

interface Messages {
  [key: string]: string | Messages;
}

const LOCALES: Record<string, Messages> = { kk, ru, en };

/** The messages by their full key. */
function flat(messages: Messages, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(messages).flatMap(([key, value]) =>
      typeof value === 'string' ? [[prefix + key, value]] : [...flat(value, `${prefix}${key}.`)],
    ),
  );
}

/** Names of what is filled into a message: arguments and tags. */
function fillings(message: string): string[] {
  return [...new Set([...message.matchAll(/[{<](\w+)[},>]/g)].map(([, name]) => String(name)))].sort();
}

describe('messages', () => {
  for (const [locale, messages] of Object.entries(LOCALES)) {
    it(`of ${locale} have the keys of the main language`, () => {
      expect([...flat(messages).keys()]).toEqual([...flat(kk).keys()]);
    });

    it(`of ${locale} say something under each key`, () => {
      expect([...flat(messages)].filter(([, text]) => !text.trim())).toEqual([]);
    });

    it(`of ${locale} are valid ICU patterns, with one and with many`, () => {
      const errors: string[] = [];
      for (const [key, text] of flat(messages)) {
        const onError = ({ message }: Error) => errors.push(`${key}: ${message}`);
        const translate = createTranslator({ locale, messages: { text }, onError });
        const names = fillings(text);
        const tags = Object.fromEntries(names.map((name) => [name, (chunks: unknown) => String(chunks)]));
        const values = Object.fromEntries(names.map((name) => [name, `‹${name}›`]));
        for (const count of [0, 1, 2, 5, 21]) {
          const written = text.includes('</')
            ? translate.markup('text', tags)
            : translate('text', { ...values, count, atLeast: 'yes' });
          expect(written, key).not.toMatch(/[{}]/);
        }
      }
      expect(errors).toEqual([]);
    });
  }

  it('tell of everything in which a query may be typed wrongly', () => {
    expect(Object.keys(kk.reading.problems).sort()).toEqual([...PROBLEM_KINDS].sort());
  });

  it('tell a reader in no language less than in another', () => {
    const byKey = (messages: Messages) =>
      new Map(
        [...flat(messages)].map(([key, text]) => [key, fillings(text).filter((name) => name !== 'count')]),
      );
    const main = byKey(kk);
    for (const messages of [ru, en]) {
      for (const [key, names] of byKey(messages)) {
        if (!key.startsWith('date.')) expect(names, key).toEqual(main.get(key));
      }
    }
  });
});
