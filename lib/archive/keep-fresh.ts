import type { Archive } from './archive.ts';

/** How long what is in memory is trusted before the archive is asked whether it changed, in ms. */
const FRESH_FOR = 1_000;

/**
 * Holds in memory what follows from the archive's terms, and reads it anew once an ingest, by whatever process,
 * has changed them.
 * @param read gets the version of the terms, which changes whenever they do
 * @param pause for how many times as long as it took to read it is trusted at least: an ingest changes terms all the
 *   time, and what is slow to read is not read anew more often than can be afforded
 */
export function keepFresh<T>(
  archive: Pick<Archive, 'state'>,
  read: (version: string) => Promise<T>,
  { pause = 0 } = {},
): () => Promise<T> {
  let current: Reading<T> | undefined;
  let checking: Promise<Reading<T>> | undefined;
  let trustedUntil = 0;

  const check = async (): Promise<Reading<T>> => {
    const start = Date.now();
    trustedUntil = start + FRESH_FOR;
    const version = (await archive.state('vocabulary')) ?? '';
    if (current?.version === version) return current;
    const reading = { version, value: read(version) };
    current = reading;
    if (pause > 0) trustedUntil = Number.POSITIVE_INFINITY;
    reading.value.then(
      () => {
        const end = Date.now();
        if (pause > 0) trustedUntil = end + Math.max(FRESH_FOR, pause * (end - start));
      },
      // What could not be read is tried again by whoever asks next.
      () => {
        if (current === reading) current = undefined;
      },
    );
    return reading;
  };

  return async () => {
    if (current && Date.now() <= trustedUntil) return current.value;
    checking ??= check().finally(() => {
      checking = undefined;
    });
    return (await checking).value;
  };
}

/** What was read, or is being read, and of which version of the terms. */
interface Reading<T> {
  version: string;
  value: Promise<T>;
}
