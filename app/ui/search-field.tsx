'use client';

import { useLocale, useTranslations } from 'next-intl';
import { type KeyboardEvent, type RefObject, useId, useRef, useState } from 'react';
import { type Facet, MAX_QUERY_LENGTH } from '@/lib/search/request.ts';
import { useHydrated } from './hydrated.ts';
import { optionId, SuggestionList } from './suggestion-list.tsx';
import { type Suggestion, useSuggestions } from './use-suggestions.ts';

interface SearchFieldProps {
  q: string;
  /** Filters that are on, as the address of a search names them: suggestions obey them. */
  filters?: readonly [name: string, value: string][];
  ref?: RefObject<HTMLInputElement | null>;
  onInput?: () => void;
  /** Searches for a chosen query, or by a chosen value of a facet; without them the search page is opened. */
  onQuery?: (query: string) => void;
  onValue?: (query: string, facet: Facet, value: string) => void;
}

/**
 * The field for a query, its button and the way to its help; stands in a form. Where scripts run it is a combobox: suggestions come while
 * one types, the arrows and Enter choose, Escape takes them away, and an article among them is opened.
 */
export function SearchField({ q, filters = [], ref, onInput, onQuery, onValue }: SearchFieldProps) {
  const t = useTranslations();
  const locale = useLocale();
  const own = useRef<HTMLInputElement>(null);
  const input = ref ?? own;
  const list = useId();
  const isLive = useHydrated();
  const { suggestions, ask, dismiss } = useSuggestions(filters);
  const [active, setActive] = useState(-1);
  const isOpen = suggestions.length > 0;
  const current = suggestions[active];

  const close = () => {
    dismiss();
    setActive(-1);
  };
  const choose = (suggestion: Suggestion) => {
    close();
    if (suggestion.kind === 'headline') {
      const parameters = new URLSearchParams({ q: input.current?.value ?? '' });
      window.location.assign(`/${locale}/articles/${encodeURIComponent(suggestion.id)}?${parameters}`);
      return;
    }
    const query = suggestion.kind === 'query' ? suggestion.query : suggestion.rest;
    if (input.current) input.current.value = query;
    if (suggestion.kind === 'query') (onQuery ?? open)(query);
    else (onValue ?? open)(query, suggestion.facet, suggestion.value);
  };
  const open = (query: string, facet?: Facet, value = '') => {
    const parameters = new URLSearchParams({ ...(query && { q: query }), ...(facet && { [facet]: value }) });
    window.location.assign(`/${locale}?${parameters}`);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isOpen || event.nativeEvent.isComposing) return;
    // Behind the last suggestion comes the field itself.
    const places = suggestions.length + 1;
    if (event.key === 'ArrowDown') setActive(((active + 2) % places) - 1);
    else if (event.key === 'ArrowUp') setActive(((active + places) % places) - 1);
    else if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && current) choose(current);
    else if (event.key === 'Enter' || event.key === 'Tab') return close();
    else return;
    event.preventDefault();
  };

  return (
    <>
      <div className="flex max-w-3xl gap-2">
        <label htmlFor="q" className="sr-only">
          {t('search.label')}
        </label>
        <div className="relative min-w-0 flex-1">
          <input
            ref={input}
            id="q"
            name="q"
            type="search"
            dir="auto"
            defaultValue={q}
            onInput={(event) => {
              setActive(-1);
              ask(event.currentTarget.value);
              onInput?.();
            }}
            onKeyDown={onKeyDown}
            onBlur={close}
            maxLength={MAX_QUERY_LENGTH}
            placeholder={t('search.placeholder')}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            enterKeyHint="search"
            className="field w-full px-4 py-3 text-lg"
            {...(isLive && {
              role: 'combobox',
              'aria-autocomplete': 'list',
              'aria-expanded': isOpen,
              'aria-controls': isOpen ? list : undefined,
              'aria-activedescendant': current && optionId(list, active),
            })}
          />
          {isOpen && <SuggestionList id={list} suggestions={suggestions} active={active} onChoose={choose} />}
          <div aria-live="polite" className="sr-only">
            {isOpen && t('suggest.count', { count: suggestions.length })}
          </div>
        </div>
        <button type="submit" className="button px-5 py-3 font-semibold">
          {t('search.submit')}
        </button>
      </div>
      <p className="mt-1 text-sm">
        <a href={`/${locale}/help`} className="link inline-block py-1">
          {t('search.help')}
        </a>
      </p>
    </>
  );
}
