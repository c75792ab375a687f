import { expect, test } from 'vitest';
import { parsePublication } from '../../../lib/ingest/metadata.ts';

test.each([
  ['2023-09-05', { from: '2023-09-05', to: '2023-09-05' }],
  ['2024-02', { from: '2024-02-01', to: '2024-02-29' }],
  ['2023', { from: '2023-01-01', to: '2023-12-31' }],
  ['2023-09-01/2023-10-02', { from: '2023-09-01', to: '2023-10-02' }],
  ['2023-09-01T02:00:00+06:00', { from: '2023-09-01', to: '2023-09-01', time: '2023-08-31T20:00:00.000Z' }],
])('%s is understood as stated', (written, expected) => {
  expect(parsePublication(written)).toEqual(expected);
});

test.each(['2023-13-01', '2023-02-29', '31.12.2023', 'кеше', '2023-10-02/2023-09-01', '', '0023-01-01'])(
  '"%s" is no date',
  (written) => {
    expect(parsePublication(written)).toBeUndefined();
  },
);
