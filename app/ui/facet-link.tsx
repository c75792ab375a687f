import { useLocale } from 'next-intl';
import type { Facet } from '@/lib/search/request.ts';

interface FacetLinkProps {
  facet: Facet;
  value: string;
  label: string;
}

/** A tag that leads to all articles with this value. */
export function FacetLink({ facet, value, label }: FacetLinkProps) {
  const locale = useLocale();
  return (
    <a href={`/${locale}?${new URLSearchParams({ [facet]: value })}`} className="tag">
      {label}
    </a>
  );
}
