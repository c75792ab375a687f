/**
 * The tables of the archive. The first four are the truth and are only ever added to; `term` and the
 * column `article.indexed` follow from them and are rebuilt with the index.
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

  `CREATE TABLE IF NOT EXISTS state (
     name  TEXT PRIMARY KEY,
     value TEXT NOT NULL
   ) WITHOUT ROWID`,

  'CREATE INDEX IF NOT EXISTS article_by_file ON article (file) WHERE file IS NOT NULL',
  'CREATE INDEX IF NOT EXISTS article_to_index ON article (id) WHERE indexed < version',
];
