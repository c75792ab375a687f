/** The `lang` of a text: `und` says that its language is not known, where nothing would claim the page's. */
export function textLanguage(lang: string): string {
  return lang === 'other' ? 'und' : lang;
}
