import { hasLocale } from 'next-intl';
import { getRequestConfig } from 'next-intl/server';
import { routing } from './routing.ts';

/** Tells next-intl which messages a request needs. */
export default getRequestConfig(async ({ requestLocale }) => {
  const requested = await requestLocale;
  const locale = hasLocale(routing.locales, requested) ? requested : routing.defaultLocale;
  const messages: { default: Record<string, unknown> } = await import(`../messages/${locale}.json`);
  return { locale, messages: messages.default, timeZone: 'UTC' };
});
