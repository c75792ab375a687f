'use client';

import { useLocale } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import type { Headline } from '@/lib/archive/headlines.ts';
import type { SuggestedValue } from '@/lib/search/suggest/suggest.ts';

/** Something that can be chosen while a query is typed. */
export type Suggestion =
  | { kind: 'query'; query: string }
  | ({ kind: 'value'; label: string } & SuggestedValue)
  | ({ kind: 'headline' } & Headline);

/** What `/api/suggest` answers. */
interface Answer {
  queries: string[];
  values: (SuggestedValue & { label: string })[];
  headlines: Headline[];
}

/** Milliseconds without a keystroke after which suggestions are asked for. */
const PAUSE = 80;

/**
 * Suggestions for what is being typed. Those of the last keystrokes stay until new ones are there; what was asked
 * before is called off, so that no late answer replaces a newer one.
 * @param filters that are on, as the address of a search names them.
 */
export function useSuggestions(filters: readonly [name: string, value: string][]) {
  const locale = useLocale();
  const [suggestions, setSuggestions] = useState<Suggestion[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const asked = useRef<AbortController>(undefined);

  const callOff = () => {
    clearTimeout(timer.current);
    asked.current?.abort();
  };
  const dismiss = () => {
    callOff();
    setSuggestions([]);
  };
  const ask = (typed: string) => {
    callOff();
    if (!typed.trim()) return setSuggestions([]);
    timer.current = setTimeout(async () => {
      const asking = new AbortController();
      asked.current = asking;
      const { signal } = asking;
      const answer = await suggestionsFor([...filters, ['q', typed], ['lang', locale]], signal).catch(
        () => [],
      );
      if (!signal.aborted) setSuggestions(answer);
    }, PAUSE);
  };
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      asked.current?.abort();
    },
    [],
  );
  return { suggestions, ask, dismiss };
}

async function suggestionsFor(parameters: [string, string][], signal: AbortSignal): Promise<Suggestion[]> {
  const response = await fetch(`/api/suggest?${new URLSearchParams(parameters)}`, { signal });
  if (!response.ok) return [];
  const { queries, values, headlines }: Answer = await response.json();
  return [
    ...queries.map((query) => ({ kind: 'query' as const, query })),
    ...values.map((value) => ({ kind: 'value' as const, ...value })),
    ...headlines.map((headline) => ({ kind: 'headline' as const, ...headline })),
  ];
}
