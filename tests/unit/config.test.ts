import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readConfig, SETTINGS } from '../../lib/config.ts';

describe('settings', () => {
  test('have defaults that serve this machine only', () => {
    expect(readConfig({})).toEqual({
      home: resolve('var'),
      host: '127.0.0.1',
      port: 3000,
      articles: 'data/articles',
      meilisearch: { kind: 'embedded' },
    });
  });

  test('count as not set when they are empty or blank', () => {
    const blank = Object.fromEntries(SETTINGS.map(({ name }, i) => [name, i % 2 ? '' : '  ']));
    expect(readConfig(blank)).toEqual(readConfig({}));
  });

  test('are all taken', () => {
    expect(
      readConfig({
        MURAGAT_HOME: '/tmp/archive',
        PORT: '8080',
        HOST: '0.0.0.0',
        PUBLIC_URL: 'https://archive.example/news/',
        MURAGAT_ARTICLES: 'my-articles',
        MEILI_HOST: 'http://127.0.0.1:7700/',
        MEILI_API_KEY: 'all',
        MEILI_SEARCH_KEY: 'search',
        MEILI_BIN: '/opt/meilisearch',
      }),
    ).toEqual({
      home: '/tmp/archive',
      host: '0.0.0.0',
      port: 8080,
      publicUrl: 'https://archive.example/news',
      articles: 'my-articles',
      meilisearch: { kind: 'own', host: 'http://127.0.0.1:7700', apiKey: 'all', searchKey: 'search' },
    });
  });

  test('can name a Meilisearch program to start', () => {
    expect(readConfig({ MEILI_BIN: 'bin/meilisearch' }).meilisearch).toEqual({
      kind: 'embedded',
      binary: resolve('bin/meilisearch'),
    });
  });

  test('leave the environment of other programs alone', () => {
    expect(readConfig({ PATH: '/bin', MEILI_HTTP_ADDR: '0.0.0.0:1', NODE_ENV: 'test' })).toEqual(
      readConfig({}),
    );
  });
});

describe('a setting that makes no sense', () => {
  test.each([
    ['PORT', '0', 'PORT must be a port number from 1 to 65535, but is "0".'],
    ['PORT', '65536', 'PORT must be a port number from 1 to 65535, but is "65536".'],
    ['PORT', '3e3', 'PORT must be a port number from 1 to 65535, but is "3e3".'],
    ['PORT', '-1', 'PORT must be a port number from 1 to 65535, but is "-1".'],
    ['HOST', 'two words', 'HOST must be a host name or an address, as 127.0.0.1, but is "two words".'],
    [
      'MEILI_HOST',
      'localhost:7700',
      'MEILI_HOST must be an address that begins with http:// or https://, but is "localhost:7700".',
    ],
    [
      'PUBLIC_URL',
      'javascript:alert(1)',
      'PUBLIC_URL must be an address that begins with http:// or https://, but is "javascript:alert(1)".',
    ],
    ['MURAGAT_HOME', 'a\0b', 'MURAGAT_HOME must be a path, but is "a\\u0000b".'],
  ])('is named with its value: %s=%j', (name, value, sentence) => {
    expect(() => readConfig({ [name]: value })).toThrow(new Error(sentence));
  });

  test('is not shown when it is a key', () => {
    expect(() => readConfig({ MEILI_HOST: 'http://a', MEILI_API_KEY: 'top secret' })).toThrow(
      new Error('MEILI_API_KEY must be of letters, digits and signs, without spaces.'),
    );
  });

  test('is shown in part when it is long', () => {
    expect(() => readConfig({ PORT: '9'.repeat(10_000) })).toThrow(/^.{50,200}$/);
  });

  test('never gives more than one sentence that names a setting, whatever it holds', () => {
    const name = fc.constantFrom(...SETTINGS.map((setting) => setting.name));
    fc.assert(
      fc.property(fc.dictionary(name, fc.string({ unit: 'binary' })), (env) => {
        try {
          const { port, home } = readConfig(env);
          expect(port).toBeGreaterThan(0);
          expect(home).toBe(resolve(home));
        } catch (error) {
          expect((error as Error).message).toMatch(
            /^(MURAGAT_\w+|MEILI_\w+|PORT|HOST|PUBLIC_URL) must be .*\.$/su,
          );
        }
      }),
    );
  });
});

describe('the table of settings', () => {
  test('names each once, with its default and its meaning', () => {
    expect(new Set(SETTINGS.map(({ name }) => name)).size).toBe(SETTINGS.length);
    expect(SETTINGS.find(({ name }) => name === 'PORT')).toEqual({
      name: 'PORT',
      default: '3000',
      meaning: 'port of the website',
    });
    for (const { meaning } of SETTINGS) expect(meaning).not.toBe('');
  });
});
