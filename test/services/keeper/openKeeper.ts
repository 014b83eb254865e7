import { mkdtemp } from "node:fs/promises";
import { join } from "node:path";
import { HttpRequestError, parseEther, type WalletClient } from "viem";
import { generatePrivateKey, privateKeyToAccount } from "viem/accounts";
import { fund } from "../../../scripts/deployment/Deployer.ts";
import type { FindOpening } from "../../../web/keeper/src/findOpening.ts";
import type { FindSigned } from "../../../web/keeper/src/findSigned.ts";
import { Keeper } from "../../../web/keeper/src/Keeper.ts";
import { LogBook } from "../../../web/keeper/src/LogBook.ts";
import { Budget } from "../../../web/service/Budget.ts";
import type { CaseWorld } from "./CaseWorld.ts";

export interface Means {
  findOpening?: FindOpening;
  findSigned?: FindSigned;
  budget?: bigint;
  maxFeePerGas?: bigint;
  /** Native coin that it has. */
  purse?: bigint;
  /** The network breaks off whenever it sends. */
  isCutOff?: boolean;
}

function cutOff(wallet: WalletClient): WalletClient {
  const sendTransaction = () => Promise.reject(new HttpRequestError({ url: "http://node.invalid" }));
  return Object.assign(Object.create(wallet), wallet, { sendTransaction });
}

/** A keeper with money of its own, and what it says. */
export async function openKeeper(
  world: CaseWorld,
  folder: string,
  {
    budget = parseEther("1"),
    maxFeePerGas = 10n ** 12n,
    findOpening = async () => null,
    findSigned = async () => [],
    purse = parseEther("1"),
    isCutOff = false,
  }: Means = {},
) {
  const account = privateKeyToAccount(generatePrivateKey());
  await fund(world.deployer, account.address, purse);
  const { client } = world.deployer;
  const contracts = { escrow: world.escrow, court: world.court };
  const said: string[] = [];
  const spent = await Budget.open(await mkdtemp(join(folder, "own-")), budget, Date.now);
  const keeper = new Keeper({
    client,
    chainId: await client.getChainId(),
    wallet: isCutOff ? cutOff(world.walletOf(account)) : world.walletOf(account),
    account,
    contracts,
    depth: 0,
    findOpening,
    findSigned,
    book: new LogBook(client, Object.values(contracts), 0),
    budget: spent,
    maxFeePerGas,
    say: (line) => said.push(line),
  });
  /** Enough rounds that even who lets others go first has acted. */
  const rounds = async (count = 3) => {
    for (let round = 0; round < count; round++) await keeper.round();
  };
  return { keeper, account, said, budget: spent, rounds };
}
