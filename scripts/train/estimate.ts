import { neighbours, stemEvidence } from '../../lib/kazakh/analysis/evidence.ts';
import { type Lexicon, lookupForm } from '../../lib/kazakh/analysis/lexicon.ts';
import type { Weights } from '../../lib/kazakh/analysis/weights.ts';
import { SUFFIXES } from '../../lib/kazakh/grammar/suffixes.ts';
import { BARE_VERBS, INITIAL, OPEN, UNKNOWN_LENGTHS } from './initial-weights.ts';
import { LEARNING } from './learning.ts';
import { byLemma, createReader } from './reader.ts';

/** How often each word is met in the texts, damped. */
export type WordCounts = ReadonlyMap<string, number>;

const MIN_SHARE = 0.005;
/** A letter of an unknown stem, and what a verb is less likely than a noun, in nats. */
const LETTER = 2.2;
const RARER_VERB = 1.8;

/**
 * Weights as log-probabilities of a generative model (a stem, then each ending after the one before it), from
 * how the words of the texts are read with the weights so far: one round of expectation maximisation.
 * Dempster, Laird and Rubin, "Maximum likelihood from incomplete data via the EM algorithm", 1977.
 */
export function estimateWeights(lexicon: Lexicon, weights: Weights, words: WordCounts): Map<string, number> {
  const reader = createReader(lexicon, weights);
  const orders = new Tally();
  const endings = new Tally();
  const derivations = new Tally();
  let total = 0;
  for (const [word, count] of words) {
    total += count;
    // Types rather than tokens tell how endings combine.
    const types = Math.sqrt(count);
    for (const { parse, share } of reader.shares(word)) {
      if (share < MIN_SHARE) continue;
      const amount = share * types;
      let before = parse.stem.upos;
      for (let ending = parse.endings; ending; ending = ending.outer) {
        orders.add(before, ending.suffix.slot, amount);
        endings.add(ending.suffix.slot, ending.suffix.morpheme, amount);
        before = ending.suffix.slot;
      }
      orders.add(before, 'end', amount);
      for (const [name] of stemEvidence(parse.stem)) {
        if (name.startsWith('derived:')) derivations.add('', name, amount);
      }
    }
  }
  const estimated = new Map(INITIAL);
  for (const suffix of SUFFIXES) {
    const name = suffix.morpheme;
    estimated.set(`ending:${name}`, endings.logShare(suffix.slot, name, 10));
  }
  const slots = [...new Set(SUFFIXES.map(({ slot }) => slot)), 'end'];
  for (const before of new Set([...orders.groups(), ...slots])) {
    for (const slot of slots) {
      const name = neighbours(before, slot);
      if (!BARE_VERBS.has(name)) estimated.set(name, orders.logShare(before, slot, 20));
    }
  }
  for (const name of derivations.names('')) {
    estimated.set(name, (Math.log(30) + derivations.logShare('', name, 1)) / 2 - 1);
  }
  const unknown = Math.log(total * LEARNING.unknown);
  for (const [length, share] of UNKNOWN_LENGTHS.entries()) {
    const weight = unknown + Math.log(share) - LETTER * length;
    estimated.set(`unknown:NOUN:${length}`, weight);
    estimated.set(`unknown:VERB:${length}`, weight - RARER_VERB);
  }
  for (const upos of OPEN) estimated.set(`letters:${upos}`, -LETTER);
  return estimated;
}

/**
 * How often each stem is met, as a table of the lexicon (`lemma⇥upos⇥count`, sorted): those that the tables
 * list, and new ones that are met in several forms and are no form of a known stem themselves.
 */
export function countStems(listed: Lexicon, lexicon: Lexicon, weights: Weights, words: WordCounts): string {
  const reader = createReader(lexicon, weights);
  const bare = createReader(listed, weights);
  const counts = new Map<string, number>();
  const forms = new Map<string, number>();
  for (const [word, count] of words) {
    for (const [entry, share] of byLemma(reader.shares(word))) {
      if (share < 0.01) continue;
      counts.set(entry, (counts.get(entry) ?? 0) + share * count);
      if (share > 0.5) forms.set(entry, (forms.get(entry) ?? 0) + 1);
    }
  }
  const isListed = (lemma: string, upos: string) =>
    listed.stems.get(lookupForm(lemma))?.some((entry) => entry.upos === upos) ?? false;
  return [...counts]
    .filter(([entry, count]) => {
      const [lemma = '', upos = ''] = entry.split('\t');
      if (isListed(lemma, upos)) return count >= 0.05;
      if ((forms.get(entry) ?? 0) < LEARNING.formsOfFound || upos !== 'NOUN') return false;
      return !bare.parses(lemma).some(({ stem }) => stem.known);
    })
    .map(([entry, count]) => `${entry}\t${count.toFixed(1)}`)
    .sort()
    .join('\n');
}

/** Amounts by group and name. */
class Tally {
  private readonly amounts = new Map<string, Map<string, number>>();

  add(group: string, name: string, amount: number): void {
    const names = this.amounts.get(group) ?? new Map<string, number>();
    this.amounts.set(group, names.set(name, (names.get(name) ?? 0) + amount));
  }

  groups(): string[] {
    return [...this.amounts.keys()];
  }

  names(group: string): string[] {
    return [...(this.amounts.get(group)?.keys() ?? [])];
  }

  /** Logarithm of a name's share of its group, smoothed; `names`: how many there may be. */
  logShare(group: string, name: string, names: number): number {
    const row = this.amounts.get(group);
    const sum = [...(row?.values() ?? [])].reduce((all, amount) => all + amount, 0);
    const share = ((row?.get(name) ?? 0) + 0.5) / (sum + names);
    return Math.log((1 - LEARNING.smoothing) * share + LEARNING.smoothing / names);
  }
}
