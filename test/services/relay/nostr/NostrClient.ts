import { once } from "node:events";
import type { Filter } from "nostr-tools/filter";
import { makeAuthEvent } from "nostr-tools/nip42";
import { finalizeEvent, type NostrEvent } from "nostr-tools/pure";
import { type ClientOptions, WebSocket } from "ws";
import type { Person } from "./events.ts";

type Message = [verb: string, ...rest: unknown[]];

/** A client that speaks the wire protocol itself and keeps all it hears. */
export class NostrClient {
  readonly heard: Message[] = [];
  readonly socket: WebSocket;
  readonly url: string;
  readonly #waiting = new Set<() => void>();
  #failed: Error | undefined;
  #names = 0;

  /** Connected and challenged; signed in as these people. */
  static async open(url: string, people: readonly Person[] = [], options: ClientOptions = {}) {
    const client = new NostrClient(url, options);
    await client.challenge();
    for (const person of people) await client.signIn(person);
    return client;
  }

  private constructor(url: string, options: ClientOptions) {
    this.url = url;
    this.socket = new WebSocket(url, options);
    this.socket.on("message", (data) => {
      this.heard.push(JSON.parse(data.toString()));
      this.#look();
    });
    this.socket.on("error", (error) => this.#fail(error));
    this.socket.on("close", () => this.#fail(new Error("The connection is closed.")));
  }

  send(...message: unknown[]): void {
    this.socket.send(JSON.stringify(message));
  }

  /** The first message of that beginning, whether it came or is to come. */
  until(...beginning: unknown[]): Promise<Message> {
    return this.#after(0, beginning);
  }

  async challenge(): Promise<string> {
    return String((await this.until("AUTH"))[1]);
  }

  async signIn({ secret }: Person, { url = this.url, at = Math.floor(Date.now() / 1_000) } = {}) {
    const template = { ...makeAuthEvent(url, await this.challenge()), created_at: at };
    return this.answerTo("AUTH", finalizeEvent(template, secret));
  }

  /** Whether it was taken, and the reason. */
  publish(event: NostrEvent): Promise<[isTaken: boolean, reason: string]> {
    return this.answerTo("EVENT", event);
  }

  async answerTo(verb: string, event: NostrEvent): Promise<[boolean, string]> {
    const from = this.heard.length;
    this.send(verb, event);
    const [, , isTaken, reason] = await this.#after(from, ["OK", event.id]);
    return [isTaken as boolean, reason as string];
  }

  /** What is stored, or why it is not shown. */
  async ask(...filters: Filter[]): Promise<NostrEvent[] | string> {
    const name = await this.listen(...filters);
    const closed = this.heard.find(([verb, of]) => verb === "CLOSED" && of === name);
    this.send("CLOSE", name);
    return closed ? String(closed[2]) : this.eventsOf(name);
  }

  /** Subscribes, and gives the name once all that is stored came, or it was refused. */
  async listen(...filters: Filter[]): Promise<string> {
    const name = `s${this.#names++}`;
    this.send("REQ", name, ...filters);
    await Promise.race([this.until("EOSE", name), this.until("CLOSED", name)]);
    return name;
  }

  eventsOf(name: string): NostrEvent[] {
    const said = this.heard.filter(([verb, of]) => verb === "EVENT" && of === name);
    return said.map(([, , event]) => event as NostrEvent);
  }

  /** Everything that the relay had to say until now has come. */
  async settle(): Promise<void> {
    const pong = once(this.socket, "pong");
    this.socket.ping();
    await pong;
  }

  close(): void {
    this.socket.terminate();
  }

  #after(from: number, beginning: readonly unknown[]): Promise<Message> {
    const isIt = (message: Message) => beginning.every((part, index) => message[index] === part);
    return new Promise((resolve, reject) => {
      const look = () => {
        const message = this.heard.slice(from).find(isIt);
        if (message) resolve(message);
        else if (this.#failed) reject(this.#failed);
        else return;
        this.#waiting.delete(look);
      };
      this.#waiting.add(look);
      look();
    });
  }

  #fail(error: Error): void {
    this.#failed ??= error;
    this.#look();
  }

  #look(): void {
    for (const look of [...this.#waiting]) look();
  }
}
