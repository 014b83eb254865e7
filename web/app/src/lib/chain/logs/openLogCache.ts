import { type DBSchema, type IDBPTransaction, openDB } from "idb";
import type { BlockRef, ChainLog } from "../../../../../shared/wire/ChainLog.ts";
import type { CacheState, LogCache, Piece } from "./LogCache.ts";

const REMEMBERED = 64;

interface LogSchema extends DBSchema {
  meta: { key: "chain"; value: { identity: string | null; revision: number } };
  blocks: { key: number; value: BlockRef };
  cursors: { key: string; value: { source: string; block: number }; indexes: { block: number } };
  logs: {
    key: [source: string, block: number, index: number];
    value: ChainLog & { source: string };
    indexes: { block: number };
  };
}

const stores = ["meta", "blocks", "cursors", "logs"] as const;
type Change = IDBPTransaction<LogSchema, typeof stores, "readwrite">;

const everyKeyOf = (source: string) => IDBKeyRange.bound([source], [source, []]);

/** Opens the cache in IndexedDB, under a name that tells the chain. */
export async function openLogCache(name: string): Promise<LogCache> {
  const db = await openDB<LogSchema>(name, 1, {
    upgrade(created) {
      created.createObjectStore("meta");
      created.createObjectStore("blocks", { keyPath: "number" });
      created.createObjectStore("cursors", { keyPath: "source" }).createIndex("block", "block");
      created
        .createObjectStore("logs", { keyPath: ["source", "block", "index"] })
        .createIndex("block", "block");
    },
    // A newer page needs the cache in a newer form: let it, this one goes on reading from the chain.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });

  const changing = async <T>(work: (change: Change) => Promise<T>) => {
    const change = db.transaction(stores, "readwrite", { durability: "relaxed" });
    try {
      const result = await work(change);
      await change.done;
      return result;
    } catch (error) {
      // An exception alone does not undo what the transaction already wrote.
      change.done.catch(() => undefined);
      if (change.error === null) change.abort();
      throw error;
    }
  };

  return {
    async state() {
      const reading = db.transaction(["meta", "blocks"]);
      const [meta, remembered] = await Promise.all([
        reading.objectStore("meta").get("chain"),
        reading.objectStore("blocks").getAll(),
      ]);
      return {
        identity: meta?.identity ?? null,
        revision: meta?.revision ?? 0,
        remembered,
      } satisfies CacheState;
    },

    async book(source) {
      const reading = db.transaction(["meta", "cursors", "logs"]);
      const [meta, cursor, stored] = await Promise.all([
        reading.objectStore("meta").get("chain"),
        reading.objectStore("cursors").get(source),
        reading.objectStore("logs").getAll(everyKeyOf(source)),
      ]);
      const logs = stored.map(({ source: _, ...log }) => log);
      return { revision: meta?.revision ?? 0, cursor: cursor?.block ?? null, logs };
    },

    commit: (piece) => changing((change) => commit(change, piece)),

    remember: (revision, head) =>
      changing(async (change) => {
        if ((await revisionOf(change)) === revision) await remember(change, head);
      }),

    rewind: (revision, block) =>
      changing(async (change) => {
        if ((await revisionOf(change)) !== revision) return false;
        await dropAbove(change, block);
        await raiseRevision(change);
        return true;
      }),

    reset: (identity) =>
      changing(async (change) => {
        const revision = await revisionOf(change);
        await Promise.all(stores.map((store) => change.objectStore(store).clear()));
        await change.objectStore("meta").put({ identity, revision: revision + 1 }, "chain");
      }),

    forget: (source) =>
      changing(async (change) => {
        await change.objectStore("logs").delete(everyKeyOf(source));
        await change.objectStore("cursors").delete(source);
        await raiseRevision(change);
      }),
  };
}

async function commit(change: Change, piece: Piece): Promise<boolean> {
  const cursors = change.objectStore("cursors");
  const [revision, cursor] = [await revisionOf(change), await cursors.get(piece.source)];
  if (revision !== piece.revision || (cursor?.block ?? null) !== piece.after) return false;
  const logs = change.objectStore("logs");
  await Promise.all(piece.logs.map(async (log) => logs.put({ ...log, source: piece.source })));
  await cursors.put({ source: piece.source, block: piece.upTo });
  await remember(change, piece.head);
  return true;
}

async function remember(change: Change, head: BlockRef) {
  const blocks = change.objectStore("blocks");
  await blocks.put({ number: head.number, hash: head.hash });
  const numbers = await blocks.getAllKeys();
  await Promise.all(numbers.slice(0, -REMEMBERED).map((number) => blocks.delete(number)));
}

async function dropAbove(change: Change, block: number) {
  const above = IDBKeyRange.lowerBound(block, true);
  await change.objectStore("blocks").delete(above);
  const cursors = change.objectStore("cursors");
  for (const cursor of await cursors.index("block").getAll(above)) await cursors.put({ ...cursor, block });
  const logs = change.objectStore("logs");
  await Promise.all((await logs.index("block").getAllKeys(above)).map((key) => logs.delete(key)));
}

async function revisionOf(change: Change) {
  return (await change.objectStore("meta").get("chain"))?.revision ?? 0;
}

async function raiseRevision(change: Change) {
  const meta = change.objectStore("meta");
  const current = await meta.get("chain");
  await meta.put({ identity: current?.identity ?? null, revision: (current?.revision ?? 0) + 1 }, "chain");
}
