import { expect, test } from 'vitest';
import { tokenise } from '../../../../lib/kazakh/text/tokenise.ts';
import { rankingKeys } from '../../../../lib/search/index/ranking-keys.ts';
import { loadAnalyser } from '../../../../lib/tables.ts';

const analyser = loadAnalyser();
const keysOf = (text: string) =>
  tokenise(text).flatMap((token) => rankingKeys(token, analyser.keysOf(token)));

test.each([
  ['көпірлердің', [{ precise: ['көпір'], others: ['~көпір', '=көпірлердің'], form: 'көпірлердің' }]],
  [
    'сауда-экономикалық',
    [
      { precise: ['сауда', 'сауда-экономикалық'], others: ['~сауда', '=сауда'], form: 'сауда' },
      { precise: ['экономикалық'], others: ['~эконо', '=экономикалық'], form: 'экономикалық' },
    ],
  ],
  ['АҚШ-тың', [{ precise: ['ақш'], others: ['~ақш', '=ақш-тың'], form: 'ақш-тың' }]],
  ['қандай', [{ precise: ['қандай'], others: [], form: 'қандай' }]],
])(
  '%s is ranked by its lemma, its beginning and its form, a function word by nothing but itself',
  (text, keys) => {
    expect(keysOf(text)).toEqual(keys);
  },
);
