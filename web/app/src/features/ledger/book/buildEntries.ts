import { type Address, isAddressEqual, zeroAddress } from "viem";
import { leaves } from "../../../../../shared/escrow/movements.ts";
import { sameAddress } from "../../../../../shared/wire/sameAddress.ts";
import type { Credit, Entry, EntryKind, Place, TradeMovement, Transfer, Withdrawal } from "./Entry.ts";
import { Matches } from "./Matches.ts";

export interface Sources {
  viewer: Address;
  escrow: Address;
  court: Address;
  /** The coins whose transfers were read, all of them. */
  coins: readonly Address[];
  transfers: readonly Transfer[];
  movements: readonly TradeMovement[];
  credits: readonly Credit[];
  withdrawals: readonly Withdrawal[];
}

/** In which way money of a coin moved in a transaction. */
const keyOf = (tx: string, token: Address, change: bigint) => `${tx}:${token.toLowerCase()}:${change}`;

/**
 * Every movement once, in the order of the chain. Of the coins that were read the transfers alone say what the account
 * gained or lost; what the escrow and the court tell gives a transfer its reason.
 */
export function buildEntries(sources: Sources): Entry[] {
  const { viewer, transfers, movements, credits, withdrawals } = sources;
  const seen = new Matches(transfers, (one) => keyOf(one.tx, one.token, changeOf(one, viewer)));
  const waiting = new Matches(credits, (one) => keyOf(one.tx, one.token, one.amount));
  const read = new Set(sources.coins.map((coin) => coin.toLowerCase()));

  const entries = [
    ...movements.map((moved) => ofTrade(moved)),
    ...withdrawals.map((one) => ofWithdrawal(one)),
    ...[...seen.left()].map((transfer) => plain(transfer, sources)),
  ];
  return entries.sort((a, b) => a.block - b.block || a.index - b.index);

  function ofTrade(moved: TradeMovement): Entry {
    const { kind, token, amount, fee, other, trade } = moved;
    const change = leaves(kind) ? -amount : amount - fee;
    const passed = pass(moved, token, change);
    const place = { ...placeOf(passed.place), id: `${moved.tx}:${moved.index}:${moved.part}` };
    return { ...place, kind, token, amount, fee, other, trade, change: passed.change, past: passed.past };
  }

  function ofWithdrawal(one: Withdrawal): Entry {
    const { token, amount, contract, to } = one;
    const passed = isAddressEqual(to, viewer)
      ? pass(one, token, amount)
      : { place: one, change: 0n, past: "elsewhere" as const };
    const place = { ...placeOf(passed.place), id: `${one.tx}:${one.index}` };
    const about = { kind: "withdrawn" as const, token, amount, fee: 0n, other: contract, trade: null };
    return { ...place, ...about, change: passed.change, past: passed.past };
  }

  /** How a movement of which a contract told met the account. Coins that were not read are taken at the contract's word. */
  function pass(
    place: Place,
    token: Address,
    change: bigint,
  ): Pick<Entry, "change" | "past"> & { place: Place } {
    if (change === 0n) return { place, change, past: null };
    const key = keyOf(place.tx, token, change);
    if (waiting.take(key)) return { place, change: 0n, past: "waits" };
    if (!read.has(token.toLowerCase())) return { place, change, past: null };
    const transfer = seen.take(key);
    return transfer ? { place: transfer, change, past: null } : { place, change: 0n, past: "elsewhere" };
  }
}

/** What a transfer does to the viewer's balance. To oneself it does nothing. */
export function changeOf({ from, to, amount }: Transfer, viewer: Address): bigint {
  return (sameAddress(to, viewer) ? amount : 0n) - (sameAddress(from, viewer) ? amount : 0n);
}

const placeOf = ({ block, index, time, tx }: Place): Place => ({ block, index, time, tx });

/** A transfer that no contract gives a reason for. */
function plain(transfer: Transfer, { viewer, escrow, court }: Sources): Entry {
  const { token, amount, from, to } = transfer;
  const other = sameAddress(from, viewer) ? to : from;
  const change = changeOf(transfer, viewer);
  const id = `${transfer.tx}:${transfer.index}`;
  const kind = plainKind(other, sameAddress(from, viewer), escrow, court);
  return { ...placeOf(transfer), id, kind, token, amount, fee: 0n, change, past: null, other, trade: null };
}

function plainKind(other: Address, left: boolean, escrow: Address, court: Address): EntryKind {
  if (sameAddress(other, escrow)) return left ? "escrowOut" : "escrowIn";
  if (sameAddress(other, court)) return left ? "courtOut" : "courtIn";
  if (left) return "sent";
  return sameAddress(other, zeroAddress) ? "issued" : "gotten";
}
