/** Enough countries for a facet that shows not all of its values at once. */
const COUNTRIES = [
  'Түркиядан',
  'Өзбекстаннан',
  'Қырғызстаннан',
  'Әзербайжаннан',
  'Германиядан',
  'Польшадан',
  'Италиядан',
  'Испаниядан',
  'Венгриядан',
  'Үндістаннан',
  'Жапониядан',
  'Грузиядан',
];

/** Made-up articles, enough for three pages of results; the person and the paper do not exist. */
export const ORCHARDS = Array.from({ length: 45 }, (_, index) => {
  const number = index + 1;
  const month = String((index % 12) + 1).padStart(2, '0');
  const country = number % 3 === 0 ? COUNTRIES[(number / 3) % COUNTRIES.length] : 'Қазақстаннан';
  return {
    id: `orchard-${number}`,
    lang: 'kk',
    title: `Үлгі ауылында ${number}-ші алма бағы отырғызылды`,
    source: 'Үлгі газеті',
    author: 'Үлгі Сынақбаев',
    publishedAt: `${2001 + (index % 3)}-${month}-15`,
    text: `Үлгі ауылында жаңа алма бағы отырғызылды. Көшеттер ${country} әкелінді.\nБағбан Үлгі Сынақбаев алманың жақсы өсетінін айтты.`,
  };
});
