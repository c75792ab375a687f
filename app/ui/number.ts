/** Writes a whole number in groups of three. Browsers that do not know Kazakh would group it otherwise. */
export function formatNumber(value: number, locale: string): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, locale === 'en' ? ',' : '\u00a0');
}
