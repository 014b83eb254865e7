import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createPublicClient, http, parseEther } from "viem";
import { generatePrivateKey, privateKeyToAccount } from "viem/accounts";
import { afterAll, beforeAll, expect, it } from "vitest";
import { fund } from "../../../scripts/deployment/Deployer.ts";
import { readConfig } from "../../../web/relay/src/config.ts";
import { Ledger } from "../../../web/relay/src/sponsor/Ledger.ts";
import { Sponsor } from "../../../web/relay/src/sponsor/Sponsor.ts";
import { CaseWorld } from "../keeper/CaseWorld.ts";
import { arbitrators } from "../keeper/cast.ts";

let world: CaseWorld;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "parley-sponsor-"));
  world = await CaseWorld.open({ inDollars: true });
});
afterAll(async () => {
  world.close();
  await rm(folder, { recursive: true, force: true });
});

it("carries by default what takes most: a settlement in court with a fee and both deposits", async () => {
  await world.join(...arbitrators);
  await world.quarrel();
  expect(await world.status()).toBe("InCourt");
  const { sponsor: settings } = readConfig({
    PARLEY_SPONSOR: "1",
    PARLEY_RPC_URL: world.rpcUrl,
    PARLEY_SPONSOR_COINS: world.terms.token,
  });
  if (!settings) throw new Error("There is no sponsor.");
  const account = privateKeyToAccount(generatePrivateKey());
  await fund(world.deployer, account.address, parseEther("1"));
  const client = createPublicClient({ transport: http(world.rpcUrl), cacheTime: 0 });
  const ledger = await Ledger.open(folder, Date.now);
  const { limits } = settings;
  const sponsor = new Sponsor({ client, account, escrow: world.escrow, ledger, limits, clock: Date.now });

  const hash = await sponsor.carrySettlement(await world.settlement(), "127.0.0.1");
  const { status } = await client.waitForTransactionReceipt({ hash });
  expect(status).toBe("success");
  expect(await world.status()).toBe("Closed");
  const { gas } = await client.getTransaction({ hash });
  // Room for coins behind proxies and for wallets that do something when they are paid.
  expect(gas * 4n).toBeLessThanOrEqual(limits.maxGas * 3n);
});
