import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { formatDay, formatInterval } from '@/app/ui/day.ts';
import { formatNumber } from '@/app/ui/number.ts';
import type { StoredArticle } from '@/lib/archive/stored-article.ts';
import type { Evidence } from '@/lib/enrich/enrichment.ts';
import type { Provenance } from '@/lib/ingest/article.ts';

const MAX_EVIDENCE = 200;

/** Where the article comes from, and for each value whether it was stated, inferred or edited. */
export function ProvenanceBox({ stored }: { stored: StoredArticle }) {
  const t = useTranslations('article');
  const date = useTranslations('date');
  const locale = useLocale();
  const { article, version, capture } = stored;
  const { source, author, url, published, rights, lang, title } = article;
  const dated = (key: string, values?: Record<string, string>) => date(key, values);
  const bytes = { count: capture.size, shown: formatNumber(capture.size, locale) };
  return (
    <section aria-labelledby="provenance" className="box">
      <h2 id="provenance" className="eyebrow">
        {t('provenance')}
      </h2>
      <dl className="mt-2 grid gap-3 text-sm">
        {title?.how === 'inferred' && (
          <Row name={t('title')} how={title} article={article}>
            {title.value}
          </Row>
        )}
        <Row name={t('source')} how={source} article={article}>
          {source?.value ?? t('unknownValue')}
        </Row>
        {author && (
          <Row name={t('author')} how={author} article={article}>
            {author.value}
          </Row>
        )}
        {url && (
          <Row name={t('original')} how={url} article={article}>
            <OriginalLink url={url.value} />
          </Row>
        )}
        <Row name={t('published')} how={published} article={article}>
          {published ? formatInterval(published.value, dated) : t('unknownValue')}
        </Row>
        <Row name={t('language')} how={lang} article={article}>
          {t(`languages.${lang.value}`)}
        </Row>
        {rights && (
          <Row name={t('rights')} how={rights} article={article}>
            {rights.value}
          </Row>
        )}
        <Row name={t('captured')}>
          <time dateTime={capture.capturedAt}>{formatDay(capture.capturedAt.slice(0, 10), dated)}</time>
        </Row>
        <Row name={t('version')}>{formatNumber(version, locale)}</Row>
        <Row name={t('origin')}>{capture.origin}</Row>
        <Row name={t('size')}>{t('bytes', bytes)}</Row>
        <Row name={t('sha256')}>
          <code className="break-all text-xs">{capture.sha256}</code>
        </Row>
      </dl>
    </section>
  );
}

interface RowProps {
  name: string;
  how?: Provenance;
  article?: StoredArticle['article'];
  children?: ReactNode;
}

function Row({ name, how, article, children }: RowProps) {
  const t = useTranslations('article');
  return (
    <div>
      <dt className="text-muted">{name}</dt>
      <dd className="wrap-anywhere">
        {children}
        {how && <span className="badge ml-2">{t(`how.${how.how}`)}</span>}
        {how?.how === 'inferred' && (
          <span className="mt-1 block text-muted text-xs">
            <span className="block">{t.rich('rule', { rule: () => <span lang="en">{how.rule}</span> })}</span>
            {article && how.evidence[0] && (
              <span className="block">{t('evidence', { text: quoted(how.evidence[0], article) })}</span>
            )}
          </span>
        )}
      </dd>
    </div>
  );
}

/** Only addresses of the web become links. */
function OriginalLink({ url }: { url: string }) {
  if (!/^https?:\/\//i.test(url)) return url;
  return (
    <a href={url} rel="external noopener nofollow" className="link">
      {url}
    </a>
  );
}

function quoted({ field, start, end }: Evidence, { text, title }: StoredArticle['article']): string {
  const quote = (field === 'title' ? (title?.value ?? '') : text).slice(start, end);
  return quote.length > MAX_EVIDENCE ? `${quote.slice(0, MAX_EVIDENCE)}…` : quote;
}
