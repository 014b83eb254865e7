import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { NostrEvent } from "nostr-tools/pure";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newPerson, type Person, wrapFor } from "../events.ts";
import { NostrClient } from "../NostrClient.ts";
import { RelayProcess } from "../RelayProcess.ts";
import { NatsCluster } from "./NatsCluster.ts";
import { Outbox } from "./Outbox.ts";

const stream = "parley-mail";
const mailOf = ({ key }: Person) => ({ kinds: [1_059], "#p": [key] });
const patient = { timeout: 30_000, interval: 200 };

let cluster: NatsCluster;
let folders: string[];
let relays: RelayProcess[];

async function startRelay(folder: string): Promise<RelayProcess> {
  const unlimited = ["REQUESTS", "EVENTS_PER_KEY", "EVENTS_PER_NETWORK"].map((name) => [
    `PARLEY_RELAY_${name}`,
    "1000000",
  ]);
  const env = { PARLEY_RELAY_NATS: cluster.urls, ...Object.fromEntries(unlimited) };
  return RelayProcess.start(folder, env);
}

async function idsOn(relay: RelayProcess, person: Person): Promise<string[]> {
  const client = await NostrClient.open(relay.url, [person]);
  const found = (await client.ask(mailOf(person))) as NostrEvent[];
  client.close();
  return found.map(({ id }) => id).sort();
}

beforeAll(async () => {
  cluster = await NatsCluster.start();
  folders = await Promise.all([1, 2].map(() => mkdtemp(join(tmpdir(), "parley-relay-"))));
  relays = await Promise.all(folders.map(startRelay));
}, 100_000);

afterAll(async () => {
  for (const relay of relays ?? []) await relay.kill();
  await cluster?.stop();
  for (const folder of folders ?? []) await rm(folder, { recursive: true, force: true });
});

describe("two relays over three servers", { timeout: 180_000 }, () => {
  it("lose nothing that was acknowledged, and have nothing twice, when leaders are killed", async () => {
    const bob = newPerson();
    const readers = await Promise.all(relays.map(({ url }) => NostrClient.open(url, [bob])));
    const subscriptions = await Promise.all(readers.map((reader) => reader.listen(mailOf(bob))));
    const outboxes = await Promise.all(
      relays.map(async ({ url }) => {
        const wraps = Array.from({ length: 400 }, () => wrapFor(bob, { content: "x".repeat(1_400) }));
        return new Outbox(await NostrClient.open(url, [newPerson()]), wraps);
      }),
    );
    const sent = Promise.all(outboxes.map((outbox) => outbox.send(8)));
    for (const count of [60, 200]) {
      await Promise.all(outboxes.map((outbox) => outbox.until(count)));
      const leader = await cluster.leaderOf(stream);
      await leader.kill();
      await Promise.all(outboxes.map((outbox) => outbox.until(count + 60)));
      await leader.start();
      await cluster.untilWhole(stream);
    }
    await sent;

    const acknowledged = outboxes.flatMap((outbox) => [...outbox.acknowledged]).sort();
    expect(acknowledged).toHaveLength(800);
    for (const relay of relays) {
      await expect.poll(() => idsOn(relay, bob), patient).toEqual(acknowledged);
    }
    for (const [index, reader] of readers.entries()) {
      await reader.settle();
      const heard = reader.eventsOf(subscriptions[index] ?? "").map(({ id }) => id);
      expect(heard.sort()).toEqual(acknowledged);
      reader.close();
    }
    const gaps = outboxes.map(({ longestGap }) => `${Math.round(longestGap)} ms`).join(", ");
    const failures = outboxes.flatMap((outbox) => outbox.failures);
    console.log(`${acknowledged.length} kept; longest gaps ${gaps}; ${failures.length} sent again`);
  });

  it("have the same mail when one of them lost its disk", async () => {
    const bob = newPerson();
    const [first, second] = relays as [RelayProcess, RelayProcess];
    const client = await NostrClient.open(first.url, [newPerson()]);
    const wraps = Array.from({ length: 20 }, () => wrapFor(bob));
    for (const wrap of wraps) expect(await client.publish(wrap)).toEqual([true, ""]);
    client.close();
    await second.kill();
    await rm(folders[1] ?? "", { recursive: true, force: true });
    relays[1] = await startRelay(folders[1] ?? "");
    expect(await idsOn(relays[1], bob)).toEqual(wraps.map(({ id }) => id).sort());
  });

  it("show mail and take none while no majority stands, and take it when one does", async () => {
    const bob = newPerson();
    const [first, second] = relays as [RelayProcess, RelayProcess];
    const client = await NostrClient.open(first.url, [newPerson()]);
    const [early, late] = [wrapFor(bob), wrapFor(bob)];
    expect(await client.publish(early)).toEqual([true, ""]);
    await expect.poll(() => idsOn(second, bob), patient).toEqual([early.id]);
    const down = cluster.servers.slice(0, 2);
    for (const server of down) await server.kill();
    const from = performance.now();
    expect(await client.publish(late)).toEqual([false, expect.stringMatching(/^error: the relays cannot/)]);
    expect(performance.now() - from).toBeLessThan(10_000);
    for (const relay of relays) expect(await idsOn(relay, bob)).toEqual([early.id]);
    await Promise.all(down.map((server) => server.start()));
    const outbox = new Outbox(client, [late]);
    await outbox.send(1);
    client.close();
    for (const relay of relays) {
      await expect.poll(() => idsOn(relay, bob), patient).toEqual([early.id, late.id].sort());
    }
  });
});
