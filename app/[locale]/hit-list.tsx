'use client';

import { useTranslations } from 'next-intl';
import type { Hit } from '@/lib/search/hit.ts';
import { HitCard } from './hit-card.tsx';

/** The articles of a page; those that lack words come under a heading of their own. */
export function HitList({ hits, q }: { hits: Hit[]; q: string }) {
  const t = useTranslations('results');
  const strict = hits.filter((hit) => hit.strict);
  const broad = hits.filter((hit) => !hit.strict);
  return (
    <>
      <ol>
        {strict.map((hit) => (
          <HitCard key={hit.id} hit={hit} q={q} />
        ))}
      </ol>
      {broad.length > 0 && (
        <>
          <h3 className="eyebrow mt-8">{t('some')}</h3>
          <ol>
            {broad.map((hit) => (
              <HitCard key={hit.id} hit={hit} q={q} />
            ))}
          </ol>
        </>
      )}
    </>
  );
}
