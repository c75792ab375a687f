import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** What a page needs to analyse text. */
const CORE = [
  'text/tokenise',
  'analysis/analyse-token',
  'analysis/analyser',
  'analysis/lexicon',
  'analysis/weights',
];

/**
 * The analyser as one minified module for browsers.
 * @throws Error where a module of it cannot be had in a browser, such as `node:fs`.
 */
export async function bundleCore(): Promise<string> {
  const contents = CORE.map((name) => `export * from './lib/kazakh/${name}.ts';`).join('\n');
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    platform: 'browser',
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'silent',
    write: false,
  });
  return outputFiles.map(({ text }) => text).join('');
}

/** Kilobytes of a text as it stands and compressed. */
export function sizes(text: string) {
  const kilobytes = (bytes: { length: number }) => Math.round(bytes.length / 1000);
  const bytes = Buffer.from(text);
  return {
    kB: kilobytes(bytes),
    'gzip kB': kilobytes(gzipSync(bytes)),
    'brotli kB': kilobytes(brotliCompressSync(bytes)),
  };
}
