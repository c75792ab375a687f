import type { StoredArticle } from '@/lib/archive/stored-article.ts';
import type { MentionType } from '@/lib/enrich/enrichment.ts';
import type { Facet } from '@/lib/search/request.ts';

/** Values of a facet under the heading by which the page shows them. */
export interface FactGroup {
  heading: 'country' | 'mentioned' | 'topic' | 'person' | 'organisation' | 'place';
  facet: Facet;
  values: string[];
}

const NAMED: [heading: FactGroup['heading'] & Facet, types: MentionType[]][] = [
  ['person', ['PERSON']],
  ['organisation', ['ORGANISATION']],
  ['place', ['CITY', 'PLACE', 'FACILITY']],
];

/** What was read out of an article and can be searched for; groups without values are left out. */
export function factsOf({ enrichment }: StoredArticle): FactGroup[] {
  const { countries, topics, mentions } = enrichment;
  const codes = (role: 'subject' | 'mention') =>
    countries.filter((country) => country.role === role).map(({ code }) => code);
  const groups: FactGroup[] = [
    { heading: 'country', facet: 'country', values: codes('subject') },
    { heading: 'mentioned', facet: 'country', values: codes('mention') },
    { heading: 'topic', facet: 'topic', values: topics.map(({ code }) => code) },
    ...NAMED.map(([facet, types]) => ({
      heading: facet,
      facet,
      values: mentions.filter(({ type }) => types.includes(type)).map(({ canonical }) => canonical),
    })),
  ];
  return groups
    .map((group) => ({ ...group, values: [...new Set(group.values)] }))
    .filter(({ values }) => values.length > 0);
}
