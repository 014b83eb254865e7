/**
 * Tells under which hashes the sealed envelopes of a document are stored, given the hash of its plain text. The list
 * only grows, and the first ones never leave it: those who made a document put it here before its hash is public, so
 * what strangers add later comes after it.
 */
export interface DocumentIndex {
  /** Envelope hashes in the order of their arrival. */
  list(document: string): Promise<string[]>;

  /** Refuses with `documentFull`. Adding one that is there changes nothing, and gives false. */
  add(document: string, envelope: string): Promise<boolean>;
}
