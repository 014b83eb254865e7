/** Keeps bytes under their SHA-256. What is stored never changes. */
export interface BlobStore {
  /** Size in bytes, null when there is no such blob. */
  sizeOf(hash: string): Promise<number | null>;

  /** Null when there is no such blob. */
  read(hash: string): Promise<StoredBlob | null>;

  /**
   * Stores what hashes to `hash`; once it resolves, the bytes survive any crash. Refuses with `hashMismatch`,
   * `blobTooLarge`, `storeFull` or `uploadAborted`, and then keeps nothing.
   * @returns how many bytes were new, zero when the blob was there.
   */
  write(hash: string, body: AsyncIterable<Uint8Array>): Promise<number>;
}

export interface StoredBlob {
  size: number;
  stream: ReadableStream<Uint8Array>;
}
