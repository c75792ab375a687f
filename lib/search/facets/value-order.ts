/** How the values of a facet may be ordered. */
export const VALUE_ORDERS = ['count', 'alphabet'] as const;
export type ValueOrder = (typeof VALUE_ORDERS)[number];
