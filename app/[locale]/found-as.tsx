'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { LiveLink } from '@/app/ui/live-link.tsx';
import { formatNumber } from '@/app/ui/number.ts';
import type { FormsOfWord, WrittenForm } from '@/lib/search/forms.ts';
import { FORMS_SHOWN, formatSearch, toggleForm } from './search-url.ts';
import { useSearchFor, useSearchRoute } from './use-search-route.ts';

/**
 * How the query's words are written in the articles found, each form a link that switches it off or on. Without
 * scripts the page is loaded with the forms; with them they are fetched once they are asked for.
 */
export function FoundAs({ initial }: { initial: FormsOfWord[] | undefined }) {
  const t = useTranslations('forms');
  const locale = useLocale();
  const route = useSearchRoute();
  const searchFor = useSearchFor();
  const [isOpen, setOpen] = useState(initial !== undefined);
  const { sort: _, page: __, ...narrowed } = route;
  const search = formatSearch(narrowed);
  const { words, failed } = useWrittenForms(search, isOpen, initial);
  const address = (shown: string) => `/${locale}${shown}${shown ? '&' : '?'}${FORMS_SHOWN}=1`;
  return (
    <div className="border-line border-b py-2 text-sm">
      <LiveLink
        href={isOpen ? `/${locale}${formatSearch(route)}` : address(formatSearch(route))}
        onFollow={() => setOpen(!isOpen)}
        className="link inline-block py-1"
      >
        {isOpen ? t('close') : t('open')}
      </LiveLink>
      {isOpen && (
        <>
          <p className="mt-2 max-w-[75ch] text-muted">{t('intro')}</p>
          {failed && <p role="alert">{t('failed')}</p>}
          {words?.map((word) => (
            <FormsOf
              key={word.written}
              word={word}
              href={(form) => address(formatSearch(toggleForm(route, form)))}
              onFollow={(form) => searchFor(toggleForm(route, form))}
            />
          ))}
        </>
      )}
    </div>
  );
}

interface FormsOfProps {
  word: FormsOfWord;
  href: (form: string) => string;
  onFollow: (form: string) => void;
}

function FormsOf({ word: { written, forms, more }, href, onFollow }: FormsOfProps) {
  const t = useTranslations('forms');
  const locale = useLocale();
  const name = ({ form, articles, off }: WrittenForm) =>
    t(off ? 'switchOn' : 'switchOff', { form, count: articles, shown: formatNumber(articles, locale) });
  return (
    <section aria-label={t('label', { word: written })} className="mt-2">
      <h3 dir="auto" className="font-semibold wrap-anywhere">
        {written}
      </h3>
      <ul className="flex flex-wrap gap-x-4">
        {forms.map((form) => (
          <li key={form.form}>
            <LiveLink
              href={href(form.form)}
              onFollow={() => onFollow(form.form)}
              aria-label={name(form)}
              className="inline-flex items-baseline gap-1 py-1"
            >
              <span aria-hidden="true">{form.off ? '☐' : '☑'}</span>
              <span lang="kk" dir="auto" className={`wrap-anywhere ${form.off ? 'line-through' : ''}`}>
                {form.form}
              </span>
              <span className="text-muted tabular-nums">{formatNumber(form.articles, locale)}</span>
            </LiveLink>
          </li>
        ))}
        {more > 0 && <li className="py-1 text-muted">{t('more', { shown: formatNumber(more, locale) })}</li>}
      </ul>
    </section>
  );
}

/** The forms of a search, fetched when they are shown; until then those of the search before. */
function useWrittenForms(search: string, isShown: boolean, initial: FormsOfWord[] | undefined) {
  const [fetched, setFetched] = useState({ search, words: initial, failed: false });
  const isFresh = fetched.search === search && fetched.words !== undefined;
  useEffect(() => {
    if (!isShown || isFresh) return;
    const stopped = new AbortController();
    fetchForms(search, stopped.signal)
      .then((words) => setFetched({ search, words, failed: false }))
      .catch(() => {
        if (!stopped.signal.aborted) setFetched({ search, words: [], failed: true });
      });
    return () => stopped.abort();
  }, [search, isShown, isFresh]);
  return fetched;
}

async function fetchForms(search: string, signal: AbortSignal): Promise<FormsOfWord[]> {
  const response = await fetch(`/api/forms${search}`, { signal });
  if (!response.ok) throw new Error(`The forms were answered with status ${response.status}.`);
  return response.json();
}
