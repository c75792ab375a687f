'use client';

import { createContext, type ReactNode, use } from 'react';
import type { Facet } from '@/lib/search/request.ts';
import { type FacetLabels, labelOf } from './label-of.ts';

const Labels = createContext<FacetLabels>({});

export function FacetLabelsProvider({ labels, children }: { labels: FacetLabels; children: ReactNode }) {
  return <Labels value={labels}>{children}</Labels>;
}

/** A function that names a value of a facet: a country by its name, a person as it is. */
export function useFacetLabel(): (facet: Facet, value: string) => string {
  const labels = use(Labels);
  return (facet, value) => labelOf(labels, facet, value);
}
