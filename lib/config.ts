import { resolve } from 'node:path';
import { z } from 'zod';

/** Every setting, checked. */
export interface Config {
  /** Folder of this machine's state: the archive, the search engine's data, its port and key. Absolute. */
  home: string;
  /** Address and port that the website listens on. */
  host: string;
  port: number;
  /** Address under which readers know the site, without a slash at its end. */
  publicUrl?: string;
  /** Folder of articles that a start takes in, as named: it becomes part of where an article is from. */
  articles: string;
  meilisearch: MeilisearchConfig;
}

/** Whose Meilisearch is used: one that somebody runs, or one that is started with the archive. */
export type MeilisearchConfig =
  | { kind: 'own'; host: string; apiKey?: string; searchKey?: string }
  | { kind: 'embedded'; binary?: string };

/** One row of the table of settings. */
export interface Setting {
  name: string;
  default: string;
  meaning: string;
}

const webAddress = z
  .url({ protocol: /^https?$/, error: 'must be an address that begins with http:// or https://' })
  .refine((url) => !/^[^/]*\/\/[^/]*@/.test(url), 'must be an address without a user and a password')
  .transform((url) => url.replace(/\/+$/, ''));

const key = z.string().regex(/^[!-~]+$/, 'must be of letters, digits and signs, without spaces');

const path = z.string().refine((value) => !value.includes('\0'), 'must be a path');

const SCHEMA = z.object({
  MURAGAT_HOME: path
    .default('var')
    .describe('folder of the archive, the index and all other state of this machine'),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'must be a port number from 1 to 65535')
    .transform(Number)
    .refine((port) => port >= 1 && port <= 65_535, 'must be a port number from 1 to 65535')
    .default(3000)
    .describe('port of the website'),
  HOST: z
    .string()
    .regex(/^[\w.:-]{1,253}$/, 'must be a host name or an address, as 127.0.0.1')
    .default('127.0.0.1')
    .describe('address that the website listens on; 0.0.0.0 opens it to the network'),
  PUBLIC_URL: webAddress
    .optional()
    .describe('address under which readers know the site, for links that leave it'),
  MURAGAT_ARTICLES: path.default('data/articles').describe('folder of articles that a start takes in'),
  MEILI_HOST: webAddress
    .optional()
    .describe('address of a Meilisearch that you run; without it one is started with the archive'),
  MEILI_API_KEY: key.optional().describe('key to the Meilisearch of MEILI_HOST that may do everything'),
  MEILI_SEARCH_KEY: key.optional().describe('key to the Meilisearch of MEILI_HOST that may only search'),
  MEILI_BIN: path.optional().describe('a Meilisearch program to start in place of the one that npm installs'),
  MURAGAT_DEBUG: z.string().optional().describe('any value: errors show where in the program they arose'),
});

/** What can be set by environment variables, in the order of the documentation. */
export const SETTINGS: readonly Setting[] = Object.entries(SCHEMA.shape).map(([name, schema]) => ({
  name,
  default: String(schema.safeParse(undefined).data ?? ''),
  meaning: schema.description ?? '',
}));

/**
 * Reads the settings; an empty variable counts as not set.
 * @throws Error with a sentence that names the variable, where a value makes no sense.
 */
export function readConfig(env: Record<string, string | undefined> = process.env): Config {
  const set = Object.fromEntries(
    SETTINGS.map(({ name }) => [name, env[name]?.trim()]).filter(([, value]) => value),
  );
  const { data, error } = SCHEMA.safeParse(set);
  if (!data) throw new Error(complaint(error.issues[0], set));
  return {
    home: resolve(data.MURAGAT_HOME),
    host: data.HOST,
    port: data.PORT,
    ...(data.PUBLIC_URL !== undefined && { publicUrl: data.PUBLIC_URL }),
    articles: data.MURAGAT_ARTICLES,
    meilisearch: meilisearch(data),
  };
}

function meilisearch(data: z.infer<typeof SCHEMA>): MeilisearchConfig {
  if (data.MEILI_HOST === undefined) {
    return {
      kind: 'embedded',
      ...(data.MEILI_BIN !== undefined && { binary: resolve(data.MEILI_BIN) }),
    };
  }
  return {
    kind: 'own',
    host: data.MEILI_HOST,
    ...(data.MEILI_API_KEY !== undefined && { apiKey: data.MEILI_API_KEY }),
    ...(data.MEILI_SEARCH_KEY !== undefined && { searchKey: data.MEILI_SEARCH_KEY }),
  };
}

/** Longest piece of a bad value that is shown. */
const MAX_SHOWN = 80;

function complaint(issue: z.core.$ZodIssue | undefined, set: Record<string, string | undefined>): string {
  const name = String(issue?.path[0]);
  // A mistyped key is still a secret.
  const shown = name.endsWith('_KEY') ? '' : `, but is ${JSON.stringify(set[name]?.slice(0, MAX_SHOWN))}`;
  return `${name} ${issue?.message}${shown}.`;
}
