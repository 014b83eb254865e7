import { deepEqual, equal } from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sha256, zeroHash } from "viem";
import { writePageFiles } from "../../../scripts/deployment/writePageFiles.ts";
import { pageHeaders } from "../../../scripts/start/pageHeaders.ts";
import { chainConfigSchema } from "../../../web/app/src/lib/chain/config.ts";
import { addresses } from "../../../web/shared/generated/addresses.ts";

const { escrow, court } = addresses;
const document = new TextEncoder().encode("A policy's text.");
const product = { chainId: 777, escrow, court, policies: [{ id: zeroHash }], documents: [document] };
const page = { rpcUrl: "https://node.example/v3/key?plan=1", relayUrl: "https://store.example" };

describe("what is served beside the page", () => {
  let folder: string;
  const read = (name: string) => readFileSync(join(folder, name), "utf8");

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "parley-page-"));
    writePageFiles(folder, product, page);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it("is a config that the page reads, once coins, feeds and the first block are added", () => {
    const config = chainConfigSchema.parse({
      ...JSON.parse(read("config.json")),
      coins: [],
      feeds: [],
      startBlock: 5,
    });
    const { chainId, rpcUrl, relayUrl, local, policies } = config;
    deepEqual({ chainId, rpcUrl, relayUrl, local }, { chainId: 777, ...page, local: false });
    deepEqual([config.escrow, config.court, policies], [escrow, court, [zeroHash]]);
  });

  it("is every text under its hash", () => {
    const name = sha256(document).slice(2);
    deepEqual(readdirSync(join(folder, "blobs")), [name]);
    equal(read(join("blobs", name)), "A policy's text.");
  });

  it("is the headers of `npm start` for every path, open to the origins that the page asks and to no other", () => {
    const [path, ...lines] = read("_headers").trimEnd().split("\n");
    equal(path, "/*");
    const wanted = pageHeaders({ rpcUrl: "https://node.example", relayUrl: "https://store.example" });
    deepEqual(
      lines,
      Object.entries(wanted).map(([name, value]) => `  ${name}: ${value}`),
    );
  });

  it("names the indexer where there is one, in the config and in the headers", () => {
    writePageFiles(folder, product, { ...page, indexerUrl: "https://record.example/parley" });
    equal(JSON.parse(read("config.json")).indexerUrl, "https://record.example/parley");
    const connect =
      "connect-src 'self' https://node.example https://store.example wss://store.example https://record.example wss:;";
    equal(read("_headers").includes(connect), true);
  });

  it("names an origin once where one server is both", () => {
    writePageFiles(folder, product, { rpcUrl: "https://one.example/rpc", relayUrl: "https://one.example" });
    equal(read("_headers").includes("connect-src 'self' https://one.example wss://one.example wss:;"), true);
  });
});
