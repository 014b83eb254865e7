import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type IndexerProcess, pageOrigin } from "./IndexerProcess.ts";
import { LineStage } from "./LineStage.ts";
import { buyer } from "./TradeLine.ts";

const viewer = buyer.address;
const requests = 300;

let stage: LineStage;
let indexer: IndexerProcess;

beforeAll(async () => {
  stage = await LineStage.open();
  indexer = await stage.startIndexer({
    PARLEY_INDEXER_REQUESTS: String(requests),
    PARLEY_INDEXER_STREAMS: "2",
  });
  await indexer.untilReady();
}, 120_000);

afterAll(async () => {
  await stage?.close();
});

describe("what is asked wrongly is refused by name", () => {
  const nobody = `0x${"0".repeat(64)}`;
  test.each([
    ["/record/trades", 400, "queryMalformed", "viewer"],
    ["/record/trades?viewer=0x12", 400, "queryMalformed", "viewer"],
    [`/record/trades?viewer=${viewer.replace("7", "8")}`, 400, "queryMalformed", "viewer"],
    [`/record/trades?viewer=${viewer}&viewer=${viewer}`, 400, "queryMalformed", "viewer"],
    [`/record/trades?viewer=${viewer}&limit=0`, 400, "queryMalformed", "limit"],
    [`/record/trades?viewer=${viewer}&limit=101`, 400, "queryMalformed", "limit"],
    [`/record/trades?viewer=${viewer}&limit=1e2`, 400, "queryMalformed", "limit"],
    [`/record/trades?viewer=${viewer}&cursor=-1`, 400, "queryMalformed", "cursor"],
    [`/record/trades?viewer=${viewer}&cursor=1;drop`, 400, "queryMalformed", "cursor"],
    [`/record/trades?viewer=${viewer}&state=lost`, 400, "queryMalformed", "state"],
    [`/record/trades?viewer=${viewer}&search=0x%25`, 400, "queryMalformed", "search"],
    [`/record/trades?viewer=${viewer}&search=${Array(9).fill("0xa")}`, 400, "queryMalformed", "search"],
    [`/record/trades?viewer=${viewer}&token=coin`, 400, "queryMalformed", "token"],
    [`/record/cases?viewer=${viewer}`, 400, "queryMalformed", "as"],
    ["/record/trades/0x12", 400, "queryMalformed", "id"],
    [`/record/trades/${nobody}`, 404, "tradeMissing", undefined],
    [`/record/rosters/${nobody}`, 404, "rosterMissing", undefined],
    ["/record/arbitrators/me", 400, "queryMalformed", "address"],
    ["/record", 404, "notFound", undefined],
    ["/graphql", 404, "notFound", undefined],
    ["/sql/db?sql=select", 404, "notFound", undefined],
  ])("%s", async (path, status, code, field) => {
    const response = await indexer.get(path);
    expect([response.status, await response.json()]).toEqual([status, field ? { code, field } : { code }]);
  });
});

test("nothing is taken in: every other method is refused without reading its body", async () => {
  for (const method of ["POST", "PUT", "DELETE", "PATCH"]) {
    const response = await fetch(`${indexer.url}/record/trades`, { method, body: "x".repeat(1_000) });
    expect([response.status, await response.json()]).toEqual([405, { code: "methodNotAllowed" }]);
  }
});

test("only the page reads in a browser", async () => {
  const own = await indexer.get("/record/figures", { origin: pageOrigin });
  expect([own.status, own.headers.get("access-control-allow-origin")]).toEqual([200, pageOrigin]);
  for (const origin of ["http://elsewhere.example", "null", `${pageOrigin}.example`]) {
    const other = await indexer.get("/record/figures", { origin });
    expect([other.status, other.headers.get("access-control-allow-origin")]).toEqual([403, null]);
    expect(await other.json()).toEqual({ code: "originNotAllowed" });
  }
  const none = await indexer.get("/record/figures");
  expect(none.headers.get("access-control-allow-origin")).toBeNull();
  expect(none.headers.get("x-content-type-options")).toBe("nosniff");
});

test("it listens on this machine's own interface alone", async () => {
  const { port } = new URL(indexer.url);
  const answer = await new Promise((resolve) => {
    const call = request({ host: "127.0.0.2", port, path: "/record/status" }, ({ statusCode }) =>
      resolve(statusCode),
    );
    call.once("error", (error: NodeJS.ErrnoException) => resolve(error.code));
    call.end();
  });
  expect(answer).toBe("ECONNREFUSED");
});

test("one place holds so many streams open, and another when one ends", async () => {
  const open = async () => {
    const abort = new AbortController();
    const response = await fetch(`${indexer.url}/record/stream`, { signal: abort.signal });
    return { status: response.status, abort };
  };
  const first = await open();
  const second = await open();
  expect([first.status, second.status, (await open()).status]).toEqual([200, 200, 429]);
  first.abort.abort();
  await expect.poll(async () => (await open()).status).toBe(200);
  second.abort.abort();
});

test("who asks without end is sent away, and told so", async () => {
  // It is given back as time goes by, so that who asks faster than that runs out.
  const statuses = new Set<number>();
  while (!statuses.has(429)) {
    const batch = await Promise.all(Array.from({ length: 50 }, () => indexer.get("/record/nothing")));
    for (const { status } of batch) statuses.add(status);
  }
  expect(statuses).toEqual(new Set([404, 429]));
  expect(await (await indexer.get("/record/status")).json()).toEqual({ code: "tooManyRequests" });
});
