'use client';

import { useTranslations } from 'next-intl';
import type { Hit } from '@/lib/search/hit.ts';
import { HitCard } from './hit-card.tsx';
import { versionsRoute } from './search-url.ts';
import { useSearchLink, useSearchRoute } from './use-search-route.ts';

/** The articles of a page; those that lack words come under a heading of their own. */
export function HitList({ hits, q }: { hits: Hit[]; q: string }) {
  const t = useTranslations('results');
  const link = useSearchLink();
  const { group: listed } = useSearchRoute();
  const card = (hit: Hit) => {
    const { id, versions, group } = hit;
    const allVersions = versions > 0 && group && group !== listed ? link(versionsRoute(group)) : undefined;
    return <HitCard key={id} hit={hit} q={q} allVersions={allVersions} />;
  };
  const strict = hits.filter((hit) => hit.strict);
  const broad = hits.filter((hit) => !hit.strict);
  return (
    <>
      <ol>{strict.map(card)}</ol>
      {broad.length > 0 && (
        <>
          <h3 className="eyebrow mt-8">{t('some')}</h3>
          <ol>{broad.map(card)}</ol>
        </>
      )}
    </>
  );
}
