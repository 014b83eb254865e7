import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { mailUrl } from "../../../web/shared/talk/mailUrl.ts";
import { RelayProcess } from "../../services/relay/nostr/RelayProcess.ts";
import type { Person } from "./Person.ts";
import type { Stack } from "./Stack.ts";

/** A relay of a journey's own, to be killed while people talk, and its disk to be searched. */
export class OwnRelay {
  readonly #data: string;
  readonly #env: Record<string, string>;
  #relay: RelayProcess;

  private constructor(data: string, env: Record<string, string>, relay: RelayProcess) {
    this.#data = data;
    this.#env = env;
    this.#relay = relay;
  }

  static async start(stack: Stack, settings: Record<string, string> = {}): Promise<OwnRelay> {
    const data = await mkdtemp(join(tmpdir(), "parley-journeys-relay-"));
    const env = { PARLEY_PAGE_ORIGIN: stack.origin, ...settings };
    return new OwnRelay(data, env, await RelayProcess.start(data, env));
  }

  /** Has a page that is not open yet take this for its relay. */
  async serve({ context, stack }: Person): Promise<void> {
    const relayUrl = `http://127.0.0.1:${this.#relay.port}`;
    await context.route("**/config.json", (route) => route.fulfill({ json: { ...stack.config, relayUrl } }));
  }

  /** Has a page find this under an address on the network, as if its certificate were that of the host. */
  async standAt(url: string, { context }: Person): Promise<void> {
    await context.routeWebSocket(new RegExp(`^${url}`), (page) => {
      const relay = new WebSocket(mailUrl(`http://127.0.0.1:${this.#relay.port}`));
      const isOpen = new Promise((resolve) => relay.addEventListener("open", resolve));
      page.onMessage((words) => void isOpen.then(() => relay.send(words.toString())));
      page.onClose(() => relay.close());
      relay.addEventListener("message", ({ data }) => page.send(data));
      relay.addEventListener("close", () => void page.close());
    });
  }

  kill(): Promise<void> {
    return this.#relay.kill();
  }

  async restart(): Promise<void> {
    this.#relay = await RelayProcess.start(this.#data, this.#env, this.#relay.port);
  }

  /** Every byte on its disk. */
  async disk(): Promise<Buffer> {
    const entries = await readdir(this.#data, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    return Buffer.concat(
      await Promise.all(files.map(({ parentPath, name }) => readFile(join(parentPath, name)))),
    );
  }

  async stop(): Promise<void> {
    await this.#relay.kill();
    await rm(this.#data, { recursive: true, force: true });
  }
}
