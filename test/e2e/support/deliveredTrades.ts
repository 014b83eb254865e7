import {
  type Account,
  type Address,
  encodeFunctionData,
  parseAbi,
  parseEther,
  parseEventLogs,
  sha256,
  toHex,
} from "viem";
import { mnemonicToAccount } from "viem/accounts";
import { connectLocally } from "../../../scripts/deployment/connectLocally.ts";
import { fund, transact } from "../../../scripts/deployment/Deployer.ts";
import { batchesOf, batchItem } from "../../../web/shared/escrow/batch.ts";
import type { Policy } from "../../../web/shared/escrow/policy.ts";
import type { Terms } from "../../../web/shared/escrow/terms.ts";
import { escrowAbi } from "../../../web/shared/generated/escrowAbi.ts";
import { tokenAbi } from "../../../web/shared/generated/tokenAbi.ts";
import { nativeCoin } from "../../../web/shared/wire/nativeCoin.ts";
import type { Person } from "./Person.ts";
import type { Stack } from "./Stack.ts";

const day = 86_400;
const mintAbi = parseAbi(["function mint(address to, uint256 amount)"]);
const phrase = "test test test test test test test test test test test junk";

/** People who have no page in the journey. */
export const accountNumbered = (addressIndex: number) => mnemonicToAccount(phrase, { addressIndex });

/** One of them: the other side of whoever has a page. */
export const stranger = accountNumbered(11);

export interface Sale {
  token: Address;
  amount: bigint;
  policy: { id: Terms["policy"]; policy: Policy };
}

/** The rules that were published with the stack. */
export async function publishedRules({ client, config }: Stack): Promise<Sale["policy"][]> {
  const logs = await client.getLogs({ address: config.escrow, fromBlock: 0n });
  const published = parseEventLogs({ abi: escrowAbi, eventName: "PolicyPublished", logs });
  return published
    .filter(({ args }) => config.policies.includes(args.policy))
    .map(({ args }) => ({ id: args.policy, policy: args.content }));
}

/** Sales that were paid and delivered through plain calls. The side that has a page signs its part with its own words. */
export async function deliveredTrades(
  stack: Stack,
  sides: { buyer: Account; seller: Account },
  sales: readonly Sale[],
): Promise<Terms[]> {
  const { escrow, rpcUrl } = stack.config;
  const deployer = await connectLocally(rpcUrl);
  const { buyer, seller } = sides;
  for (const { address } of [buyer, seller]) await fund(deployer, address, parseEther("50"));
  const { timestamp } = await deployer.client.getBlock();
  const all = sales.map(({ token, amount, policy }, at) => ({
    terms: {
      buyer: buyer.address,
      seller: seller.address,
      token,
      amount,
      deliverBy: Number(timestamp) + 10 * day,
      policy: policy.id,
      agreement: sha256(toHex(`sale ${at} ${timestamp}`)),
    },
  }));
  const call = (account: Account, functionName: string, args: readonly unknown[], value = 0n) =>
    transact(deployer, { address: escrow, abi: escrowAbi, functionName, args, value }, account);
  for (const { token, policy, members } of batchesOf(all)) {
    const total = members.reduce((sum, { terms }) => sum + terms.amount, 0n);
    const isNative = token === nativeCoin;
    if (!isNative) {
      const coin = { address: token, abi: [...tokenAbi, ...mintAbi] };
      await transact(deployer, { ...coin, functionName: "mint", args: [buyer.address, total] });
      await transact(deployer, { ...coin, functionName: "approve", args: [escrow, total] }, buyer);
    }
    const items = members.map(({ terms }) => batchItem(terms, "seller"));
    await call(buyer, "payMany", [token, policy, items], isNative ? total : 0n);
  }
  const deliveries = all.map(({ terms }) =>
    encodeFunctionData({ abi: escrowAbi, functionName: "deliver", args: [terms] }),
  );
  await call(seller, "multicall", [deliveries]);
  return all.map(({ terms }) => terms);
}

/** Somebody who is no party to it collects a sale for its seller. */
export async function collectFor({ config }: Stack, terms: Terms): Promise<void> {
  const deployer = await connectLocally(config.rpcUrl);
  const onlooker = accountNumbered(13);
  await fund(deployer, onlooker.address, parseEther("1"));
  const call = { address: config.escrow, abi: escrowAbi, functionName: "collect", args: [terms] };
  await transact(deployer, call, onlooker);
}

/** The account behind somebody's words, to do outside the page what the journey is not about. */
export const accountOf = ({ phrase: words }: Person): Account => mnemonicToAccount(words);
