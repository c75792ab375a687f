/** What the archive tells apart; `other` is every further language, and what is in none. */
export const LANGUAGES = ['kk', 'ru', 'en', 'other'] as const;
export type Language = (typeof LANGUAGES)[number];
