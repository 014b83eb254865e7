// Measures the mail relay: node scripts/bench/relay.ts [connections, 2000 unless told]
import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { newPerson, type Person, wrapFor } from "../../test/services/relay/nostr/events.ts";
import { NostrClient } from "../../test/services/relay/nostr/NostrClient.ts";
import { RelayProcess } from "../../test/services/relay/nostr/RelayProcess.ts";
import { milliseconds } from "./percentiles.ts";

const connections = Number(process.argv[2] ?? 2_000);
const [bars, wraps, deliveries, atOnce] = [{ megabytes: 300, perSecond: 250 }, 3_000, 300, 64];
/** About what a sentence becomes under two layers of encryption and their padding. */
const content = "x".repeat(1_400);

const data = await mkdtemp(join(tmpdir(), "parley-bench-"));
const unlimited = Object.fromEntries(
  ["REQUESTS", "CONNECTIONS", "EVENTS_PER_KEY", "EVENTS_PER_NETWORK"].map((name) => [
    `PARLEY_RELAY_${name}`,
    "1000000",
  ]),
);
const relay = await RelayProcess.start(data, unlimited);
try {
  const people = await measureConnections();
  await measureStoring();
  await measureDelivery();
  for (const { client } of people) client.close();
} finally {
  await relay.kill();
  await rm(data, { recursive: true, force: true });
}

async function measureConnections(): Promise<{ client: NostrClient }[]> {
  const before = memory();
  const clients: { client: NostrClient }[] = [];
  while (clients.length < connections) {
    const some = Array.from({ length: Math.min(50, connections - clients.length) }, enter);
    clients.push(...(await Promise.all(some)));
  }
  for (const { client } of clients) await client.settle();
  const after = memory();
  const grown = `${before} to ${after} MB, ${(((after - before) * 1_024) / connections).toFixed(1)} kB each`;
  console.log(`${connections} idle connections, signed in and listening: ${grown}`);
  say(after <= bars.megabytes, `at most ${bars.megabytes} MB`);
  return clients;
}

/** Signed before: the relay alone is measured, with one sender that keeps so many on their way. */
async function measureStoring(): Promise<void> {
  const { person } = await enter();
  const sender = await NostrClient.open(relay.url, [newPerson()]);
  const signed = Array.from({ length: wraps }, () => wrapFor(person, { content }));
  const from = performance.now();
  const next = async (): Promise<void> => {
    for (let wrap = signed.pop(); wrap; wrap = signed.pop()) {
      const [isTaken, reason] = await sender.publish(wrap);
      if (!isTaken) throw new Error(`A wrap was refused: ${reason}`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, next));
  const perSecond = Math.round((wraps / (performance.now() - from)) * 1_000);
  console.log(`${wraps} wraps stored and acknowledged: ${perSecond} a second; ${memory()} MB`);
  say(perSecond >= bars.perSecond, `at least ${bars.perSecond} a second`);
}

/** One at a time, from just before it is sent until the recipient has it: verified, and on the disk. */
async function measureDelivery(): Promise<void> {
  const { client, person } = await enter();
  const sender = await NostrClient.open(relay.url, [newPerson()]);
  const latencies: number[] = [];
  for (let count = 0; count < deliveries; count++) {
    const wrap = wrapFor(person, { content });
    const heard = client.until("EVENT", "mail");
    const from = performance.now();
    const published = sender.publish(wrap);
    await heard;
    latencies.push(performance.now() - from);
    await published;
    client.heard.length = 0;
  }
  console.log(`delivery, from publishing to the recipient's socket: ${milliseconds(latencies)}`);
}

async function enter(): Promise<{ client: NostrClient; person: Person }> {
  const person = newPerson();
  const client = await NostrClient.open(relay.url, [person], { perMessageDeflate: false });
  client.send("REQ", "mail", { kinds: [1_059], "#p": [person.key] });
  await client.until("EOSE", "mail");
  return { client, person };
}

/** Megabytes that the relay's process holds. */
function memory(): number {
  const status = readFileSync(`/proc/${relay.pid}/status`, "utf8");
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1_024);
}

function say(isMet: boolean, bar: string): void {
  console.log(`${isMet ? "✓" : "✗"} ${bar}`);
  if (!isMet) process.exitCode = 1;
}
