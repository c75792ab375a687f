import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BRIDGES } from './bridges.ts';
import { ORCHARDS } from './orchards.ts';

/** Empties the folder that is named, and puts the articles of the tests in it. */
const [home] = process.argv.slice(2);
if (!home) throw new Error('Usage: prepare.ts FOLDER');
rmSync(home, { recursive: true, force: true });
const articles = join(home, 'articles');
mkdirSync(articles, { recursive: true });
cpSync('data/articles', articles, { recursive: true });
writeFileSync(
  join(articles, 'made-up.jsonl'),
  [...ORCHARDS, ...BRIDGES].map((record) => `${JSON.stringify(record)}\n`).join(''),
);
