import { readFileSync } from 'node:fs';
import { createAnalyser } from '../../../lib/kazakh/analyser.ts';
import { parseLexicon } from '../../../lib/kazakh/lexicon.ts';

/** The project's own lexicon and an analyser over it. */
export const lexicon = parseLexicon(readFileSync('data/kazakh/lexicon.tsv', 'utf8'));
export const analyser = createAnalyser(lexicon);
