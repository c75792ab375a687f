import { useLocale } from 'next-intl';
import { SearchField } from './search-field.tsx';

/** A search box for pages that are not the search: a plain form that leads to it. */
export function SearchBand({ q = '' }: { q?: string }) {
  const locale = useLocale();
  return (
    <search className="search-band">
      <form action={`/${locale}`} className="mx-auto max-w-6xl px-4 py-4 sm:px-6">
        <SearchField q={q} />
      </form>
    </search>
  );
}
