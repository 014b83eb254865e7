import { randomBytes } from "node:crypto";
import type { WebSocket } from "ws";
import type { Filter } from "./Filter.ts";
import { maxSentAhead, maxWaiting } from "./NostrLimits.ts";

/** One client: which keys it proved to hold, and what it wants to hear. */
export class Connection {
  readonly challenge = randomBytes(16).toString("hex");
  readonly keys = new Set<string>();
  readonly subscriptions = new Map<string, readonly Filter[]>();
  /** Whom limits count. */
  readonly network: string;
  readonly #socket: WebSocket;
  #answered = true;

  constructor(socket: WebSocket, network: string) {
    this.#socket = socket;
    this.network = network;
    socket.on("pong", () => {
      this.#answered = true;
    });
  }

  /** The key that publishes, by which its share of things is counted. */
  get sender(): string | undefined {
    return this.keys.values().next().value;
  }

  say(...message: unknown[]): void {
    this.sendText(JSON.stringify(message));
  }

  ok(id: string, isTaken: boolean, reason = ""): void {
    this.say("OK", id, isTaken, reason);
  }

  /** Who does not read what was sent is cut off: what it missed is stored, or was a signal. */
  sendText(text: string): void {
    if (this.#socket.bufferedAmount > maxWaiting) this.#socket.terminate();
    else this.#socket.send(text);
  }

  /** Sends, and resolves when there is room for more; false once the connection is closed. */
  async sendInTurn(text: string): Promise<boolean> {
    if (this.#socket.bufferedAmount <= maxSentAhead) this.#socket.send(text);
    else await new Promise<void>((resolve) => this.#socket.send(text, () => resolve()));
    return this.#socket.readyState === this.#socket.OPEN;
  }

  /** Called at intervals: who did not answer since the last time is gone. */
  ping(): void {
    if (this.#answered) this.#socket.ping();
    else this.#socket.terminate();
    this.#answered = false;
  }
}
