import { useLocale, useTranslations } from 'next-intl';
import { LiveLink } from '@/app/ui/live-link.tsx';
import { formatNumber } from '@/app/ui/number.ts';
import type { Facet } from '@/lib/search/request.ts';
import { chooseOnly, type SearchRoute, toggleExcluded, toggleFilter } from './search-url.ts';

interface FacetRowProps {
  route: SearchRoute;
  facet: Facet;
  value: string;
  label: string;
  /** How many articles have it; unknown of a value that is left out. */
  count?: number | undefined;
  /** The address of a search, and what a click does in place of loading it. */
  href: (route: SearchRoute) => string;
  onFollow?: (route: SearchRoute) => void;
}

/** A value of a facet: a link that chooses it too, and links to the search with it alone or without it. */
export function FacetRow({ route, facet, value, label, count, href, onFollow }: FacetRowProps) {
  const t = useTranslations('facets');
  const locale = useLocale();
  const chosen = route.filters[facet] ?? [];
  const isChosen = chosen.includes(value);
  const isExcluded = route.excluded[facet]?.includes(value) ?? false;
  const hasOther = chosen.some((other) => other !== value);
  const link = (to: SearchRoute) => ({ href: href(to), onFollow: onFollow && (() => onFollow(to)) });
  const about = <span className="sr-only"> – {label}</span>;
  if (isExcluded) {
    return (
      <li className="flex break-inside-avoid">
        <LiveLink
          {...link(toggleExcluded(route, facet, value))}
          aria-label={t('remove', { name: t('without', { name: label }) })}
          className="facet-row facet-row-excluded"
        >
          <s className="min-w-0 wrap-anywhere">{label}</s>
        </LiveLink>
      </li>
    );
  }
  return (
    <li className="flex break-inside-avoid gap-1">
      <LiveLink
        {...link(toggleFilter(route, facet, value))}
        aria-current={isChosen ? 'true' : undefined}
        className="facet-row"
      >
        <span className="min-w-0 wrap-anywhere">{label}</span>{' '}
        {count !== undefined && (
          <span className="ml-auto text-muted tabular-nums">{formatNumber(count, locale)}</span>
        )}
      </LiveLink>
      {hasOther && (
        <LiveLink {...link(chooseOnly(route, facet, value))} className="facet-action">
          {t('onlyThis')}
          {about}
        </LiveLink>
      )}
      {!isChosen && (
        <LiveLink {...link(toggleExcluded(route, facet, value))} className="facet-action">
          {t('withoutThis')}
          {about}
        </LiveLink>
      )}
    </li>
  );
}
