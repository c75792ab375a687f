import { expect, test } from 'vitest';
import { analyser } from '../fixture.ts';

/** Errors that were found and mended. */
test.each([
  ['басқа', 'басқа', 'taken for the dative of бас'],
  ['енді', 'енді', 'taken for the accusative of ен'],
  ['кейін', 'кейін', 'taken for a form of кей'],
  ['тағы', 'тағы', 'taken for a form of тақ'],
  ['туралы', 'туралы', 'taken for a form of тура'],
  ['класында', 'класс', 'the doubled consonant was not restored'],
  ['туристер', 'турист', 'the т before т was not restored'],
  ['фестивалі', 'фестиваль', 'the soft sign was not restored'],
  ['фактілер', 'факт', 'the linking і was taken for the stem’s'],
  ['қалпына', 'қалып', 'the lost vowel was not restored'],
  ['таниды', 'таны', 'и was not parted into ы and й'],
  ['өсерсің', 'өс', 'the future’s person was not taken off'],
  ['оқиын', 'оқы', 'no row for йын after ы'],
  ['оқиық', 'оқы', 'no row for йық after ы'],
  ['қояйын', 'қой', 'no row for айын after й'],
  ['досымдікі', 'дос', 'after nasals -дікі was taken for -нікі'],
  ['жазыңыздар', 'жаз', 'no row for the polite plural imperative'],
  ['бірге', 'бірге', 'taken for the dative of бір'],
  ['қырқы', 'қырық', 'the numeral did not know its short stem'],
  ['келіңіз', 'кел', 'taken for a form of келі'],
  ['келгендіктен', 'кел', 'no row for -дықтан after participles'],
  ['келгендігін', 'кел', 'no row for -дығы after participles'],
  ['айтсаңыздар', 'айт', 'no row for -ңыздар after the conditional'],
  ['көмектесеміз', 'көмектес', 'the listed reciprocal lost to voice'],
  ['заңсыз', 'заңсыз', 'an adjective of its own was taken for the noun'],
  ['қызылдың', 'қызыл', 'taken for a past of қыз'],
  ['SOCAR-дың', 'SOCAR', 'the capitals were lost behind the hyphen'],
])('%s is a form of %s (%s)', (form, lemma) => {
  expect(analyser.analyse(form)[0]?.lemma).toBe(lemma);
});
