import { useTranslations } from 'next-intl';
import { FacetLink } from '@/app/ui/facet-link.tsx';
import { type FacetLabels, labelOf } from '@/app/ui/label-of.ts';
import type { FactGroup } from './facts.ts';

/** What the article is about, each value a link that searches for it. */
export function FactList({ groups, labels }: { groups: FactGroup[]; labels: FacetLabels }) {
  const t = useTranslations('article');
  if (groups.length === 0) return null;
  return (
    <section aria-labelledby="about" className="box">
      <h2 id="about" className="eyebrow">
        {t('about')}
      </h2>
      <dl className="mt-2 grid gap-3 text-sm">
        {groups.map(({ heading, facet, values }) => (
          <div key={heading}>
            <dt className="text-muted">{t(heading)}</dt>
            <dd className="mt-1 flex flex-wrap gap-2">
              {values.map((value) => (
                <FacetLink key={value} facet={facet} value={value} label={labelOf(labels, facet, value)} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
