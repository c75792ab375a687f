import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { parseSearch } from '../../app/[locale]/search-url.ts';
import { readConfig } from '../../lib/config.ts';
import { Cleanup } from '../../scripts/start/cleanup.ts';
import { keepFiles } from '../../scripts/start/keep-files.ts';
import { sentence } from '../../scripts/start/sentence.ts';
import { sourcesFingerprint } from '../../scripts/start/sources.ts';
import { localAddress, warmUp } from '../../scripts/start/website.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

describe('what a start has begun', () => {
  test('is undone in reverse, once, and one failure holds up nothing', async () => {
    const said = vi.spyOn(console, 'error').mockReturnValue();
    const undone: string[] = [];
    const cleanup = new Cleanup();
    cleanup.add(() => undone.push('engine'));
    cleanup.add(async () => {
      throw new Error('The website does not want to end.');
    });
    cleanup.add(async () => undone.push('website'));
    const hurry = new AbortController().signal;
    await cleanup.run(hurry);
    await cleanup.run(hurry);
    expect(undone).toEqual(['website', 'engine']);
    expect(said.mock.calls).toEqual([['The website does not want to end.']]);
  });
});

test('a website that has come up is searched once, in words', async () => {
  const website = createServer((_, response) => response.end());
  website.listen(0, '127.0.0.1');
  await once(website, 'listening');
  const { port } = website.address() as AddressInfo;
  const asked = once(website, 'request');
  warmUp(readConfig({ PORT: String(port) }));
  const [{ url }] = await asked;
  const { pathname, searchParams } = new URL(url, 'http://127.0.0.1');
  expect([pathname, parseSearch(searchParams).q.split(' ').length]).toEqual(['/kk', 2]);
  website.close();
});

describe('files that a build rewrites', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'muragat-files-'));
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  test('are put back, and new ones removed, also when the build fails', async () => {
    const [old, fresh] = [join(folder, 'old'), join(folder, 'new')];
    writeFileSync(old, 'before');
    const rewriting = keepFiles([old, fresh], async () => {
      writeFileSync(old, 'after');
      writeFileSync(fresh, 'after');
      throw new Error('not built');
    });
    await expect(rewriting).rejects.toThrow('not built');
    expect(readFileSync(old, 'utf8')).toBe('before');
    expect(existsSync(fresh)).toBe(false);
  });
});

test('the sources of the website have one checksum as long as they do not change', () => {
  expect(sourcesFingerprint()).toBe(sourcesFingerprint());
  expect(sourcesFingerprint()).toMatch(/^[0-9a-f]{16}$/);
});

test.each([
  ['127.0.0.1', 'http://127.0.0.1:3000'],
  ['0.0.0.0', 'http://127.0.0.1:3000'],
  ['::', 'http://[::1]:3000'],
  ['::1', 'http://[::1]:3000'],
  ['archive.example', 'http://archive.example:3000'],
])('a website that listens on %s is reached at %s', (HOST, address) => {
  expect(localAddress(readConfig({ HOST }))).toBe(address);
});

describe('an error', () => {
  const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });

  test('of the system is told with a way out', () => {
    expect(sentence(full)).toBe(
      'ENOSPC: no space left on device, write. There is no space left on the disk. Make room, then start again.',
    );
  });

  test('of this project is told as it is', () => {
    expect(sentence(new Error('Port 3000 is taken.'))).toBe('Port 3000 is taken.');
    expect(sentence('Port 3000 is taken.')).toBe('Port 3000 is taken.');
  });

  test('shows where it arose to who debugs', () => {
    vi.stubEnv('MURAGAT_DEBUG', '1');
    expect(sentence(full)).toMatch(/^Error: ENOSPC.*\n +at /);
  });
});
