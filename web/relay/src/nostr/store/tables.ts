/**
 * `reader` is the one key that may read an event, null for anybody. `usage` counts what a key has here, its mail by
 * sender and its own events, and follows the events by itself. `gone` holds deleted mail for as long as somebody could
 * publish it anew. Tags are those that filters ask for; the recipient of mail is its reader.
 */
export const tables = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA secure_delete = ON;
  PRAGMA foreign_keys = ON;

  CREATE TABLE IF NOT EXISTS events (
    id TEXT PRIMARY KEY,
    pubkey TEXT NOT NULL,
    kind INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    expires_at INTEGER,
    reader TEXT,
    sender TEXT NOT NULL,
    json TEXT NOT NULL
  ) STRICT;
  CREATE INDEX IF NOT EXISTS events_by_author ON events (pubkey, kind, created_at);
  CREATE INDEX IF NOT EXISTS events_by_reader ON events (reader, kind, created_at) WHERE reader IS NOT NULL;
  CREATE INDEX IF NOT EXISTS events_by_kind ON events (kind, created_at);
  CREATE INDEX IF NOT EXISTS events_by_expiry ON events (expires_at) WHERE expires_at IS NOT NULL;

  CREATE TABLE IF NOT EXISTS tags (
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    id TEXT NOT NULL REFERENCES events ON DELETE CASCADE,
    PRIMARY KEY (name, value, id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS tags_by_event ON tags (id);

  CREATE TABLE IF NOT EXISTS gone (id TEXT PRIMARY KEY, until INTEGER NOT NULL) STRICT, WITHOUT ROWID;

  CREATE TABLE IF NOT EXISTS usage (
    owner TEXT NOT NULL,
    is_mail INTEGER NOT NULL,
    sender TEXT NOT NULL,
    events INTEGER NOT NULL,
    bytes INTEGER NOT NULL,
    PRIMARY KEY (owner, is_mail, sender)
  ) STRICT, WITHOUT ROWID;
  CREATE TRIGGER IF NOT EXISTS count_event AFTER INSERT ON events BEGIN
    INSERT INTO usage VALUES (coalesce(NEW.reader, NEW.pubkey), NEW.kind = 1059, NEW.sender, 1, octet_length(NEW.json))
    ON CONFLICT DO UPDATE SET events = events + 1, bytes = bytes + excluded.bytes;
  END;
  CREATE TRIGGER IF NOT EXISTS uncount_event AFTER DELETE ON events BEGIN
    UPDATE usage SET events = events - 1, bytes = bytes - octet_length(OLD.json)
    WHERE owner = coalesce(OLD.reader, OLD.pubkey) AND is_mail = (OLD.kind = 1059) AND sender = OLD.sender;
    DELETE FROM usage
    WHERE owner = coalesce(OLD.reader, OLD.pubkey) AND is_mail = (OLD.kind = 1059) AND sender = OLD.sender AND events = 0;
  END;
`;
