import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const service = z.object({
  image: z.string().optional(),
  build: z.string().optional(),
  ports: z.array(z.string()).default([]),
  environment: z.record(z.string(), z.string()),
  volumes: z.array(z.string()),
  healthcheck: z.object({ test: z.array(z.string()) }),
  depends_on: z.record(z.string(), z.object({ condition: z.string() })).default({}),
  restart: z.string(),
});

const read = (file: string) => readFileSync(file, 'utf8');
const document: unknown = parse(read('docker-compose.yml'));
const compose = z
  .object({
    services: z.object({ web: service, meilisearch: service }),
    volumes: z.record(z.string(), z.unknown()),
  })
  .parse(document);
const { web, meilisearch } = compose.services;

/** Docker's own check of a file, as far as a schema can tell. */
const isCompose = (() => {
  const schema = JSON.parse(read('tests/fixtures/compose-spec/compose-spec.json'));
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats(ajv);
  // The schema names its dialect with https; Ajv knows the same dialect with http.
  return ajv.compile({ ...schema, $schema: 'http://json-schema.org/draft-07/schema#' });
})();

describe('docker-compose.yml', () => {
  test('holds to the Compose Specification', () => {
    expect(isCompose(document), JSON.stringify(isCompose.errors)).toBe(true);
  });

  test('would not hold to it with a misspelt key', () => {
    expect(isCompose({ services: { web: { build: '.', prots: ['3000:3000'] } } })).toBe(false);
  });

  test('publishes the port of the website on this machine only, and no other', () => {
    expect(web.ports).toEqual(['127.0.0.1:3000:3000']);
    expect(meilisearch.ports).toEqual([]);
  });

  test('takes the key from .env, refuses to start without one, and holds no other secret', () => {
    const secrets = Object.values(compose.services).flatMap(({ environment }) =>
      Object.entries(environment).filter(([name]) => /KEY|SECRET|PASSWORD|TOKEN/.test(name)),
    );
    expect(Object.fromEntries(secrets)).toEqual({
      MEILI_API_KEY: expect.stringMatching(/^\$\{MEILI_MASTER_KEY:\?.+\}$/),
      MEILI_MASTER_KEY: expect.stringMatching(/^\$\{MEILI_MASTER_KEY:\?.+\}$/),
    });
    expect(read('.env.example')).toMatch(/^MEILI_MASTER_KEY=$/m);
    expect(read('.dockerignore').split('\n')).toContain('.env');
  });

  test('pins a Meilisearch of 1.50 or newer', () => {
    const version = /^getmeili\/meilisearch:v1\.(\d+)\.\d+$/.exec(meilisearch.image ?? '');
    expect(Number(version?.[1])).toBeGreaterThanOrEqual(50);
    expect(meilisearch.environment).toMatchObject({ MEILI_ENV: 'production', MEILI_NO_ANALYTICS: 'true' });
  });

  test('starts the website when Meilisearch is well, and asks both how they are', () => {
    expect(web.depends_on).toEqual({ meilisearch: { condition: 'service_healthy' } });
    expect(web.environment.MEILI_HOST).toBe('http://meilisearch:7700');
    expect(web.healthcheck.test.join(' ')).toContain('http://127.0.0.1:3000/api/health');
    expect(meilisearch.healthcheck.test.join(' ')).toContain('http://127.0.0.1:7700/health');
    expect([web.restart, meilisearch.restart]).toEqual(['unless-stopped', 'unless-stopped']);
  });

  test('keeps archive and index in volumes', () => {
    expect(web.volumes).toEqual([`archive:${web.environment.MURAGAT_HOME}`]);
    expect(meilisearch.volumes).toEqual(['index:/meili_data']);
    expect(Object.keys(compose.volumes)).toEqual(['archive', 'index']);
  });
});

describe('the image of the website', () => {
  const dockerfile = read('Dockerfile');

  test('runs as a user without rights', () => {
    const user = /^USER (.+)$/gm.exec(dockerfile)?.[1];
    expect(user).toBe('node');
  });

  test('is of the Node that the project wants', () => {
    const majors = [...dockerfile.matchAll(/^FROM node:(\d+)/gm)].map(([, major]) => major);
    expect(new Set(majors)).toEqual(new Set(['20']));
  });
});
