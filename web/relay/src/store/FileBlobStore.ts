import { createHash, randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { type FileHandle, open, readdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { ensureFolder, syncFolder } from "../../../service/durably.ts";
import { Quota } from "../limits/Quota.ts";
import { Refusal } from "../Refusal.ts";
import type { BlobStore, StoredBlob } from "./BlobStore.ts";

interface Limits {
  maxBlob: number;
  quota: number;
}

/**
 * A file per blob. Bytes are written beside, flushed, and only then given their name, so that a kill at any moment leaves
 * either the whole blob or nothing that is ever read.
 */
export class FileBlobStore implements BlobStore {
  readonly #folder: string;
  readonly #unfinished: string;
  readonly #maxBlob: number;
  readonly #quota: Quota;

  static async open(folder: string, { maxBlob, quota }: Limits): Promise<FileBlobStore> {
    const unfinished = join(folder, "unfinished");
    await rm(unfinished, { recursive: true, force: true });
    await ensureFolder(unfinished);
    return new FileBlobStore(folder, unfinished, maxBlob, new Quota(quota, await sizeOfFolder(folder)));
  }

  private constructor(folder: string, unfinished: string, maxBlob: number, quota: Quota) {
    this.#folder = folder;
    this.#unfinished = unfinished;
    this.#maxBlob = maxBlob;
    this.#quota = quota;
  }

  async sizeOf(hash: string): Promise<number | null> {
    return stat(this.#pathOf(hash)).then(
      ({ size }) => size,
      (error) => nullIfMissing(error),
    );
  }

  async read(hash: string): Promise<StoredBlob | null> {
    const size = await this.sizeOf(hash);
    if (size === null) return null;
    const stream = Readable.toWeb(createReadStream(this.#pathOf(hash))) as ReadableStream<Uint8Array>;
    return { size, stream };
  }

  async write(hash: string, body: AsyncIterable<Uint8Array>): Promise<number> {
    if ((await this.sizeOf(hash)) !== null) {
      await drain(body, this.#maxBlob);
      return 0;
    }
    const reserved = this.#quota.reserve(this.#maxBlob);
    const draft = join(this.#unfinished, randomUUID());
    try {
      const size = await this.#writeDraft(draft, hash, body);
      if ((await this.sizeOf(hash)) !== null) return 0;
      await ensureFolder(this.#shelfOf(hash));
      await rename(draft, this.#pathOf(hash));
      await syncFolder(this.#shelfOf(hash));
      reserved.keep(size);
      return size;
    } finally {
      reserved.release();
      await rm(draft, { force: true });
    }
  }

  async #writeDraft(draft: string, expected: string, body: AsyncIterable<Uint8Array>): Promise<number> {
    const handle = await open(draft, "wx", 0o600);
    try {
      const { size, hash } = await copy(body, handle, this.#maxBlob);
      if (hash !== expected) throw new Refusal("hashMismatch");
      await handle.sync();
      return size;
    } finally {
      await handle.close();
    }
  }

  #shelfOf(hash: string): string {
    return join(this.#folder, hash.slice(0, 2));
  }

  #pathOf(hash: string): string {
    return join(this.#shelfOf(hash), hash);
  }
}

async function copy(body: AsyncIterable<Uint8Array>, handle: FileHandle, maximum: number) {
  const hash = createHash("sha256");
  let size = 0;
  for await (const chunk of bounded(body, maximum)) {
    hash.update(chunk);
    await handle.writeFile(chunk);
    size += chunk.length;
  }
  return { size, hash: hash.digest("hex") };
}

async function drain(body: AsyncIterable<Uint8Array>, maximum: number): Promise<void> {
  for await (const _ of bounded(body, maximum));
}

/** Counts before anything is kept, and tells a broken connection from our own refusals. */
async function* bounded(body: AsyncIterable<Uint8Array>, maximum: number): AsyncGenerator<Uint8Array> {
  let size = 0;
  const chunks = body[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = await chunks.next().catch((cause: unknown) => {
        throw new Refusal("uploadAborted", { cause });
      });
      if (next.done) return;
      size += next.value.length;
      if (size > maximum) throw new Refusal("blobTooLarge");
      yield next.value;
    }
  } finally {
    await chunks.return?.();
  }
}

async function sizeOfFolder(folder: string): Promise<number> {
  let size = 0;
  for (const shelf of await readdir(folder, { withFileTypes: true })) {
    if (!shelf.isDirectory()) continue;
    for (const name of await readdir(join(folder, shelf.name))) {
      size += (await stat(join(folder, shelf.name, name))).size;
    }
  }
  return size;
}

function nullIfMissing(error: unknown): null {
  if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
  throw error;
}
