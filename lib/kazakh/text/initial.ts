/**
 * A letter for a given name, in the source of a regular expression. Two letters are one only where no word
 * could be so short: `Дж. Сынақов`.
 */
export const INITIAL = '\\p{Lu}[бвгғджзйкқлмнңпрстфхһцчшщbcdfghjklmnpqrstvwxz]?';
