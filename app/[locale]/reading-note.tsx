'use client';

import { useTranslations } from 'next-intl';
import type { ReadingKind, WordReading } from '@/lib/kazakh/queries/interpretation.ts';
import { CorrectionNote } from './correction-note.tsx';
import type { SearchMetadata } from './search-metadata.ts';

/**
 * Says what was corrected, how the query was read where that differs from it, what else was searched, how operators were
 * understood, which were not, and which words nobody knows.
 */
export function ReadingNote({ metadata, q }: { metadata: SearchMetadata; q: string }) {
  const t = useTranslations('reading');
  const { corrections = [], reading, translated = [], understood, problems = [], unknown = [] } = metadata;
  const changed = (reading?.words ?? []).filter(isReadOtherwise);
  const notes = [corrections, changed, translated, problems, unknown];
  if (understood === undefined && notes.every(({ length }) => length === 0)) return null;
  const kinds = [...new Set(changed.map(({ kind }) => kind))].filter(isOtherKind);
  return (
    <div className="mb-5 grid gap-1">
      {corrections.length > 0 && <CorrectionNote corrections={corrections} />}
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
      {translated.length > 0 && (
        <p className="text-muted">{t('translated', { words: translated.join(', ') })}</p>
      )}
      {understood !== undefined && (
        <p className="text-muted">
          {t.rich('understood', {
            query: () => (
              <code key="query" dir="auto">
                {understood}
              </code>
            ),
          })}
        </p>
      )}
      {problems.map(({ kind, span: { start, end } }) => (
        <p key={`${kind} ${start}`}>{t(`problems.${kind}`, { at: q.slice(start, end) })}</p>
      ))}
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
