// The composition root of `npm run keeper`.
import { setTimeout as pause } from "node:timers/promises";
import { createPublicClient, createWalletClient, formatEther, http } from "viem";
import { Budget } from "../../service/Budget.ts";
import { endWithParent } from "../../service/endWithParent.ts";
import { openKey } from "../../service/openKey.ts";
import { addresses } from "../../shared/generated/addresses.ts";
import { type Config, readConfig } from "./config.ts";
import { openingsOf } from "./findOpening.ts";
import { signedVotesOf } from "./findSigned.ts";
import { Keeper } from "./Keeper.ts";
import { LogBook } from "./LogBook.ts";
import { mineForDraws } from "./mineForDraws.ts";

const say = (line: string) => console.log(`Keeper: ${line}`);

async function start(config: Config): Promise<void> {
  const account = await openKey(config.folder);
  const transport = http(config.rpcUrl);
  const client = createPublicClient({ transport, pollingInterval: 500 });
  const wallet = createWalletClient({ account, transport });
  const contracts = { escrow: addresses.escrow, court: addresses.court };
  const keeper = new Keeper({
    client,
    chainId: await client.getChainId(),
    wallet,
    account,
    contracts,
    depth: config.depth,
    findOpening: openingsOf(config.relayUrl),
    findSigned: signedVotesOf(config.relayUrl),
    book: new LogBook(client, [contracts.escrow, contracts.court], config.startBlock),
    budget: await Budget.open(config.folder, config.dailyBudget, Date.now),
    maxFeePerGas: config.maxFeePerGas,
    say,
  });
  const balance = await client.getBalance({ address: account.address });
  say(`${account.address} has ${formatEther(balance)} for network fees.`);
  process.send?.(account.address);

  for (;;) {
    try {
      const view = await keeper.round();
      if (config.mines) await mineForDraws(client, view);
    } catch (error) {
      say(`the chain could not be read: ${error instanceof Error ? error.name : "unknown reason"}`);
    }
    await pause(config.pause);
  }
}

// Nothing is kept that an end at any instant could harm.
const end = () => process.exit(0);
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, end);
endWithParent(null, end);

try {
  await start(readConfig(process.env));
} catch (error) {
  console.error(`The keeper failed. ${error instanceof Error ? error.message : "Unknown reason."}`);
  process.exit(1);
}
