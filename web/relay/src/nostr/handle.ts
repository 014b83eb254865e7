import type { Connection } from "./Connection.ts";
import { Denial } from "./Denial.ts";
import type { Desk } from "./Desk.ts";
import { hex32 } from "./NostrEvent.ts";
import { authenticate } from "./verbs/authenticate.ts";
import { count } from "./verbs/count.ts";
import { publish } from "./verbs/publish.ts";
import { isName, subscribe } from "./verbs/subscribe.ts";
import { unsubscribe } from "./verbs/unsubscribe.ts";

type Answer = "OK" | "CLOSED";
type Verb = (desk: Desk, connection: Connection, parts: unknown[]) => Promise<void> | void;

const verbs = new Map<unknown, { run: Verb; answer: Answer }>([
  ["EVENT", { run: publish, answer: "OK" }],
  ["AUTH", { run: authenticate, answer: "OK" }],
  ["REQ", { run: subscribe, answer: "CLOSED" }],
  ["COUNT", { run: count, answer: "CLOSED" }],
  ["CLOSE", { run: unsubscribe, answer: "CLOSED" }],
]);

/** Does what one message asks, and answers it, whatever it holds. */
export async function handle(desk: Desk, connection: Connection, text: string): Promise<void> {
  const [name, ...parts] = read(text);
  const verb = verbs.get(name);
  try {
    if (name !== "EVENT") spendRequest(desk, connection);
    if (!verb) throw new Denial("invalid", "this is not a message as NIP-01 has it");
    await verb.run(desk, connection, parts);
  } catch (error) {
    refuse(connection, verb?.answer, parts[0], reasonOf(error));
  }
}

function read(text: string): unknown[] {
  try {
    const message: unknown = JSON.parse(text);
    return Array.isArray(message) ? message : [];
  } catch {
    return [];
  }
}

function spendRequest({ allowances, clock }: Desk, { network }: Connection): void {
  if (!allowances.requests.has(network, clock())) {
    throw new Denial("rate-limited", "too many requests, try again in a minute");
  }
  allowances.requests.spend(network, 1, clock());
}

function refuse(connection: Connection, answer: Answer | undefined, subject: unknown, reason: string): void {
  const id = hex32.safeParse((subject as { id?: unknown } | undefined | null)?.id).data;
  if (answer === "CLOSED" && isName(subject)) connection.say("CLOSED", subject, reason);
  else if (answer === "OK" && id) connection.ok(id, false, reason);
  else connection.say("NOTICE", reason);
}

function reasonOf(error: unknown): string {
  if (error instanceof Denial) return error.message;
  console.error(`A message failed: ${error instanceof Error ? error.name : "unknown reason"}`);
  return "error: something went wrong here";
}
