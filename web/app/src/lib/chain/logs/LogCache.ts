import type { BlockRef, ChainLog } from "../../../../../shared/wire/ChainLog.ts";

/** What is kept about the chain as a whole. */
export interface CacheState {
  /** Which chain and contracts the cache is of; null when it is empty. */
  identity: string | null;
  /** Raised whenever kept logs were dropped. */
  revision: number;
  /** Blocks seen as heads, ascending, all of one chain. */
  remembered: BlockRef[];
}

/** What is kept of one source: all its logs up to and including block `cursor`. */
export interface Book {
  revision: number;
  /** Null when nothing was read yet. */
  cursor: number | null;
  logs: ChainLog[];
}

export interface Piece {
  revision: number;
  source: string;
  /** The cursor this piece continues from. */
  after: number | null;
  /** The cursor from now on. */
  upTo: number;
  logs: readonly ChainLog[];
  /** The head of the chain on which the piece was read. */
  head: BlockRef;
}

/**
 * Logs kept between visits and shared by all tabs. Every change is one transaction that checks what it builds on, so
 * neither another tab nor a kill in the middle leaves half of anything.
 */
export interface LogCache {
  state(): Promise<CacheState>;
  book(source: string): Promise<Book>;
  /** False, and nothing changed, when another tab was faster. */
  commit(piece: Piece): Promise<boolean>;
  /** Remembers a head, so that a later one can be compared with it even when nothing was read. */
  remember(revision: number, head: BlockRef): Promise<void>;
  /** Drops everything above `block`. False, and nothing changed, when another tab dropped something first. */
  rewind(revision: number, block: number): Promise<boolean>;
  /** Empties the cache for another chain. */
  reset(identity: string): Promise<void>;
  /** Forgets one source, to be read again from the start. */
  forget(source: string): Promise<void>;
}
