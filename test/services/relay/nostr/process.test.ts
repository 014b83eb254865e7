import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unwrapEvent, wrapEvent } from "nostr-tools/nip17";
import { finalizeEvent, type NostrEvent } from "nostr-tools/pure";
import { Relay } from "nostr-tools/relay";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { newPerson, sign, wrapFor } from "./events.ts";
import { NostrClient } from "./NostrClient.ts";
import { RelayProcess } from "./RelayProcess.ts";

const origin = "http://127.0.0.1:5173";
const [ann, bob] = [newPerson(), newPerson()];
let folder: string;
let relay: RelayProcess;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "parley-relay-"));
  relay = await RelayProcess.start(folder);
});
afterEach(async () => {
  await relay.kill();
  await rm(folder, { recursive: true, force: true });
});

async function restart(): Promise<void> {
  await relay.kill();
  relay = await RelayProcess.start(folder);
}

async function mailOf(person: typeof bob): Promise<NostrEvent[]> {
  const client = await NostrClient.open(relay.url, [person]);
  const found = await client.ask({ kinds: [1_059], "#p": [person.key] });
  client.close();
  return found as NostrEvent[];
}

/** Connects with another's client, which signs in once it was asked to. */
async function enter({ secret }: typeof bob): Promise<Relay> {
  const client = await Relay.connect(relay.url);
  await vi.waitFor(() => client.auth(async (event) => finalizeEvent(event, secret)));
  return client;
}

describe("the mail relay's process", () => {
  it("has everything that it acknowledged, through kill -9 in the middle of writing", async () => {
    const acknowledged = new Set<string>();
    for (let round = 0; round < 3; round++) {
      const client = await NostrClient.open(relay.url, [ann]);
      const wraps = Array.from({ length: 60 }, () => wrapFor(bob));
      const answers = wraps.map(async (wrap) => {
        const [isTaken] = await client.publish(wrap);
        if (isTaken) acknowledged.add(wrap.id);
      });
      // In the middle: some answers came, others never will.
      await Promise.race(answers.slice(10 + 15 * round));
      await relay.kill();
      await Promise.allSettled(answers);
      await restart();
    }
    const kept = new Set((await mailOf(bob)).map(({ id }) => id));
    expect(acknowledged.size).toBeGreaterThan(30);
    expect([...acknowledged].filter((id) => !kept.has(id))).toEqual([]);
  });

  it("keeps deletions, and who may take what share, over a restart", async () => {
    const owner = await NostrClient.open(relay.url, [bob]);
    const [gone, kept] = [wrapFor(bob), wrapFor(bob)];
    for (const wrap of [gone, kept]) await owner.publish(wrap);
    await owner.publish(sign(bob, { kind: 5, tags: [["e", gone.id]] }));
    await restart();
    const again = await NostrClient.open(relay.url, [ann]);
    expect((await again.publish(gone))[1]).toMatch(/^duplicate: /);
    expect(await mailOf(bob)).toEqual([kept]);
    again.close();
  });

  it("tells clients what it is, and our page as well", async () => {
    const headers = { accept: "application/nostr+json", origin };
    const response = await fetch(`http://127.0.0.1:${relay.port}/`, { headers });
    expect(response.headers.get("content-type")).toContain("application/nostr+json");
    expect(response.headers.get("access-control-allow-origin")).toBe(origin);
    const told = await response.json();
    expect(told.supported_nips).toEqual(expect.arrayContaining([1, 9, 11, 17, 40, 42, 59, 62]));
    expect(told.limitation).toMatchObject({ auth_required: false, max_subscriptions: 32, max_filters: 16 });
    expect((await fetch(`http://127.0.0.1:${relay.port}/`)).status).toBe(404);
  });

  it("serves another client of NIP-17 as it is", async () => {
    const [sending, receiving] = await Promise.all([enter(ann), enter(bob)]);
    const heard = new Promise<string>((resolve) => {
      receiving.subscribe([{ kinds: [1_059], "#p": [bob.key] }], {
        onevent: (event) => resolve(unwrapEvent(event, bob.secret).content),
      });
    });
    await sending.publish(wrapEvent(ann.secret, { publicKey: bob.key }, "Is the lamp still for sale?"));
    expect(await heard).toBe("Is the lamp still for sale?");
    for (const one of [sending, receiving]) one.close();
  });

  it("writes no sender's key on its disk, and nothing of anybody in its log", async () => {
    const client = await NostrClient.open(relay.url, [ann]);
    const wrap = wrapFor(bob, { content: "what nobody logs" });
    await client.publish(wrap);
    client.socket.send("what nobody logs");
    await client.until("NOTICE");
    client.close();
    const store = join(folder, "relay", "nostr");
    const files = await Promise.all((await readdir(store)).map((name) => readFile(join(store, name))));
    expect(files.some((bytes) => bytes.includes(wrap.id))).toBe(true);
    expect(files.some((bytes) => bytes.includes(ann.key))).toBe(false);
    for (const word of ["what nobody logs", ann.key, bob.key, wrap.id])
      expect(relay.said).not.toContain(word);
  });
});
