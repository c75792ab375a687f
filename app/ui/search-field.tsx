import { useTranslations } from 'next-intl';
import type { Ref } from 'react';
import { MAX_QUERY_LENGTH } from '@/lib/search/request.ts';

interface SearchFieldProps {
  q: string;
  ref?: Ref<HTMLInputElement>;
  onInput?: () => void;
}

/** The field for a query and its button; stands in a form. */
export function SearchField({ q, ref, onInput }: SearchFieldProps) {
  const t = useTranslations('search');
  return (
    <div className="flex max-w-3xl gap-2">
      <label htmlFor="q" className="sr-only">
        {t('label')}
      </label>
      <input
        ref={ref}
        id="q"
        name="q"
        type="search"
        dir="auto"
        defaultValue={q}
        onInput={onInput}
        maxLength={MAX_QUERY_LENGTH}
        placeholder={t('placeholder')}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="search"
        className="field min-w-0 flex-1 px-4 py-3 text-lg"
      />
      <button type="submit" className="button px-5 py-3 font-semibold">
        {t('submit')}
      </button>
    </div>
  );
}
