import { describe, expect, it, test } from 'vitest';
import { createAnalyser } from '../../../../lib/kazakh/analysis/analyser.ts';
import { parseLexicon } from '../../../../lib/kazakh/analysis/lexicon.ts';
import { lexicon } from '../fixture.ts';

describe('parseLexicon', () => {
  it('reads stems that stand before vowels, and irregular forms', () => {
    const analyser = createAnalyser(
      parseLexicon([
        { name: 'a.tsv', tsv: '# ескерту\nорын\tNOUN\tорн-\r\n' },
        { name: 'b.tsv', tsv: '\nол\tPRON\tоған:Case=Dat|Person=3\n' },
      ]),
      new Map([
        ['spelling:shortened', 1],
        ['unknown:NOUN:7', -9],
        ['unknown:NOUN:5', -9],
      ]),
    );
    expect(analyser.lemma('орнында')).toBe('орын');
    expect(analyser.analyse('оған')[0]).toMatchObject({
      lemma: 'ол',
      upos: 'PRON',
      features: 'Case=Dat|Person=3',
    });
  });

  test.each([
    ['a line without a part of speech', 'ел\tNOUN\nмұнай', 'nouns.tsv:2'],
    ['an unknown part of speech', 'мұнай\tSUBST', 'SUBST'],
    ['a note that is neither stem nor form', 'орын\tNOUN\tорн', 'орн-'],
    ['too many columns', 'ел\tNOUN\t\tx', 'nouns.tsv:1'],
  ])('refuses %s and names the place', (_, tsv, told) => {
    expect(() => parseLexicon([{ name: 'nouns.tsv', tsv }])).toThrow(told);
  });
});

describe('the lexicon of the project', () => {
  it('holds words of every open class', () => {
    const counts = new Map<string, number>();
    for (const { upos } of [...lexicon.stems.values()].flat()) counts.set(upos, (counts.get(upos) ?? 0) + 1);
    for (const upos of ['NOUN', 'VERB', 'ADJ']) expect(counts.get(upos)).toBeGreaterThan(500);
  });

  it('is written in Kazakh letters', () => {
    const strange = [...lexicon.stems.keys()].filter(
      (stem) => !/^[а-яәғқңөұүһі]+(-[а-яәғқңөұүһі]+)*$/.test(stem),
    );
    expect(strange).toEqual([]);
  });
});
