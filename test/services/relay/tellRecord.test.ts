import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { readConfig } from "../../../web/relay/src/config.ts";
import { type Relay, sha256, startRelay } from "./relayServer.ts";

let record: Server;
let relay: Relay;
let told: { asked: string; body: string }[];
/** Whether the record answers what it is told. */
let answers: boolean;
let isOver: boolean;

beforeEach(async () => {
  [told, answers, isOver] = [[], true, false];
  record = createServer(async (request, response) => {
    response.once("close", () => {
      isOver = true;
    });
    let body = "";
    for await (const chunk of request) body += chunk;
    told.push({ asked: `${request.method} ${request.url}`, body });
    if (answers) response.writeHead(404).end("whatever it says");
  }).listen(0, "127.0.0.1");
  await once(record, "listening");
  const { port } = record.address() as AddressInfo;
  relay = await startRelay({ recordUrl: `http://127.0.0.1:${port}` });
});
afterEach(async () => {
  record.closeAllConnections();
  record.close();
  await relay.stop();
});

const place = sha256("where offers lie");
const envelope = sha256("sealed");

async function store(text = "sealed") {
  await relay.put(`/blobs/${sha256(text)}`, text);
  return (await relay.put(`/documents/${place}/${sha256(text)}`)).status;
}
const envelopes = async () => (await (await relay.get(`/documents/${place}`)).json()).envelopes;

test("the record is told the place where something was left, and nothing else", async () => {
  expect(await store()).toBe(200);
  await vi.waitFor(() => expect(told).toHaveLength(1));
  expect(told).toEqual([{ asked: "POST /push/left", body: JSON.stringify({ place: `0x${place}` }) }]);
});

test("it is told neither of what was there already, nor of what was not stored", async () => {
  await store();
  await store();
  await relay.put(`/documents/${place}/${sha256("never stored")}`);
  await store("another");
  await vi.waitFor(() => expect(told).toHaveLength(2));
});

test("what is stored waits for no answer, and nothing is said when none comes", async () => {
  const said = [vi.spyOn(console, "error"), vi.spyOn(console, "log")];
  answers = false;
  expect(await store()).toBe(200);
  await vi.waitFor(() => expect(told).toHaveLength(1));
  expect(isOver).toBe(false);
  const gone = once(record, "close");
  record.closeAllConnections();
  record.close();
  await gone;
  expect(await store("another")).toBe(200);
  expect(await envelopes()).toEqual([envelope, sha256("another")]);
  for (const one of said) expect(one).not.toHaveBeenCalled();
});

test("nobody is told where no record is named", async () => {
  const alone = await startRelay();
  try {
    await alone.put(`/blobs/${envelope}`, "sealed");
    expect((await alone.put(`/documents/${place}/${envelope}`)).status).toBe(200);
    expect(told).toEqual([]);
  } finally {
    await alone.stop();
  }
});

test("the record is named by its address", () => {
  const read = (url: string) => readConfig({ PARLEY_RECORD_URL: url }).recordUrl;
  expect([read("https://record.example/"), read("")]).toEqual(["https://record.example", null]);
  expect(() => read("nowhere")).toThrow("PARLEY_RECORD_URL");
});
