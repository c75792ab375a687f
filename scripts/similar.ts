import { parseArgs } from 'node:util';
import { readConfig } from '../lib/config.ts';
import { acquireEngine } from '../lib/engine/engine.ts';
import type { Article } from '../lib/ingest/article.ts';
import { Muragat } from '../lib/muragat.ts';
import type { SimilarArticle } from '../lib/search/similar/similar.ts';
import { runCommand, UsageError } from './cli/run.ts';

const USAGE = 'Usage: npm run -s similar -- ID [--json] [--limit N]';
const MOST = 100;

/** Prints what is like an article of the archive, why, and its other versions. */
await runCommand(async (args) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false }, limit: { type: 'string', default: '10' } },
  });
  const [id] = positionals;
  const limit = Number(values.limit);
  if (id === undefined || positionals.length > 1 || !Number.isInteger(limit) || limit < 1 || limit > MOST) {
    throw new UsageError(USAGE);
  }
  const config = readConfig();
  const engine = await acquireEngine(config);
  try {
    const archive = await Muragat.open(config, () => engine.address);
    try {
      const articles = await archive.similar(id, limit);
      if (!articles) throw new Error(`The archive has no article "${id}".`);
      const versions = await archive.versions(id);
      console.log(
        values.json ? JSON.stringify({ articles, versions }, null, 2) : lines(articles, versions).join('\n'),
      );
    } finally {
      archive.close();
    }
  } finally {
    await engine.release();
  }
});

function lines(articles: readonly SimilarArticle[], versions: readonly Article[]): string[] {
  return [
    ...articles.flatMap(({ article, terms, entities, score }) => [
      `${score.toFixed(2)}  ${titleOf(article)}`,
      `      ${[...entities, ...terms].join(', ')}`,
    ]),
    ...(versions.length > 0
      ? ['other versions:', ...versions.map((version) => `  ${titleOf(version)}`)]
      : []),
  ];
}

function titleOf({ id, title, source }: Article): string {
  return [title?.value, source?.value, id].filter(Boolean).join(' · ');
}
