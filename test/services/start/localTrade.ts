import { type Address, createPublicClient, createWalletClient, type Hex, http, pad } from "viem";
import { escrowAbi } from "../../../web/shared/generated/escrowAbi.ts";
import { tokenAbi } from "../../../web/shared/generated/tokenAbi.ts";

interface Config {
  escrow: Address;
  coins: { address: Address }[];
  policies: Hex[];
}

/** A trade of the local chain's dollars between two of the node's own accounts, one mined transaction a step. */
export async function localTrade(rpcUrl: string, pageUrl: string) {
  const config: Config = await (await fetch(`${pageUrl}/config.json`)).json();
  const transport = http(rpcUrl, { retryCount: 0 });
  const client = createPublicClient({ transport, pollingInterval: 20 });
  const wallet = createWalletClient({ transport });
  const [, buyer, seller] = await wallet.getAddresses();
  const [coin, policy] = [config.coins[0]?.address, config.policies[0]];
  if (!buyer || !seller || !coin || !policy) throw new Error("The chain lacks accounts, coins or policies.");

  const dollar = { address: coin, abi: tokenAbi } as const;
  const escrow = { address: config.escrow, abi: escrowAbi } as const;
  const now = async () => Number((await client.getBlock({ blockTag: "pending" })).timestamp);
  const terms = {
    buyer,
    seller,
    token: coin,
    amount: 25_000_000n,
    deliverBy: (await now()) + 86_400,
    policy,
    agreement: pad("0x01"),
  };
  const mined = async (hash: Hex) => {
    const { status } = await client.waitForTransactionReceipt({ hash });
    if (status !== "success") throw new Error(`${hash} was reverted.`);
  };
  const common = { chain: null } as const;
  const write = wallet.writeContract;
  const balance = (owner: Address) =>
    client.readContract({ ...dollar, functionName: "balanceOf", args: [owner] });

  return {
    now,
    money: async () => ({
      buyer: await balance(buyer),
      seller: await balance(seller),
      escrow: await balance(config.escrow),
      gas: [await client.getBalance({ address: buyer }), await client.getBalance({ address: seller })],
    }),
    steps: [
      () =>
        write({ ...dollar, ...common, account: buyer, functionName: "mint", args: [buyer, 100_000_000n] }),
      () =>
        write({
          ...dollar,
          ...common,
          account: buyer,
          functionName: "approve",
          args: [config.escrow, terms.amount],
        }),
      () => write({ ...escrow, ...common, account: buyer, functionName: "pay", args: [terms] }),
      () => write({ ...escrow, ...common, account: seller, functionName: "deliver", args: [terms] }),
      () =>
        write({ ...escrow, ...common, account: buyer, functionName: "release", args: [terms, terms.amount] }),
    ].map((send) => async () => mined(await send())),
  };
}
