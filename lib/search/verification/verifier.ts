import type { Span } from '../../kazakh/text/token.ts';
import type { FieldNode, PhraseNode, PublishedNode, QueryNode, WordNode } from '../query/syntax/node.ts';
import { arranged } from './arranged.ts';
import { occurrencesOf, type Stretch } from './occurrences.ts';
import type { Position } from './positions.ts';
import type { Term } from './term.ts';

/** What an article is verified by. */
export interface Evidence {
  title: readonly Position[];
  text: readonly Position[];
  /** Whether what is known of the article, but for its words, is as the node says; titles are not asked for. */
  isTrue(node: FieldNode | PublishedNode): boolean;
}

/** Whether an article is what a query asks for, and where it shows, in order and without overlaps. */
export interface Verdict {
  holds: boolean;
  title: Span[];
  text: Span[];
}

/** The terms of a word or phrase, in their order; one with none, or function words alone, takes no part. */
export type TermsOf = (leaf: WordNode | PhraseNode) => readonly Term[];

/** The exact test of a query. */
export interface Verifier {
  /** Whether the positions must have keys; without, they are made much faster. */
  needsKeys: boolean;
  /** Linear in the length of title and text, whatever the query. */
  verify(evidence: Evidence): Verdict;
}

/** A place where a query's terms were looked for. */
interface Searched {
  positions: readonly Position[];
  /** Of each term of the query. */
  occurrences: readonly (readonly Stretch[])[];
}

/** Whether a part of the query holds, and what shows it in title and text; `undefined` if it takes no part. */
type Outcome = { holds: boolean; title: Stretch[]; text: Stretch[] } | undefined;

/**
 * Makes the exact test of a query: phrases with their words' places, words to the letter, distances, beginnings
 * of words, in any combination. What a search engine finds by keys alone may fail it.
 *
 * A preferred phrase demands its words, wherever they are. Phrases and distances stay within a paragraph. Words
 * that are written with a hyphen are those that are written apart.
 */
export function createVerifier(root: QueryNode, termsOf: TermsOf): Verifier {
  const all: Term[] = [];
  const leaves = new Map<WordNode | PhraseNode, { terms: readonly Term[]; first: number }>();
  for (const leaf of leavesOf(root)) {
    const terms = termsOf(leaf);
    leaves.set(leaf, { terms, first: all.length });
    all.push(...terms);
  }
  const look = (positions: readonly Position[]): Searched => ({
    positions,
    occurrences: occurrencesOf(all, positions),
  });

  const verify = ({ title, text, isTrue }: Evidence): Verdict => {
    const [inTitle, inText] = [look(title), look(text)];

    const judge = (node: QueryNode): Outcome => {
      switch (node.kind) {
        case 'word':
        case 'phrase':
          return judgeLeaf(node, inText);
        case 'field':
          return node.field === 'title'
            ? judgeLeaf(node.value)
            : { holds: isTrue(node), title: [], text: [] };
        case 'published':
          return { holds: isTrue(node), title: [], text: [] };
        case 'not': {
          const outcome = judge(node.node);
          return outcome && { holds: !outcome.holds, title: [], text: [] };
        }
        case 'all':
          return together(node.nodes.map(judge), (outcomes) => outcomes.every(({ holds }) => holds));
        case 'any':
          return together(node.nodes.map(judge), (outcomes) => outcomes.some(({ holds }) => holds));
      }
    };

    const judgeLeaf = (leaf: WordNode | PhraseNode, beside?: Searched): Outcome => {
      const { terms, first } = leaves.get(leaf) ?? { terms: [], first: 0 };
      const isDemanded = leaf.kind === 'phrase' && leaf.demanded;
      const taking = terms.flatMap(({ isFunctionWord }, at) =>
        isFunctionWord && !isDemanded ? [] : first + at,
      );
      if (taking.length === 0) return undefined;
      const own = (searched: Searched | undefined) => taking.map((term) => searched?.occurrences[term] ?? []);
      const [ownTitle, ownText] = [own(inTitle), own(beside)];
      if (!isDemanded) {
        const holds = taking.every((_, at) => ownTitle[at]?.length || ownText[at]?.length);
        return { holds, title: holds ? ownTitle.flat() : [], text: holds ? ownText.flat() : [] };
      }
      const found = {
        title: arranged(ownTitle, inTitle.positions, leaf.near),
        text: arranged(ownText, inText.positions, leaf.near),
      };
      return { holds: found.title.length + found.text.length > 0, ...found };
    };

    const outcome = judge(root) ?? { holds: true, title: [], text: [] };
    return {
      holds: outcome.holds,
      title: spansOf(outcome.holds ? outcome.title : [], title),
      text: spansOf(outcome.holds ? outcome.text : [], text),
    };
  };
  return { needsKeys: all.some(({ by }) => by === 'key'), verify };
}

function leavesOf(node: QueryNode): (WordNode | PhraseNode)[] {
  switch (node.kind) {
    case 'word':
    case 'phrase':
      return [node];
    case 'field':
      return node.field === 'title' ? [node.value] : [];
    case 'not':
      return leavesOf(node.node);
    case 'all':
    case 'any':
      return node.nodes.flatMap(leavesOf);
    case 'published':
      return [];
  }
}

/** Joins outcomes; what shows is what the parts that hold show. */
function together(
  outcomes: readonly Outcome[],
  isHeld: (outcomes: readonly NonNullable<Outcome>[]) => boolean,
): Outcome {
  const taking = outcomes.filter((outcome) => outcome !== undefined);
  if (taking.length === 0) return undefined;
  const holding = isHeld(taking) ? taking.filter(({ holds }) => holds) : [];
  return {
    holds: isHeld(taking),
    title: holding.flatMap(({ title }) => title),
    text: holding.flatMap(({ text }) => text),
  };
}

/** The places of the stretches in the text, each once. */
function spansOf(stretches: readonly Stretch[], positions: readonly Position[]): Span[] {
  const shown = new Uint8Array(positions.length);
  for (const { start, end } of stretches) shown.fill(1, start, end);
  const spans: Span[] = [];
  for (const [at, { start, end }] of positions.entries()) {
    if (shown[at] === 1 && start >= (spans.at(-1)?.end ?? 0)) spans.push({ start, end });
  }
  return spans;
}
