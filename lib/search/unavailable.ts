/** The engine did not answer, or not in time, or has no index of this version yet; the archive itself is well. */
export class SearchUnavailable extends Error {
  override name = 'SearchUnavailable';

  constructor(cause?: unknown) {
    super(
      'Search is away: Meilisearch does not answer, or its index is not built yet (npm start builds it).',
      { cause },
    );
  }
}
