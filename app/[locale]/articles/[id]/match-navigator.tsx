'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useHydrated } from '@/app/ui/hydrated.ts';
import { formatNumber } from '@/app/ui/number.ts';

/**
 * Leads from one marked word of an article to the next, by buttons and, while the focus is on these or on a mark,
 * by the keys n and p: a key alone must do nothing to whoever is not here. Without scripts the marks are there, and
 * this is not.
 * @param total how many words are marked.
 * @param text id of the element that holds them.
 */
export function MatchNavigator({ total, text }: { total: number; text: string }) {
  const t = useTranslations('matches');
  const locale = useLocale();
  const bar = useRef<HTMLElement>(null);
  const [at, setAt] = useState(0);
  const [word, setWord] = useState('');
  const isShown = useHydrated() && total > 0;

  const go = useCallback(
    (step: 1 | -1) => {
      const marks = document.querySelectorAll<HTMLElement>(`#${text} mark`);
      const next = at === 0 && step < 0 ? marks.length : ((at - 1 + step + marks.length) % marks.length) + 1;
      const mark = marks[next - 1];
      if (!mark) return;
      for (const other of marks) other.removeAttribute('aria-current');
      mark.setAttribute('aria-current', 'true');
      mark.tabIndex = -1;
      mark.scrollIntoView({ block: 'center' });
      mark.focus({ preventScroll: true });
      setAt(next);
      setWord(mark.textContent ?? '');
    },
    [at, text],
  );

  useEffect(() => {
    if (!isShown) return;
    const onKey = (event: KeyboardEvent) => {
      const step = event.key === 'n' ? 1 : event.key === 'p' ? -1 : undefined;
      const isHere =
        event.target instanceof Element &&
        (bar.current?.contains(event.target) || event.target.matches(`#${text} mark`));
      if (!step || !isHere || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      go(step);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [go, isShown, text]);

  if (!isShown) return null;
  const written = (value: number) => formatNumber(value, locale);
  return (
    <nav ref={bar} lang={locale} aria-label={t('label')} className="match-bar">
      <button
        type="button"
        onClick={() => go(-1)}
        aria-label={t('previous')}
        className="button-quiet px-3 py-1"
      >
        ↑
      </button>
      <span className="tabular-nums">
        {at === 0
          ? t('found', { count: total, shown: written(total) })
          : t('count', { at: written(at), total: written(total) })}
      </span>
      <button type="button" onClick={() => go(1)} aria-label={t('next')} className="button-quiet px-3 py-1">
        ↓
      </button>
      <span role="status" className="sr-only">
        {at > 0 && t('at', { at: written(at), total: written(total), word })}
      </span>
    </nav>
  );
}
