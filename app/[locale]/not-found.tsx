import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { NotFoundText } from '../ui/not-found-text.tsx';

/** Next takes the title of each page with status 404 from here. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('errors');
  return { title: t('notFoundTitle') };
}

export default NotFoundText;
