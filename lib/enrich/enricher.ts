import type { Analyser } from '../kazakh/analysis/analyser.ts';
import { createCountryFinder } from './countries.ts';
import { Cover } from './cover.ts';
import { createDateFinder } from './dates.ts';
import type {
  DateExpression,
  Enrichment,
  EnrichmentInput,
  Figure,
  Mention,
  MentionType,
} from './enrichment.ts';
import { createFigureFinder } from './figures.ts';
import { createPublicationReader } from './infer-publication.ts';
import { createTitleReader } from './infer-title.ts';
import { createOrganisationFinder } from './organisations.ts';
import { createPeopleFinder } from './people.ts';
import { createHeadedPlaceFinder, createListedPlaceFinder } from './places.ts';
import { findQuotes } from './quotes.ts';
import { createReader, type Fields, type Reading } from './reading.ts';
import type { EnrichTables } from './tables.ts';
import { createTopicFinder } from './topics.ts';

/** Reads out of a text all that its rules can; pure, linear in the length of the text. */
export interface Enricher {
  enrich(input: EnrichmentInput): Enrichment;
}

/** Most mentions that are kept of one text: directories of names are no articles. */
const MAX_MENTIONS = 5_000;

const FIGURE_MENTIONS: Record<Figure['kind'], MentionType> = {
  money: 'MONEY',
  quantity: 'QUANTITY',
  percentage: 'PERCENTAGE',
};

export function createEnricher(analyser: Analyser, tables: EnrichTables): Enricher {
  const read = createReader(analyser);
  const findCountries = createCountryFinder(tables, read);
  const findTopics = createTopicFinder(tables, read);
  const findOrganisations = createOrganisationFinder(tables, read);
  const findHeadedPlaces = createHeadedPlaceFinder(tables);
  const findListedPlaces = createListedPlaceFinder(tables, read);
  const findPeople = createPeopleFinder(tables, read);
  const findDates = createDateFinder(tables);
  const findFigures = createFigureFinder(tables, read);
  const readTitle = createTitleReader(tables);
  const readPublication = createPublicationReader(tables, analyser);

  /** Names in the order of certainty: what one rule has taken, the next leaves alone. */
  const names = (reading: Reading, countries: readonly Mention[]): Mention[] => {
    const organisations = findOrganisations(reading);
    const cover = new Cover(reading.text.length, organisations);
    const places = findHeadedPlaces(reading, cover);
    const free = countries.filter((country) => !cover.meets(country));
    for (const country of free) cover.add(country);
    const people = findPeople(reading, cover);
    return [...organisations, ...places, ...free, ...people, ...findListedPlaces(reading, cover)];
  };

  return {
    enrich(input) {
      const text = read(input.text);
      const title = input.title === undefined ? undefined : read(input.title);
      const fields: Fields = { text, ...(title && { title }) };
      const { countries, mentions: countryMentions } = findCountries(fields);

      const undated = findDates(text, input.published);
      const published = input.published ? undefined : readPublication(text, undated);
      const dates = published ? findDates(text, published.value) : undated;
      const dated = new Cover(input.text.length, dates);
      const figures = findFigures(text).filter((figure) => !dated.meets(figure));

      const inText = names(
        text,
        countryMentions.filter(({ field }) => !field),
      );
      const inTitle = title
        ? names(
            title,
            countryMentions.filter(({ field }) => field),
          )
        : [];
      const inferredTitle = input.title === undefined ? readTitle(text, input.source) : undefined;
      return {
        mentions: [
          ...inTitle.map((mention) => ({ ...mention, field: 'title' as const })),
          ...[...inText, ...dates.map(dateMention), ...figures.map(figureMention)].sort(
            (a, b) => a.start - b.start,
          ),
        ].slice(0, MAX_MENTIONS),
        countries,
        topics: findTopics(fields),
        dates,
        figures,
        quotes: findQuotes(
          input.text,
          inText.filter(({ type }) => type === 'PERSON'),
        ),
        inferred: {
          ...(inferredTitle && { title: inferredTitle }),
          ...(published && { published }),
        },
      };
    },
  };
}

function dateMention({ start, end, text, interval }: DateExpression): Mention {
  const canonical = interval ? [...new Set([interval.from, interval.to])].join('/') : text;
  return { start, end, type: 'DATE', text, canonical, confidence: 0.9 };
}

function figureMention({ start, end, text, kind, value, to, unit }: Figure): Mention {
  const canonical = `${value}${to === undefined ? '' : `–${to}`} ${unit}`;
  return { start, end, type: FIGURE_MENTIONS[kind], text, canonical, confidence: 0.9 };
}
