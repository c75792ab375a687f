import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FIELD_NAMES } from '../../../../../lib/search/query/syntax/fields.ts';
import { OPERATOR_WORDS } from '../../../../../lib/search/query/syntax/operators.ts';

const documentation = readFileSync('docs/search-language.md', 'utf8');

test.each(Object.entries(FIELD_NAMES))('the documentation has every name of the field %s', (_, names) => {
  for (const name of names.split(' ')) expect(documentation).toContain(`\`${name}:\``);
});

test.each(Object.entries(OPERATOR_WORDS))('the documentation has every word for %s', (_, words) => {
  for (const word of words.split(' ')) expect(documentation).toMatch(new RegExp(`[\\s\`]${word}[\\s\`]`));
});
