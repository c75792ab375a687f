'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { SEARCH_FORM } from './search-form.tsx';
import { useSearchFor, useSearchRoute } from './use-search-route.ts';

/** First and last day of publication; part of the search form, so that they work without scripts. */
export function PeriodFields() {
  const t = useTranslations('period');
  const route = useSearchRoute();
  const searchFor = useSearchFor();
  const fields = useRef<HTMLFieldSetElement>(null);
  const apply = () => {
    const [from = '', to = ''] = [...(fields.current?.querySelectorAll('input') ?? [])].map(
      ({ value }) => value,
    );
    if (from === (route.from ?? '') && to === (route.to ?? '')) return;
    const { from: _from, to: _to, ...rest } = route;
    searchFor({ ...rest, ...(from && { from }), ...(to && { to }), page: 1 });
  };
  return (
    <fieldset ref={fields}>
      <legend className="eyebrow">{t('legend')}</legend>
      <div className="mt-2 grid gap-2">
        <DayField name="from" label={t('from')} value={route.from ?? ''} onCommit={apply} />
        <DayField name="to" label={t('to')} value={route.to ?? ''} onCommit={apply} />
        <button
          type="submit"
          form={SEARCH_FORM}
          onClick={apply}
          className="button-quiet justify-self-start px-3 py-1 text-sm"
        >
          {t('apply')}
        </button>
      </div>
    </fieldset>
  );
}

interface DayFieldProps {
  name: 'from' | 'to';
  label: string;
  value: string;
  onCommit: () => void;
}

function DayField({ name, label, value, onCommit }: DayFieldProps) {
  const input = useRef<HTMLInputElement>(null);
  const shown = useRef(value);
  // What was filled in before the scripts ran stays: only another value of the search replaces it.
  useEffect(() => {
    if (value === shown.current || !input.current) return;
    shown.current = value;
    input.current.value = value;
  }, [value]);
  return (
    <label className="flex items-center gap-2 text-sm">
      <span className="w-14 text-muted">{label}</span>
      <input
        ref={input}
        type="date"
        name={name}
        form={SEARCH_FORM}
        defaultValue={value}
        min="0001-01-01"
        max="9999-12-31"
        onBlur={onCommit}
        className="field min-w-0 flex-1 px-2 py-1"
      />
    </label>
  );
}
