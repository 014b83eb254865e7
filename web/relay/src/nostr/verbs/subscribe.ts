import { setImmediate as turn } from "node:timers/promises";
import type { Connection } from "../Connection.ts";
import { Denial } from "../Denial.ts";
import type { Desk } from "../Desk.ts";
import { readFilter } from "../Filter.ts";
import { checkAccess } from "../rules/checkAccess.ts";

/** Events sent before others get their turn. */
const inOneGo = 100;

/** REQ: what is stored, and from now on what comes. */
export async function subscribe(
  desk: Desk,
  connection: Connection,
  [name, ...given]: unknown[],
): Promise<void> {
  if (!isName(name)) throw new Denial("invalid", "a subscription has a name of 1 to 64 characters");
  const { subscriptions, keys } = connection;
  const { maxFilters, maxSubscriptions } = desk.limits;
  // A subscription of that name ends, whether the new one is taken or not.
  subscriptions.delete(name);
  if (given.length === 0) throw new Denial("invalid", "a subscription takes a filter");
  if (given.length > maxFilters) throw new Denial("restricted", `at most ${maxFilters} filters each`);
  if (subscriptions.size >= maxSubscriptions) {
    throw new Denial("restricted", `at most ${maxSubscriptions} subscriptions at a time`);
  }
  const filters = given.map(readFilter);
  for (const filter of filters) checkAccess(filter, keys);

  const stored = desk.store.find(filters, keys);
  subscriptions.set(name, filters);
  let sent = 0;
  for (const text of stored) {
    if (!(await connection.sendInTurn(`["EVENT",${JSON.stringify(name)},${text}]`))) return;
    if (++sent % inOneGo === 0) await turn();
    if (subscriptions.get(name) !== filters) return;
  }
  connection.say("EOSE", name);
}

export function isName(name: unknown): name is string {
  return typeof name === "string" && name.length > 0 && name.length <= 64;
}
