import { filesFingerprint } from '../../lib/fingerprint.ts';

/** All that the built website depends on; the tables of `data` are read when it runs. */
const SOURCES = [
  'app',
  'lib',
  'public',
  'proxy.ts',
  'next.config.js',
  'postcss.config.mjs',
  'tsconfig.json',
  'package-lock.json',
];

/** A checksum over what the website is built from: another one means that it is to be built again. */
export function sourcesFingerprint(): string {
  return filesFingerprint(SOURCES, process.version).slice(0, 16);
}
