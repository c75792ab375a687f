import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { formatSearch, pageParams, parseSearch } from '@/app/[locale]/search-url.ts';
import { pageLocale } from '@/app/i18n/page-locale.ts';
import { siteAddress } from '@/app/site-address.ts';
import { alternates } from '@/app/ui/alternates.ts';
import { labelOf } from '@/app/ui/label-of.ts';
import { labelsOf } from '@/app/ui/labels-of.ts';
import { Marked } from '@/app/ui/marked.tsx';
import { NotFoundText } from '@/app/ui/not-found-text.tsx';
import { PublishedOn } from '@/app/ui/published-on.tsx';
import { SearchBand } from '@/app/ui/search-band.tsx';
import { textLanguage } from '@/app/ui/text-language.ts';
import type { StoredArticle } from '@/lib/archive/stored-article.ts';
import { muragat } from '@/lib/muragat.ts';
import { articleDescription, articleTitle } from './article-title.ts';
import { citation } from './citation.ts';
import { citationTags } from './citation-tags.ts';
import { CiteBox } from './cite-box.tsx';
import { DateList } from './date-list.tsx';
import { FactList } from './fact-list.tsx';
import { factsOf } from './facts.ts';
import { MatchNavigator } from './match-navigator.tsx';
import { newsArticle, scriptJson } from './news-article.ts';
import { paragraphs } from './paragraphs.ts';
import { ProvenanceBox } from './provenance.tsx';
import { Related } from './related.tsx';

/** The element that holds the title and the text with their marks. */
const MARKED = 'article';

interface PageProps {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** The article of an address, read once for the page and its metadata. */
const storedArticle = cache(async (encodedId: string): Promise<StoredArticle | undefined> => {
  // proxy.ts lets no address pass that cannot be decoded.
  return (await muragat()).article(decodeURIComponent(encodedId));
});

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const locale = await pageLocale(params);
  const stored = await storedArticle((await params).id);
  if (!stored) return {};
  const { article } = stored;
  const { source, author, published } = article;
  const path = articlePath(article.id);
  const title = articleTitle(article);
  const description = articleDescription(article);
  const labels = await labelsOf(locale);
  const subjects = stored.enrichment.topics.map(({ code }) => labelOf(labels, 'topic', code));
  const site = await getTranslations({ locale, namespace: 'site' });
  const publishedTime = published?.how === 'inferred' ? undefined : published?.value.time;
  return {
    title,
    description,
    ...(subjects.length > 0 && { keywords: subjects }),
    ...(author && { authors: { name: author.value } }),
    alternates: alternates(locale, path),
    openGraph: {
      type: 'article',
      title,
      description,
      url: `/${locale}${path}`,
      // Citation managers take the name of the site for the name of the newspaper.
      siteName: source?.value ?? site('name'),
      ...(author && { authors: author.value }),
      ...(publishedTime && { publishedTime }),
    },
    other: citationTags(article, `${await siteAddress()}/${locale}${path}`, subjects),
  };
}

/** An article to be read; works without the search engine. */
export default async function ArticlePage({ params, searchParams }: PageProps) {
  const locale = await pageLocale(params);
  const stored = await storedArticle((await params).id);
  if (!stored) return <NotFoundText />;
  const { article, enrichment } = stored;
  const { q } = parseSearch(pageParams(await searchParams));
  const archive = await muragat();
  const [textMarks, titleMarks, labels, t, date, cite] = await Promise.all([
    q ? archive.marks(article.text, q) : [],
    q ? archive.marks(articleTitle(article), q) : [],
    labelsOf(locale),
    getTranslations({ locale, namespace: 'article' }),
    getTranslations({ locale, namespace: 'date' }),
    getTranslations({ locale, namespace: 'citation' }),
  ]);
  const address = `${await siteAddress()}/${locale}${articlePath(article.id)}`;
  const cited = citation(stored, address, new Date().toISOString().slice(0, 10), {
    date: (key, values) => date(key, values),
    citation: (key, values) => cite(key, values),
  });
  const { published, source, lang } = article;
  const title = articleTitle(article);
  return (
    <>
      <SearchBand q={q} />
      <div className="mx-auto max-w-6xl px-4 pt-6 pb-16 sm:px-6">
        <script type="application/ld+json">{scriptJson(newsArticle(stored, address))}</script>
        <p className="print:hidden">
          <a href={`/${locale}${formatSearch({ q })}`} className="link">
            ← {t('back')}
          </a>
        </p>
        <div className="mt-6 grid gap-12 lg:grid-cols-[minmax(0,1fr)_20rem]">
          <div className="min-w-0">
            <article id={MARKED} lang={textLanguage(lang.value)}>
              <h1
                dir="auto"
                className={`wrap-anywhere font-bold font-serif leading-tight ${headingSize(title)}`}
              >
                <Marked text={title} marks={titleMarks} />
              </h1>
              <p lang={locale} className="mt-4 flex flex-wrap gap-x-3 text-muted">
                {source && <span className="font-semibold">{source.value}</span>}
                <PublishedOn published={published && { ...published.value, how: published.how }} />
              </p>
              <MatchNavigator total={titleMarks.length + textMarks.length} text={MARKED} />
              <div className="article-text">
                {paragraphs(article.text, textMarks).map(({ start, text, marks }) => (
                  <p key={start} dir="auto">
                    <Marked text={text} marks={marks} />
                  </p>
                ))}
              </div>
            </article>
            <Related id={article.id} />
          </div>
          <aside className="grid content-start gap-6">
            <FactList groups={factsOf(stored)} labels={labels} />
            <DateList dates={enrichment.dates} />
            <ProvenanceBox stored={stored} />
            <CiteBox citation={cited} address={address} />
          </aside>
        </div>
      </div>
    </>
  );
}

/** A whole sentence for a title is set smaller than a headline. */
function headingSize(title: string): string {
  return title.length > 90 ? 'max-w-[52ch] text-2xl sm:text-[1.75rem]' : 'max-w-[32ch] text-3xl sm:text-4xl';
}

function articlePath(id: string): string {
  return `/articles/${encodeURIComponent(id)}`;
}
