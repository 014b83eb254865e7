import { appendFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Relay, sha256, startRelay } from "./relayServer.ts";

let relay: Relay;
beforeEach(async () => {
  relay = await startRelay();
});
afterEach(() => relay.stop());

const document = sha256("the plain text");

async function store(text: string): Promise<string> {
  await relay.put(`/blobs/${sha256(text)}`, text);
  return sha256(text);
}
const add = (envelope: string) => relay.put(`/documents/${document}/${envelope}`);
const list = async () => (await (await relay.get(`/documents/${document}`)).json()).envelopes;

describe("documents", () => {
  it("have no envelopes at first", async () => {
    expect(await list()).toEqual([]);
  });

  it("refuse malformed hashes and envelopes that are not stored", async () => {
    expect((await relay.put(`/documents/x/${sha256("a")}`)).status).toBe(400);
    expect((await add("x")).status).toBe(400);
    const missing = await add(sha256("never stored"));
    expect([missing.status, (await missing.json()).code]).toEqual([404, "blobMissing"]);
  });

  it("list envelopes in the order of arrival, each once", async () => {
    const [one, two] = [await store("one"), await store("two")];
    for (const envelope of [two, one, two]) expect((await add(envelope)).status).toBe(200);
    expect(await list()).toEqual([two, one]);
  });

  it("keep the first ones when strangers fill the list", async () => {
    const first = await store("the parties' own");
    await add(first);
    const statuses: number[] = [];
    for (let i = 0; i < 33; i++) statuses.push((await add(await store(`noise ${i}`))).status);
    expect(statuses.slice(-2)).toEqual([409, 409]);
    const envelopes = await list();
    expect(envelopes[0]).toBe(first);
    expect(envelopes).toHaveLength(32);
    expect((await add(first)).status).toBe(200);
  });

  it("lose nothing when many are added at once", async () => {
    const envelopes = await Promise.all(Array.from({ length: 20 }, (_, i) => store(`envelope ${i}`)));
    await Promise.all(envelopes.map(add));
    expect((await list()).sort()).toEqual(envelopes.sort());
  });

  it("overwrite a line that a crash cut short", async () => {
    const [one, two] = [await store("one"), await store("two")];
    await add(one);
    await appendFile(join(relay.folder, "documents", document.slice(0, 2), document), two.slice(0, 30));
    expect(await list()).toEqual([one]);
    await add(two);
    expect(await list()).toEqual([one, two]);
  });
});
