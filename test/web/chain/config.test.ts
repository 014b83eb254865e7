import { describe, expect, test } from "vitest";
import { loadConfig } from "../../../web/app/src/lib/chain/loadConfig.ts";

const served = {
  chainId: 31_337,
  rpcUrl: "http://127.0.0.1:8545",
  relayUrl: "http://127.0.0.1:8787",
  escrow: "0x45d11dd5a3ba44b38e4917368be077212a8e74be",
  court: "0x45D11Dd5a3ba44b38E4917368bE077212a8e74Be",
  coins: [
    {
      address: "0x45D11Dd5a3ba44b38E4917368bE077212a8e74Be",
      symbol: "tUSD",
      name: "Test Dollar",
      decimals: 6,
      methods: ["erc3009", "permit", "approve"],
    },
  ],
  feeds: [
    {
      token: "0x0000000000000000000000000000000000000000",
      currency: "CNY",
      address: "0x45D11Dd5a3ba44b38E4917368bE077212a8e74Be",
    },
  ],
  policies: [`0x${"12".repeat(32)}`],
  local: true,
  startBlock: 3,
};

const serving = (body: unknown, status = 200) =>
  (async () => new Response(JSON.stringify(body), { status })) as typeof fetch;

describe("the configuration", () => {
  test("may name an indexer, whose address paths can follow", async () => {
    expect((await loadConfig(serving(served))).indexerUrl).toBeUndefined();
    const indexerUrl = "https://record.example/parley/";
    const config = await loadConfig(serving({ ...served, indexerUrl }));
    expect(config.indexerUrl).toBe("https://record.example/parley");
    await expect(loadConfig(serving({ ...served, indexerUrl: "javascript:1" }))).rejects.toThrow();
  });

  test("is read with checksummed addresses and a native coin", async () => {
    const config = await loadConfig(serving(served));
    expect(config.escrow).toBe("0x45D11Dd5a3ba44b38E4917368bE077212a8e74Be");
    expect(config.native).toEqual({ symbol: "ETH", name: "Ether", decimals: 18 });
  });

  test("names an explorer only where there is one, ready for paths", async () => {
    expect((await loadConfig(serving(served))).explorer).toBeUndefined();
    const config = await loadConfig(serving({ ...served, explorer: "https://explorer.example/main/" }));
    expect(config.explorer).toBe("https://explorer.example/main");
  });

  test.each([
    ["a chain id of zero", { chainId: 0 }],
    ["no address of the escrow", { escrow: "0x12" }],
    ["an address with a broken checksum", { escrow: "0x45D11Dd5a3ba44b38E4917368bE077212a8e74BE" }],
    ["a node's address that is none", { rpcUrl: "localhost" }],
    ["a coin without a way to pay", { coins: [{ ...served.coins[0], methods: [] }] }],
    ["a policy id that is none", { policies: ["0x12"] }],
    ["a currency that is none", { feeds: [{ ...served.feeds[0], currency: "dollar" }] }],
    ["a start before the chain's", { startBlock: -1 }],
    ["an explorer that is a script", { explorer: "javascript:alert(1)" }],
  ])("is refused with %s", async (_, change) => {
    await expect(loadConfig(serving({ ...served, ...change }))).rejects.toMatchObject({
      code: "configUnusable",
    });
  });

  test("is refused when the server has none", async () => {
    await expect(loadConfig(serving({}, 404))).rejects.toMatchObject({ code: "configUnusable" });
    const down = (async () => {
      throw new TypeError("fetch failed");
    }) as typeof fetch;
    await expect(loadConfig(down)).rejects.toMatchObject({ code: "configUnusable" });
  });
});
