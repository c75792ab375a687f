import { describe, expect, test } from 'vitest';
import { analyser } from '../fixture.ts';

/** A form, its lemma, what it says in English and, where they are the point, its features. */
export type Row = readonly [form: string, lemma: string, gloss: string, features?: string];

/** Asserts that the analyser's first reading of every form is the one given. */
export function phenomenon(name: string, rows: readonly Row[]): void {
  describe(name, () => {
    test.each(rows.map(([form, lemma, gloss, features]) => ({ form, lemma, gloss, features })))(
      '$form is "$gloss", a form of $lemma',
      ({ form, lemma, features }) => {
        const best = analyser.analyse(form)[0];
        expect(best?.lemma).toBe(lemma);
        if (features !== undefined) expect(best?.features).toBe(features);
      },
    );
  });
}
