import { type Address, type Hex, numberToHex } from "viem";
import type {
  Entry,
  Place,
  TradeMovement,
  Transfer,
} from "../../../../web/app/src/features/ledger/book/Entry.ts";
import { tradeId } from "../../../../web/shared/escrow/terms.ts";
import * as cast from "../../shared/support/cast.ts";
import { buyer, chainId, escrow, seller, terms } from "../../shared/support/cast.ts";

export const viewer = buyer;
export const dollar: Address = cast.dollar;
export const yuan: Address = "0x0000000000000000000000000000000000000D02";
export const trade = { id: tradeId(terms, chainId, escrow), terms };

export const txAt = (block: number): Hex => numberToHex(block, { size: 32 });

export function placeAt(block: number, index = 0): Place {
  return { block, index, time: block * 12, tx: txAt(block) };
}

export function transfer(block: number, index: number, from: Address, to: Address, amount: bigint): Transfer {
  return { ...placeAt(block, index), token: dollar, from, to, amount };
}

export function moved(block: number, index: number, changes: Partial<TradeMovement>): TradeMovement {
  return {
    ...placeAt(block, index),
    ...{ part: 0, kind: "paid", token: dollar, amount: 100n, fee: 0n, other: seller, trade },
    ...changes,
  };
}

export function entry(changes: Partial<Entry> = {}): Entry {
  return {
    ...placeAt(1),
    ...{ id: "0x:1", kind: "gotten", token: dollar, amount: 100n, fee: 0n, change: 100n, past: null },
    ...{ other: seller, trade: null },
    ...changes,
  };
}
