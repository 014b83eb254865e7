import { type RecordChange, recordChange } from "../../../web/shared/record/recordChange.ts";

/** What a page hears of the indexer's stream. */
export class ChangeStream {
  readonly heard: { change: RecordChange; at: number }[] = [];
  readonly #abort = new AbortController();

  static async open(url: string): Promise<ChangeStream> {
    const stream = new ChangeStream();
    const response = await fetch(url, { signal: stream.#abort.signal });
    if (!response.ok || !response.body) throw new Error(`The stream answered ${response.status}.`);
    void stream.#read(response.body).catch(() => undefined);
    // The present block comes first: from then on nothing is missed.
    await stream.until(() => true);
    return stream;
  }

  /** The first change that is as awaited, also one that was heard before. */
  async until(isAwaited: (change: RecordChange) => boolean): Promise<{ change: RecordChange; at: number }> {
    for (;;) {
      const found = this.heard.find(({ change }) => isAwaited(change));
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }

  close(): void {
    this.#abort.abort();
  }

  async #read(body: ReadableStream<Uint8Array>): Promise<void> {
    let rest = "";
    const decoder = new TextDecoder();
    for await (const chunk of body) {
      const parts = (rest + decoder.decode(chunk, { stream: true })).split("\n\n");
      rest = parts.pop() ?? "";
      for (const part of parts) {
        const data = /^data: (.*)$/m.exec(part)?.[1];
        if (data) this.heard.push({ change: recordChange.parse(JSON.parse(data)), at: performance.now() });
      }
    }
  }
}
