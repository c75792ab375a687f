'use client';

import { useLocale, useTranslations } from 'next-intl';
import { formatNumber } from './number.ts';
import type { Suggestion } from './use-suggestions.ts';

interface SuggestionListProps {
  id: string;
  suggestions: Suggestion[];
  /** Index of the one that the arrows have reached. */
  active: number;
  onChoose: (suggestion: Suggestion) => void;
}

const KINDS = ['query', 'value', 'headline'] as const;
const HEADINGS = { query: 'queries', value: 'values', headline: 'headlines' } as const;

export function optionId(list: string, index: number): string {
  return `${list}-${index}`;
}

/** The suggestions under the search box, by kind: the listbox of a combobox, which keeps the focus. */
export function SuggestionList({ id, suggestions, active, onChoose }: SuggestionListProps) {
  const t = useTranslations('suggest');
  return (
    <div id={id} role="listbox" aria-label={t('label')} className="suggestions">
      {KINDS.map((kind) => {
        const ofKind = suggestions.flatMap((suggestion, index) =>
          suggestion.kind === kind ? [{ suggestion, index }] : [],
        );
        if (ofKind.length === 0) return null;
        return (
          // biome-ignore lint/a11y/useSemanticElements: in a listbox stand groups, and no fieldset.
          <div key={kind} role="group" aria-label={t(HEADINGS[kind])}>
            <div aria-hidden="true" className="eyebrow px-4 pt-2 text-muted">
              {t(HEADINGS[kind])}
            </div>
            {ofKind.map(({ suggestion, index }) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the search box has the keyboard, and chooses by Enter.
              <div
                key={keyOf(suggestion)}
                id={optionId(id, index)}
                role="option"
                aria-selected={index === active}
                tabIndex={-1}
                dir="auto"
                className="suggestion"
                // The box keeps the focus: a list that closed on its loss would be gone before the click.
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => onChoose(suggestion)}
              >
                <Shown suggestion={suggestion} />
              </div>
            ))}
          </div>
        );
      })}
    </div>
  );
}

function Shown({ suggestion }: { suggestion: Suggestion }) {
  const facet = useTranslations('facets');
  const locale = useLocale();
  if (suggestion.kind === 'query') return <span lang="kk">{suggestion.query}</span>;
  if (suggestion.kind === 'headline') return <span className="font-serif">{suggestion.title}</span>;
  return (
    <>
      <span>{suggestion.label}</span>{' '}
      <span className="suggestion-about">
        {facet(suggestion.facet)} · {formatNumber(suggestion.articles, locale)}
      </span>
    </>
  );
}

function keyOf(suggestion: Suggestion): string {
  if (suggestion.kind === 'query') return suggestion.query;
  return suggestion.kind === 'value' ? `${suggestion.facet} ${suggestion.value}` : suggestion.id;
}
