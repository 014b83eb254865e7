import type { Connection } from "../Connection.ts";
import type { Desk } from "../Desk.ts";

/** CLOSE. */
export function unsubscribe(_desk: Desk, connection: Connection, [name]: unknown[]): void {
  connection.subscriptions.delete(String(name));
}
