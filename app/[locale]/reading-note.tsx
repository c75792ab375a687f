'use client';

import { useTranslations } from 'next-intl';
import type { ReadingKind, WordReading } from '@/lib/kazakh/interpretation.ts';
import type { SearchMetadata } from './search-metadata.ts';

/** Says how the query was read where that differs from what was typed, and which words nobody knows. */
export function ReadingNote({ metadata }: { metadata: SearchMetadata }) {
  const t = useTranslations('reading');
  const { reading, unknown = [] } = metadata;
  const changed = (reading?.words ?? []).filter(isReadOtherwise);
  if (changed.length === 0 && unknown.length === 0) return null;
  const kinds = [...new Set(changed.map(({ kind }) => kind))].filter(isOtherKind);
  return (
    <div className="mb-5 grid gap-1">
      {changed.length > 0 && (
        <p>
          {t.rich('readAs', {
            read: () => <strong lang="kk">{reading?.text}</strong>,
          })}
          {kinds.length > 0 && (
            <span className="text-muted"> ({kinds.map((kind) => t(`kinds.${kind}`)).join(', ')})</span>
          )}
        </p>
      )}
      {unknown.length > 0 && <p>{t('unknown', { words: unknown.map((word) => `«${word}»`).join(', ') })}</p>}
    </div>
  );
}

function isReadOtherwise({ written, read }: WordReading): boolean {
  return written.toLowerCase() !== read;
}

function isOtherKind(kind: ReadingKind): boolean {
  return kind !== 'as-written';
}
