'use client';

import { type FormEvent, useEffect, useRef } from 'react';
import { useSearchBox } from 'react-instantsearch';
import { HiddenFields } from '@/app/ui/hidden-fields.tsx';
import { SearchField } from '@/app/ui/search-field.tsx';
import type { Facet } from '@/lib/search/request.ts';
import { searchParams } from './search-url.ts';
import { useNewQuery } from './use-new-query.ts';
import { useSearchRoute } from './use-search-route.ts';

/** The id by which inputs elsewhere on the page belong to the form. */
export const SEARCH_FORM = 'search-form';

/** Milliseconds without a keystroke after which the search follows. */
const PAUSE = 150;

/**
 * The search box. Without scripts a plain form, which keeps the filters in hidden fields; with them it
 * searches while one types. The browser keeps the typed text: what was typed before the scripts ran counts.
 */
export function SearchForm() {
  const { query } = useSearchBox();
  const { search, narrow } = useNewQuery();
  // The period has fields of its own in the form; a new query may be corrected.
  const route = useSearchRoute();
  const { from: _from, to: _to, verbatim: _verbatim, ...kept } = route;
  const { filters, excluded, from, to, group } = route;
  const input = useRef<HTMLInputElement>(null);
  const sent = useRef(query);
  const settled = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const searchNow = () => {
    clearTimeout(timer.current);
    const typed = input.current?.value ?? '';
    if (typed === sent.current) return;
    sent.current = typed;
    search(typed);
  };
  const searchSoon = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(searchNow, PAUSE);
  };
  const narrowNow = (rest: string, facet: Facet, value: string) => {
    clearTimeout(timer.current);
    sent.current = rest;
    narrow(rest, facet, value);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    searchNow();
  };

  useEffect(() => {
    if (settled.current) return;
    settled.current = true;
    const typed = input.current?.value ?? '';
    if (typed === sent.current) return;
    sent.current = typed;
    search(typed);
  }, [search]);
  useEffect(() => {
    if (query === sent.current || !input.current) return;
    sent.current = query;
    input.current.value = query;
  }, [query]);

  return (
    <search className="search-band">
      <form id={SEARCH_FORM} onSubmit={submit} className="mx-auto max-w-6xl px-4 py-4 sm:px-6">
        <SearchField
          q={query}
          filters={searchParams({ filters, excluded, from, to, group })}
          ref={input}
          onInput={searchSoon}
          onQuery={searchNow}
          onValue={narrowNow}
        />
        <HiddenFields fields={searchParams({ ...kept, q: '', page: 1 })} />
      </form>
    </search>
  );
}
