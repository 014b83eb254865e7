import { type Address, getAddress, isAddress } from "viem";
import { ParleyError } from "../errors/ParleyError.ts";
import { nativeCoin } from "../wire/nativeCoin.ts";
import { sameAddress } from "../wire/sameAddress.ts";

/** A payment as an EIP-681 address asks for it. */
export interface PaymentUri {
  /** Null: whatever chain the wallet is on. */
  chainId: number | null;
  token: Address;
  to: Address;
  amount: bigint | null;
}

const form = /^ethereum:(?:pay-)?([^@/?]+)(?:@(\d{1,15}))?(?:\/([^?]*))?(?:\?(.*))?$/i;

export function isPaymentUri(text: string): boolean {
  return /^\s*ethereum:/i.test(text);
}

export function parsePaymentUri(text: string): PaymentUri {
  const [, target = "", chain, call, query = ""] = form.exec(text.trim()) ?? [];
  if (target === "") throw new ParleyError("paymentUriMalformed");
  const contract = readAddress(target);
  const chainId = chain === undefined ? null : Number(chain);
  const parameters = readParameters(query);

  if (call === undefined || call === "") {
    return { chainId, token: nativeCoin, to: contract, amount: readNumber(parameters.get("value")) };
  }
  if (call !== "transfer" || parameters.has("value")) throw new ParleyError("paymentUriCallNotSupported");
  const to = readAddress(parameters.get("address") ?? "");
  return { chainId, token: contract, to, amount: readNumber(parameters.get("uint256")) };
}

export function buildPaymentUri({ chainId, token, to, amount }: PaymentUri): string {
  const chain = chainId === null ? "" : `@${chainId}`;
  if (sameAddress(token, nativeCoin)) {
    return `ethereum:${to}${chain}${amount === null ? "" : `?value=${amount}`}`;
  }
  return `ethereum:${token}${chain}/transfer?address=${to}${amount === null ? "" : `&uint256=${amount}`}`;
}

function readAddress(text: string): Address {
  if (!text.startsWith("0x")) throw new ParleyError("paymentUriNameNotSupported");
  if (!isAddress(text)) throw new ParleyError("addressMalformed");
  return getAddress(text);
}

/** Refuses a parameter given twice: two readers could take different ones. */
function readParameters(query: string): Map<string, string> {
  const parameters = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(query)) {
    if (parameters.has(name)) throw new ParleyError("paymentUriMalformed");
    parameters.set(name, value);
  }
  return parameters;
}

/** Whole numbers, also as EIP-681 writes them: `2.014e18`. */
function readNumber(text: string | undefined): bigint | null {
  if (text === undefined) return null;
  const [, whole, fraction = "", exponent = "0"] =
    /^(\d{1,78})(?:\.(\d{1,78}))?(?:e(\d{1,2}))?$/i.exec(text) ?? [];
  if (whole === undefined || fraction.length > Number(exponent)) throw new ParleyError("paymentUriMalformed");
  const value = BigInt(whole + fraction) * 10n ** BigInt(Number(exponent) - fraction.length);
  if (value >= 1n << 96n) throw new ParleyError("paymentUriMalformed");
  return value;
}
