/** The engine did not answer, or not in time; the archive itself is well. */
export class SearchUnavailable extends Error {
  override name = 'SearchUnavailable';

  constructor(cause?: unknown) {
    super('Search is away: Meilisearch does not answer.', { cause });
  }
}
