import fc from 'fast-check';
import { expect, test } from 'vitest';
import { letterGroups } from '../../../../lib/search/index/letter-groups.ts';

test.each([
  ['көпір', ['^_көп', '^көпі', '^өпір', '^пір_']],
  ['қала', ['^_қал', '^қала', '^ала_']],
  ['су', ['^_су_']],
  ['у', ['^_у_']],
  ['папапапа', ['^_пап', '^папа', '^апап', '^апа_']],
])('%s has its groups of four letters, each once, edges among them', (word, groups) => {
  expect(letterGroups(word)).toEqual(groups);
});

test('any word has groups of at most four units, and a long one no more than one of forty', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (word) => {
      const groups = letterGroups(word);
      expect(new Set(groups).size).toBe(groups.length);
      expect(groups.length).toBeGreaterThan(0);
      expect(groups.length).toBeLessThan(40);
      expect(groups.every((group) => group.length <= 5)).toBe(true);
    }),
  );
});
