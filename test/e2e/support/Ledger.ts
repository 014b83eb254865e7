import { type Address, type Hex, isAddressEqual, parseEventLogs } from "viem";
import { statuses } from "../../../web/shared/escrow/status.ts";
import { escrowAbi } from "../../../web/shared/generated/escrowAbi.ts";
import { nativeCoin } from "../../../web/shared/wire/nativeCoin.ts";
import { coinsOf, type JourneyCoin } from "./coins.ts";
import type { Stack } from "./Stack.ts";

/** One movement of money out of the escrow, as the chain made it. */
interface Payout {
  token: Address;
  to: Address;
  amount: bigint;
}

interface Call {
  from: Address;
  to?: Address;
  value?: Hex;
  error?: string;
  logs?: { address: Address; topics: Hex[]; data: Hex }[];
  calls?: Call[];
}

const transferTopic = "0xddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef";

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

  const payouts: Payout[] = [];
  for (const hash of new Set(own.map(({ transactionHash }) => transactionHash)))
    payouts.push(...(await payoutsOf(stack, hash)));
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
  const whole = [
    amount,
    stored.held,
    ...told,
    ...[published.args.content.defaultBuyerBps, ...shares].flatMap((bps) => split(stored.held, bps)),
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

/** The seller's part is rounded down, as the contract does. */
function split(held: bigint, buyerBps: number): [toBuyer: bigint, toSeller: bigint] {
  const toSeller = (held * BigInt(10_000 - buyerBps)) / 10_000n;
  return [held - toSeller, toSeller];
}

function coinAt(stack: Stack, token: Address): JourneyCoin {
  const coin = coinsOf(stack).find(({ address }) => isAddressEqual(address, token));
  if (!coin) throw new Error(`No coin of this chain is at ${token}.`);
  return coin;
}

async function payoutsOf(stack: Stack, transaction: Hex): Promise<Payout[]> {
  const options = { tracer: "callTracer", tracerConfig: { withLog: true } };
  const root = (await stack.request("debug_traceTransaction", [transaction, options])) as Call;
  return collect(root, stack.config.escrow);
}

function collect(call: Call, escrow: Address): Payout[] {
  if (call.error) return [];
  const payouts = (call.calls ?? []).flatMap((inner) => collect(inner, escrow));
  const value = BigInt(call.value ?? 0);
  if (value > 0n && call.to && isAddressEqual(call.from, escrow))
    payouts.push({ token: nativeCoin, to: call.to, amount: value });
  for (const { address, topics, data } of call.logs ?? []) {
    const [topic, from, to] = topics;
    if (topic !== transferTopic || !from || !to) continue;
    if (isAddressEqual(wordAddress(from), escrow))
      payouts.push({ token: address, to: wordAddress(to), amount: BigInt(data) });
  }
  return payouts;
}

const wordAddress = (word: Hex): Address => `0x${word.slice(-40)}`;
