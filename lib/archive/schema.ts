/**
 * The tables of the archive. The first four are the truth and are only ever added to; the others and
 * the column `article.indexed` follow from them and are rebuilt with the index.
 */
export const SCHEMA = [
  `CREATE TABLE IF NOT EXISTS capture (
     sha256 TEXT PRIMARY KEY,
     bytes  BLOB NOT NULL
   ) WITHOUT ROWID`,

  `CREATE TABLE IF NOT EXISTS version (
     article_id  TEXT NOT NULL,
     version     INTEGER NOT NULL,
     fingerprint TEXT NOT NULL,      -- of what was stated: the same record is no new version
     capture     TEXT NOT NULL REFERENCES capture (sha256),
     origin      TEXT NOT NULL,
     captured_at TEXT NOT NULL,
     article     TEXT NOT NULL,      -- JSON, lib/ingest/article.ts
     enrichment  TEXT NOT NULL,      -- JSON, lib/enrich/enrichment.ts
     PRIMARY KEY (article_id, version)
   )`,

  `CREATE TABLE IF NOT EXISTS article (
     id          TEXT PRIMARY KEY,
     version     INTEGER NOT NULL,   -- the current one
     fingerprint TEXT NOT NULL,
     file        TEXT,               -- where the id was made from the text: the file to follow
     indexed     INTEGER NOT NULL DEFAULT 0  -- the version that the index holds; 0 for none
   ) WITHOUT ROWID`,

  `CREATE TABLE IF NOT EXISTS quarantine (
     place  TEXT NOT NULL,
     reason TEXT NOT NULL,
     bytes  BLOB,
     at     TEXT NOT NULL,
     PRIMARY KEY (place, reason)
   )`,

  // In how many articles a key occurs: the vocabulary by which queries are read.
  `CREATE TABLE IF NOT EXISTS term (
     key      TEXT PRIMARY KEY,
     articles INTEGER NOT NULL
   ) WITHOUT ROWID`,

  // Which written forms a key has, and in how many articles it occurs as each.
  `CREATE TABLE IF NOT EXISTS form (
     key      TEXT NOT NULL,
     form     TEXT NOT NULL,
     articles INTEGER NOT NULL,
     PRIMARY KEY (key, form)
   ) WITHOUT ROWID`,

  // Which articles are versions of one, and what tells them: lib/archive/groups.ts.
  `CREATE TABLE IF NOT EXISTS sketch (
     article_id TEXT PRIMARY KEY,
     sketch     BLOB NOT NULL
   )`,
  `CREATE TABLE IF NOT EXISTS shingle (
     hash       INTEGER NOT NULL,
     article_id TEXT NOT NULL,
     PRIMARY KEY (hash, article_id)
   ) WITHOUT ROWID`,
  `CREATE TABLE IF NOT EXISTS near_duplicate (
     article_id TEXT NOT NULL,
     other_id   TEXT NOT NULL,
     PRIMARY KEY (article_id, other_id)
   ) WITHOUT ROWID`,
  `CREATE TABLE IF NOT EXISTS article_group (
     article_id TEXT PRIMARY KEY,
     group_id   TEXT NOT NULL
   ) WITHOUT ROWID`,

  // Headlines as they are shown, and by words in the form in which all spellings meet, for suggestions.
  `CREATE TABLE IF NOT EXISTS headline (
     number     INTEGER PRIMARY KEY,
     article_id TEXT NOT NULL UNIQUE,
     title      TEXT NOT NULL
   )`,
  `CREATE VIRTUAL TABLE IF NOT EXISTS headline_words USING fts5 (
     words, content = '', contentless_delete = 1, prefix = '1 2 3', tokenize = 'unicode61 remove_diacritics 0'
   )`,

  // What lists need of an article, for each index that is built: lib/archive/listings.ts.
  `CREATE TABLE IF NOT EXISTS listing (
     build      TEXT NOT NULL,        -- the state \`index\` of the index that it belongs to
     article_id TEXT NOT NULL,
     facets     TEXT NOT NULL,        -- JSON
     bag        BLOB NOT NULL,
     PRIMARY KEY (build, article_id)
   )`,
  // Which words stand among the same words as others: lib/archive/neighbours.ts.
  `CREATE TABLE IF NOT EXISTS neighbour (
     key    TEXT PRIMARY KEY,
     others TEXT NOT NULL            -- JSON: pairs of a key and its likeness
   ) WITHOUT ROWID`,

  `CREATE TABLE IF NOT EXISTS state (
     name  TEXT PRIMARY KEY,
     value TEXT NOT NULL
   ) WITHOUT ROWID`,

  'CREATE INDEX IF NOT EXISTS article_by_file ON article (file) WHERE file IS NOT NULL',
  'CREATE INDEX IF NOT EXISTS shingle_by_article ON shingle (article_id)',
  'CREATE INDEX IF NOT EXISTS article_by_group ON article_group (group_id)',
  'CREATE INDEX IF NOT EXISTS article_to_index ON article (id) WHERE indexed < version',
];
