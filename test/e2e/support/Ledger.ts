import { type Address, type Hex, isAddressEqual, parseEventLogs } from "viem";
import { statuses } from "../../../web/shared/escrow/status.ts";
import { escrowAbi } from "../../../web/shared/generated/escrowAbi.ts";
import { nativeCoin } from "../../../web/shared/wire/nativeCoin.ts";
import { coinsOf, type JourneyCoin } from "./coins.ts";
import { type Movement, movementsOf } from "./movements.ts";
import type { Stack } from "./Stack.ts";

/** Where the money of a trade is, told by the chain alone: its state, its logs and every coin that really moved. */
export interface Ledger {
  coin: JourneyCoin;
  feeBps: bigint;
  amount: bigint;
  held: bigint;
  isClosed: boolean;
  /** What has really moved so far, in the trade's coin. */
  toBuyer: bigint;
  toSeller: bigint;
  fee: bigint;
  /** What came back of the deposits of a case, in native coin, and what each side deposits. */
  deposits: { each: bigint; toBuyer: bigint; toSeller: bigint };
  /** Every amount that is true of this trade and may stand on its page. */
  known: ReadonlySet<bigint>;
}

export async function readLedger(stack: Stack, trade: Hex): Promise<Ledger> {
  const { client, config } = stack;
  const { escrow } = config;
  const all = await client.getLogs({ address: escrow, fromBlock: 0n });
  const logs = parseEventLogs({ abi: escrowAbi, logs: all });
  const own = logs.filter(({ args }) => "trade" in args && args.trade === trade);
  const paid = own.find(({ eventName }) => eventName === "TradePaid");
  if (paid?.eventName !== "TradePaid") throw new Error(`The chain knows no trade ${trade}.`);
  const { buyer, seller, token, amount, policy } = paid.args;
  const published = logs.find((log) => log.eventName === "PolicyPublished" && log.args.policy === policy);
  if (published?.eventName !== "PolicyPublished")
    throw new Error(`The policy ${policy} was never published.`);
  const feeBps = BigInt(published.args.content.feeBps);
  const stored = await client.readContract({
    address: escrow,
    abi: escrowAbi,
    functionName: "tradeOf",
    args: [trade],
  });

  const moves: Movement[] = [];
  for (const hash of new Set(own.map(({ transactionHash }) => transactionHash)))
    moves.push(...(await movementsOf(stack, hash)));
  const payouts = moves.filter(({ from }) => isAddressEqual(from, escrow));
  const moved = payouts.filter((one) => isAddressEqual(one.token, token));
  const back = (to: Address) =>
    payouts
      .filter((one) => isAddressEqual(one.token, nativeCoin) && isAddressEqual(one.to, to))
      .reduce((total, one) => total + one.amount, 0n);
  const sum = (to: Address | null) =>
    moved
      .filter((one) =>
        to ? isAddressEqual(one.to, to) : ![buyer, seller].some((party) => isAddressEqual(one.to, party)),
      )
      .reduce((total, one) => total + one.amount, 0n);

  const ledger = {
    coin: coinAt(stack, token),
    feeBps,
    amount,
    held: stored.held,
    isClosed: stored.status === statuses.indexOf("Closed"),
    toBuyer: sum(buyer),
    toSeller: sum(seller),
    fee: sum(null),
    deposits: { each: published.args.content.maxCaseFee, toBuyer: back(buyer), toSeller: back(seller) },
  };
  const told = own.flatMap(({ args }) => Object.values(args)).filter((value) => typeof value === "bigint");
  const shares = own.flatMap(({ args }) => ("buyerBps" in args ? [args.buyerBps] : []));
  // What was held after each payout: a claim is about what was held when it was made.
  const remains = moved.map((_, index) =>
    moved.slice(0, index + 1).reduce((left, one) => left - one.amount, amount),
  );
  const bases = [amount, stored.held, ...remains];
  const whole = [
    ...bases,
    ...told,
    ...[published.args.content.defaultBuyerBps, ...shares].flatMap((bps) =>
      bases.flatMap((base) => split(base, bps)),
    ),
  ];
  const fees = whole.map((value) => (value * feeBps) / 10_000n);
  const known = new Set([
    ...whole,
    ...fees,
    ...whole.map((value, index) => value - (fees[index] ?? 0n)),
    ...moved.map((one) => one.amount),
    ledger.toBuyer,
    ledger.toSeller,
    ledger.fee,
  ]);
  return { ...ledger, known };
}

/** Every trade that somebody paid into. */
export async function tradesOf({ client, config }: Stack, buyer: Address): Promise<Hex[]> {
  const logs = await client.getContractEvents({
    address: config.escrow,
    abi: escrowAbi,
    eventName: "TradePaid",
    args: { buyer },
    fromBlock: 0n,
  });
  return logs.flatMap(({ args }) => (args.trade ? [args.trade] : []));
}

/** Every trade in which somebody is a side. */
export async function tradesWith({ client, config }: Stack, party: Address): Promise<Hex[]> {
  const logs = await client.getContractEvents({
    address: config.escrow,
    abi: escrowAbi,
    eventName: "TradePaid",
    fromBlock: 0n,
    strict: true,
  });
  return logs
    .filter(({ args: { buyer, seller } }) => [buyer, seller].some((side) => isAddressEqual(side, party)))
    .map(({ args }) => args.trade);
}

/** The seller's part is rounded down, as the contract does. */
export function split(held: bigint, buyerBps: number): [toBuyer: bigint, toSeller: bigint] {
  const toSeller = (held * BigInt(10_000 - buyerBps)) / 10_000n;
  return [held - toSeller, toSeller];
}

function coinAt(stack: Stack, token: Address): JourneyCoin {
  const coin = coinsOf(stack).find(({ address }) => isAddressEqual(address, token));
  if (!coin) throw new Error(`No coin of this chain is at ${token}.`);
  return coin;
}
