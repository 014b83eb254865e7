import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { freePort } from "../../../../../scripts/run/freePort.ts";
import { newPerson, sign, wrapFor } from "../events.ts";
import { type MailRelay, startMailRelay } from "../mailRelay.ts";
import { NostrClient } from "../NostrClient.ts";
import { RelayProcess } from "../RelayProcess.ts";
import { countEntries } from "./countEntries.ts";
import { NatsServer } from "./NatsServer.ts";

const user = { name: "relay", password: "a-password-to-look-for" };
let server: NatsServer;
let folder: string;
beforeAll(async () => {
  server = await NatsServer.start({ user });
}, 100_000);
afterAll(() => server?.stop());
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "parley-relay-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const [ann, bob] = [newPerson(), newPerson()];
const lists = { kinds: [10_050], authors: [bob.key] };
const urlOf = (port: number) => `nats://${user.name}:${user.password}@127.0.0.1:${port}`;

describe("a relay that was away", () => {
  let logs = 0;
  let started: MailRelay[] = [];
  const start = async (options: Parameters<typeof startMailRelay>[0]) => {
    const relay = await startMailRelay({ sweepPause: 30, ...options });
    started.push(relay);
    return relay;
  };
  const newLog = () => ({ servers: [urlOf(server.port)], credentials: null, name: `away${logs++}` });
  afterEach(async () => {
    for (const relay of started) await relay.stop();
    started = [];
  });

  it.each([
    ["goes on from where it was", 600],
    // Of what it had, the log no longer says that it expired.
    ["reads everything anew when that was long", 3_700],
  ])("%s", async (_name, away) => {
    const nats = newLog();
    const [one, other] = [await start({ nats }), await start({ nats })];
    const client = await one.connect([bob]);
    const at = one.seconds();
    const tags = [["expiration", String(at + 100)]];
    const [brief, older] = [
      sign(bob, { kind: 10_050, created_at: at, tags }),
      sign(bob, { kind: 10_050, created_at: at - 20 }),
    ];
    await client.publish(brief);
    const reader = await other.connect();
    await vi.waitFor(async () => expect(await reader.ask(lists)).toEqual([brief]));
    await other.close();

    one.pass(200);
    await expect.poll(() => client.publish(older)).toEqual([true, ""]);
    one.pass(away);
    if (away > 3_600) await vi.waitFor(async () => expect(await countEntries(nats)).toBe(1), 10_000);
    const back = await start({ nats, folder: other.folder, ahead: away + 200 });
    expect(await (await back.connect()).ask(lists)).toEqual([older]);
  });

  it("does not mix the rows of one log with those of another", async () => {
    const [nats, another] = [newLog(), newLog()];
    const [one, two] = [await start({ nats }), await start({ nats: another })];
    for (const relay of [one, two]) {
      await (await relay.connect([ann])).publish(wrapFor(bob));
      await relay.close();
    }
    await expect(start({ nats: another, folder: one.folder })).rejects.toThrow("are of another log");
  });
});

describe("a relay's process", () => {
  it("says that its servers do not answer, and never what it signs in with", async () => {
    const env = { PARLEY_RELAY_NATS: urlOf(await freePort()) };
    const failure = await RelayProcess.start(folder, env).catch((error: Error) => error.message);
    expect(failure).toContain("see PARLEY_RELAY_NATS");
    expect(failure).not.toContain(user.password);
  });

  it("starts where its mail is in the log, and writes nobody's key or password to its own", async () => {
    const env = { PARLEY_RELAY_NATS: urlOf(server.port) };
    const relay = await RelayProcess.start(folder, env);
    const client = await NostrClient.open(relay.url, [ann]);
    const wrap = wrapFor(bob);
    expect(await client.publish(wrap)).toEqual([true, ""]);
    await relay.kill();
    await rm(join(folder, "relay"), { recursive: true, force: true });
    const next = await RelayProcess.start(folder, env);
    const reader = await NostrClient.open(next.url, [bob]);
    expect(await reader.ask({ kinds: [1_059], "#p": [bob.key] })).toEqual([wrap]);
    await next.kill();
    for (const word of [user.password, ann.key, bob.key, wrap.id]) {
      expect(relay.said + next.said).not.toContain(word);
    }
  });
});
