import { pageLocale } from '@/app/i18n/page-locale.ts';
import { NotFoundText } from '@/app/ui/not-found-text.tsx';

/** Any address that no page has; its status comes from proxy.ts. */
export default async function UnknownPage({ params }: { params: Promise<{ locale: string }> }) {
  await pageLocale(params);
  return <NotFoundText />;
}
