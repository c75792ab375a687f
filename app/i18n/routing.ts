import { defineRouting } from 'next-intl/routing';

/** Languages of the site, the main one first. */
export const routing = defineRouting({
  locales: ['kk', 'ru', 'en'],
  defaultLocale: 'kk',
  localePrefix: 'always',
  // The address alone decides: the same link shows everybody the same page, and no cookie is set.
  localeDetection: false,
  localeCookie: false,
  // Pages state their other languages themselves.
  alternateLinks: false,
});

export type Locale = (typeof routing.locales)[number];
