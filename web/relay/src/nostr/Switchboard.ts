import { matchFilters } from "nostr-tools/filter";
import type { Connection } from "./Connection.ts";
import { readerOf } from "./kinds.ts";
import type { NostrEvent } from "./NostrEvent.ts";

/** Who is connected, by key and by network. Passes on what is new to whom it concerns. */
export class Switchboard {
  readonly #connections = new Set<Connection>();
  readonly #byKey = new Map<string, Set<Connection>>();
  readonly #perNetwork = new Map<string, number>();

  countOf(network: string): number {
    return this.#perNetwork.get(network) ?? 0;
  }

  join(connection: Connection): void {
    this.#connections.add(connection);
    this.#perNetwork.set(connection.network, this.countOf(connection.network) + 1);
  }

  /** The connection proved that it holds the key. */
  know(connection: Connection, key: string): void {
    // It may have left while its last message was read.
    if (!this.#connections.has(connection)) return;
    connection.keys.add(key);
    this.#byKey.set(key, (this.#byKey.get(key) ?? new Set()).add(connection));
  }

  leave(connection: Connection): void {
    if (!this.#connections.delete(connection)) return;
    for (const key of connection.keys) {
      const sharing = this.#byKey.get(key);
      sharing?.delete(connection);
      if (sharing?.size === 0) this.#byKey.delete(key);
    }
    const left = this.countOf(connection.network) - 1;
    if (left > 0) this.#perNetwork.set(connection.network, left);
    else this.#perNetwork.delete(connection.network);
  }

  tell(event: NostrEvent): void {
    const reader = readerOf(event);
    const hearers = reader === null ? this.#connections : this.#byKey.get(reader);
    const text = JSON.stringify(event);
    for (const connection of hearers ?? []) {
      for (const [name, filters] of connection.subscriptions) {
        if (!matchFilters([...filters], event)) continue;
        connection.sendText(`["EVENT",${JSON.stringify(name)},${text}]`);
      }
    }
  }

  ping(): void {
    for (const connection of this.#connections) connection.ping();
  }
}
