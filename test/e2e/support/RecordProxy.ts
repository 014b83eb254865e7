import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Person } from "./Person.ts";

/** What stands between the page and its indexer: nothing, nobody, somebody who lets wait, the answers of another time, or a liar. */
export type Bent = "not" | "stopped" | "slow" | "frozen" | { list: (answer: string) => string };

/** An indexer that can be stopped, held still and made to lie, in front of the real one. */
export class RecordProxy {
  readonly url: string;
  readonly asked: string[] = [];
  #bent: Bent = "not";
  readonly #server: Server;
  readonly #target: string;
  readonly #before = new Map<string, string>();
  readonly #held: (() => void)[] = [];

  static async open(target: string): Promise<RecordProxy> {
    const server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    return new RecordProxy(server, target);
  }

  private constructor(server: Server, target: string) {
    this.#server = server;
    this.#target = target;
    this.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    server.on("request", (request, response) => void this.#answer(request, response));
  }

  bend(bent: Bent): void {
    this.#bent = bent;
    for (const letGo of this.#held.splice(0)) letGo();
    if (bent === "stopped") this.#server.closeAllConnections();
  }

  /** Has a person's page, to which no policy forbids it, ask here from its next load on. */
  async standBefore({ context, stack }: Person): Promise<void> {
    await context.route(`${stack.origin}/config.json`, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, json: { ...(await response.json()), indexerUrl: this.url } });
    });
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? "/";
    this.asked.push(path);
    if (this.#bent === "stopped") return void request.socket.destroy();
    const headers = { origin: request.headers.origin ?? "" };
    if (path.startsWith("/record/stream")) return this.#stream(path, headers, response);
    const real = await fetch(this.#target + path, { headers });
    const text = await real.text();
    if (this.#bent === "slow") await new Promise<void>((letGo) => this.#held.push(letGo));
    if (this.#bent === "not") this.#before.set(path, text);
    response.writeHead(real.status, {
      "content-type": "application/json",
      "access-control-allow-origin": headers.origin,
    });
    response.end(this.#bentAnswer(path, text));
  }

  #bentAnswer(path: string, text: string): string {
    if (this.#bent === "frozen") return this.#before.get(path) ?? text;
    return typeof this.#bent === "object" && !path.startsWith("/record/status")
      ? this.#bent.list(text)
      : text;
  }

  /** As long as it is held still, the stream is silent. */
  async #stream(path: string, headers: { origin: string }, response: ServerResponse): Promise<void> {
    const leaving = new AbortController();
    response.on("close", () => leaving.abort());
    response.writeHead(200, {
      "content-type": "text/event-stream",
      "access-control-allow-origin": headers.origin,
    });
    try {
      const real = await fetch(this.#target + path, { headers, signal: leaving.signal });
      for await (const chunk of real.body ?? [])
        if (!["slow", "frozen"].includes(String(this.#bent))) response.write(chunk);
    } catch {
      // Either side is gone.
    }
    response.end();
  }
}
