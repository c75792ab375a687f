import { describe, expect, it } from 'vitest';
import { createMemo } from '../../../lib/kazakh/memo.ts';

function counting() {
  const asked: string[] = [];
  const memo = createMemo((word: string) => {
    asked.push(word);
    return word.length;
  }, 4);
  return { asked, memo };
}

describe('a memo', () => {
  it('asks once for what it remembers', () => {
    const { asked, memo } = counting();
    expect([memo('бір'), memo('бір'), memo('екі')]).toEqual([3, 3, 3]);
    expect(asked).toEqual(['бір', 'екі']);
  });

  it('forgets the words that were not met for long', () => {
    const { asked, memo } = counting();
    for (const word of ['а', 'ә', 'б', 'в', 'г', 'ғ', 'а']) memo(word);
    expect(asked.filter((word) => word === 'а')).toHaveLength(2);
  });

  it('remembers a word that is met again and again', () => {
    const { asked, memo } = counting();
    for (const word of ['а', 'ә', 'а', 'б', 'а', 'в', 'а', 'г', 'а']) memo(word);
    expect(asked.filter((word) => word === 'а')).toHaveLength(1);
  });

  it('keeps no word that is too long for one', () => {
    const { asked, memo } = counting();
    const long = 'а'.repeat(1000);
    expect([memo(long), memo(long)]).toEqual([1000, 1000]);
    expect(asked).toEqual([long, long]);
  });
});
