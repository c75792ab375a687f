import type { Metadata, Viewport } from 'next';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { pageLocale } from '../i18n/page-locale.ts';
import { siteAddress } from '../site-address.ts';
import { SiteHeader } from '../ui/site-header.tsx';
import '../globals.css';

interface LayoutProps {
  children: ReactNode;
  params: Promise<{ locale: string }>;
}

/** Messages that scripts in the browser need; the rest stays on the server. */
const CLIENT_MESSAGES = [
  'site',
  'language',
  'search',
  'reading',
  'suggest',
  'results',
  'facets',
  'forms',
  'matches',
  'period',
  'sort',
  'hit',
  'pages',
  'errors',
  'date',
] as const;

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#faf8f4' },
    { media: '(prefers-color-scheme: dark)', color: '#14181b' },
  ],
};

export async function generateMetadata({ params }: LayoutProps): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'site' });
  return {
    metadataBase: new URL(await siteAddress()),
    title: { default: t('name'), template: `%s · ${t('name')}` },
    description: t('description'),
  };
}

export default async function Layout({ children, params }: LayoutProps) {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: 'site' });
  const messages = await getMessages();
  const forClient = Object.fromEntries(CLIENT_MESSAGES.map((name) => [name, messages[name]]));
  return (
    <html lang={locale}>
      <body>
        <a href="#main" className="skip-link">
          {t('skip')}
        </a>
        <NextIntlClientProvider messages={forClient}>
          <SiteHeader />
          <main id="main" tabIndex={-1}>
            {children}
          </main>
        </NextIntlClientProvider>
        <footer className="border-line border-t">
          <p className="mx-auto max-w-6xl px-4 py-6 text-muted text-sm sm:px-6">
            {t('name')} · {t('tagline')}
          </p>
        </footer>
      </body>
    </html>
  );
}
