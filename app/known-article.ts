import { Archive } from '@/lib/archive/archive.ts';
import { readConfig } from '@/lib/config.ts';

let opened: Promise<Archive> | undefined;

/**
 * Whether the archive has an article; opens nothing but the archive itself. An archive that cannot be read
 * is the page's to report.
 */
export async function isKnownArticle(id: string): Promise<boolean> {
  try {
    opened ??= Archive.open(readConfig().home);
    return (await (await opened).known([id])).has(id);
  } catch {
    opened = undefined;
    return true;
  }
}
