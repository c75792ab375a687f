import { loadAnalyser, loadLexicon } from '../../../lib/tables.ts';

/** The project's own lexicon and analyser. */
export const lexicon = loadLexicon();
export const analyser = loadAnalyser();
