import { getTranslations } from 'next-intl/server';
import { type Muragat, muragat } from '@/lib/muragat.ts';
import type { SimilarArticle } from '@/lib/search/similar/similar.ts';
import { SearchUnavailable } from '@/lib/search/unavailable.ts';
import { ArticleLinks } from './article-links.tsx';

const SHOWN = 6;

/** Other versions of an article, and articles like it with what they have in common. */
export async function Related({ id }: { id: string }) {
  const archive = await muragat();
  const [versions, similar, t] = await Promise.all([
    archive.versions(id),
    similarOf(archive, id),
    getTranslations('article'),
  ]);
  return (
    <>
      <ArticleLinks
        id="versions"
        heading={t('versions')}
        articles={versions.map((article) => ({ article }))}
      />
      <ArticleLinks
        id="similar"
        heading={t('similar')}
        articles={similar.map(({ article, terms, entities }) => ({
          article,
          note: (
            <p className="mt-1 text-muted text-sm">
              {t('inCommon', { words: [...new Set([...entities, ...terms])].join(', ') })}
            </p>
          ),
        }))}
      />
    </>
  );
}

/** An article can be read while the engine is away. */
async function similarOf(archive: Muragat, id: string): Promise<SimilarArticle[]> {
  try {
    return (await archive.similar(id, SHOWN)) ?? [];
  } catch (error) {
    if (error instanceof SearchUnavailable) return [];
    throw error;
  }
}
