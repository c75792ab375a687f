'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useFacetLabel } from '@/app/ui/facet-labels.tsx';
import { FacetLink } from '@/app/ui/facet-link.tsx';
import { LiveLink } from '@/app/ui/live-link.tsx';
import { Marked } from '@/app/ui/marked.tsx';
import { formatNumber } from '@/app/ui/number.ts';
import { PublishedOn } from '@/app/ui/published-on.tsx';
import { textLanguage } from '@/app/ui/text-language.ts';
import type { Hit } from '@/lib/search/hit.ts';
import { formatSearch } from './search-url.ts';

const MAX_SNIPPETS = 3;
const MAX_TAGS = 4;

interface HitCardProps {
  hit: Hit;
  q: string;
  /** What leads to the list of all its versions, where that is another one. */
  allVersions: { href: string; onFollow: () => void } | undefined;
}

/** An article as found: title, source, date, the passages that match. */
export function HitCard({ hit, q, allVersions }: HitCardProps) {
  const t = useTranslations('hit');
  const locale = useLocale();
  const label = useFacetLabel();
  const { id, lang, title, snippets, published, source, facets, missing, versions } = hit;
  const address = `/${locale}/articles/${encodeURIComponent(id)}${formatSearch({ q })}`;
  const tags = (['country', 'topic'] as const).flatMap((facet) =>
    (facets[facet] ?? []).slice(0, MAX_TAGS).map((value) => ({ facet, value })),
  );
  return (
    <li className="border-line border-b py-6">
      <article lang={textLanguage(lang)}>
        <h3 dir="auto" className="wrap-anywhere font-semibold font-serif text-xl leading-snug">
          <a href={address} className="title-link">
            {title.text ? <Marked text={title.text} marks={title.marks} /> : t('untitled')}
          </a>
        </h3>
        <p lang={locale} className="mt-1 flex flex-wrap gap-x-3 text-muted text-sm">
          {source && <span className="font-semibold">{source}</span>}
          <PublishedOn published={published} />
        </p>
        {snippets.slice(0, MAX_SNIPPETS).map(({ text, start, marks, cutBefore, cutAfter }) => (
          <p key={start} dir="auto" className="mt-2 max-w-[75ch] wrap-anywhere leading-relaxed">
            {cutBefore && '… '}
            <Marked text={text} marks={marks} />
            {cutAfter && ' …'}
          </p>
        ))}
        {missing.length > 0 && (
          <p lang={locale} className="mt-2 text-muted text-sm">
            {t.rich('without', { words: () => <s key="missing">{missing.join(', ')}</s> })}
          </p>
        )}
        {allVersions && (
          <p lang={locale} className="mt-2 text-sm">
            <LiveLink {...allVersions} className="link">
              {t('versions', { count: versions, shown: formatNumber(versions, locale) })}
            </LiveLink>
          </p>
        )}
        {tags.length > 0 && (
          <ul lang={locale} aria-label={t('tags')} className="mt-3 flex flex-wrap gap-2">
            {tags.map(({ facet, value }) => (
              <li key={`${facet} ${value}`}>
                <FacetLink facet={facet} value={value} label={label(facet, value)} />
              </li>
            ))}
          </ul>
        )}
      </article>
    </li>
  );
}
