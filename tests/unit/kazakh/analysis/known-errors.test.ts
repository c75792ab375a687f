import { expect, test } from 'vitest';
import { analyser } from '../fixture.ts';

/**
 * What the analyser gets wrong today, with the right lemma beside it. A row that fails has changed: if it is right
 * now, it belongs among the regressions.
 */
test.each([
  ['төсегің', 'төсе', 'төсек', 'your bed, not: your wish to spread'],
  ['жалғасады', 'жалға', 'жалғас', 'it goes on: the reciprocal is the everyday verb'],
  ['мерзімсіз', 'мерзім', 'мерзімсіз', 'unlimited: most adjectives in -сыз count as the noun'],
  ['келісімен', 'келі', 'кел', 'as soon as he or she comes, not: with his or her mortar'],
  ['Серікқызына', 'Серікқыз', 'Серікқызы', 'to Serikqyzy: the name is declined as a possessive'],
  ['тонналап', 'тоннала', 'тонналап', 'by the tonne, not: a verb in -ла'],
  ['қою', 'қою', 'қой', 'putting, not: thick'],
])('%s is still read as %s, not %s (%s)', (form, wrong) => {
  expect(analyser.analyse(form)[0]?.lemma).toBe(wrong);
});
