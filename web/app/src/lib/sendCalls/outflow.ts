import {
  type Address,
  decodeFunctionData,
  erc20Abi,
  getAddress,
  type Hex,
  isAddressEqual,
  parseTransaction,
} from "viem";
import { escrowAbi } from "../../../../shared/generated/escrowAbi.ts";
import { nativeCoin } from "../../../../shared/wire/nativeCoin.ts";
import type { Sponsored } from "../sponsor/Sponsored.ts";

export interface Outflow {
  token: Address;
  amount: bigint;
}

/**
 * What a signed transaction takes from its sender, fees aside: native coin, a coin's transfer, a payment of its own
 * into the escrow. What it may bring in is not counted before it is there.
 */
export function outflow(raw: Hex, sender: Address, escrow: Address): Outflow[] {
  const { to, value = 0n, data = "0x" } = parseTransaction(raw);
  const native = value > 0n ? [{ token: nativeCoin, amount: value }] : [];
  if (!to || data === "0x") return native;
  const coin = isAddressEqual(to, escrow) ? paidIntoEscrow(data, sender) : transferred(getAddress(to), data);
  return coin && coin.token !== nativeCoin ? [...native, coin] : native;
}

/** The same of what a sponsor carries: a payment takes its amount, a settlement nothing. */
export const orderOutflow = ({ kind, order: { terms } }: Sponsored): Outflow[] =>
  kind === "payment" ? [{ token: terms.token, amount: terms.amount }] : [];

/** What is left of a coin, never less than nothing. */
export function lessOutflows(amount: bigint, token: Address, outflows: readonly Outflow[]): bigint {
  const rest = outflows.reduce(
    (sum, leaving) => (isAddressEqual(leaving.token, token) ? sum - leaving.amount : sum),
    amount,
  );
  return rest > 0n ? rest : 0n;
}

function paidIntoEscrow(data: Hex, sender: Address): Outflow | null {
  const call = decoded(() => decodeFunctionData({ abi: escrowAbi, data }));
  switch (call?.functionName) {
    case "pay":
    case "payWithPermit":
    case "payWithAuthorization":
    case "payWithPermit2":
    case "charge":
    case "chargeWithAuthorization": {
      const { buyer, token, amount } = call.args[0];
      return isAddressEqual(buyer, sender) ? { token, amount } : null;
    }
    case "payMany": {
      const [token, , items] = call.args;
      return { token, amount: items.reduce((sum, { amount }) => sum + amount, 0n) };
    }
    default:
      return null;
  }
}

function transferred(token: Address, data: Hex): Outflow | null {
  const call = decoded(() => decodeFunctionData({ abi: erc20Abi, data }));
  return call?.functionName === "transfer" ? { token, amount: call.args[1] } : null;
}

/** Null for a call that is none of these. */
function decoded<T>(decode: () => T): T | null {
  try {
    return decode();
  } catch {
    return null;
  }
}
