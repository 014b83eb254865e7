import type { Address } from "viem";
import { sameAddress } from "../../../../../shared/wire/sameAddress.ts";
import { WalletError } from "../../wallet/WalletError.ts";
import { decodeAllowance, isUnlimited } from "../decodeTokenCall.ts";
import type {
  KnownContracts,
  Prelude,
  SignaturePrelude,
  SigningContext,
  TransactionRequest,
  TransactionToSign,
} from "../SigningRequest.ts";
import type { Decoded, Fact, PreludeAction } from "../Summary.ts";
import { decodeTypedData } from "../typedData/decodeTypedData.ts";
import { lackingSignature } from "./lackingSignature.ts";

/** What is signed before the transaction, in the words of the summary. */
export interface PreludeReading {
  readonly action: PreludeAction;
  readonly facts: readonly Fact[];
  /** Exactly what is signed. */
  readonly content: unknown;
}

/** Reads what a request signs beside its transaction. Throws unless that serves this transaction and nothing else. */
export function readPrelude(
  request: TransactionRequest,
  prelude: Prelude,
  reading: Decoded,
  contracts: KnownContracts,
): PreludeReading {
  return prelude.kind === "allowance"
    ? readAllowance(request, prelude.transaction, reading, contracts)
    : readSignature(request, prelude, contracts);
}

/** Read as any typed data is, so that the same checks stand between the key and the coin. */
function readSignature(
  { account, chainId, transaction, context }: TransactionRequest,
  prelude: SignaturePrelude,
  contracts: KnownContracts,
): PreludeReading {
  if (!sameAddress(transaction.to, contracts.escrow)) throw new WalletError("requestMalformed");
  const { terms, typedData } = lackingSignature(transaction, prelude);
  const withTerms: SigningContext = { ...context, terms };
  const { action } = decodeTypedData({ account, chainId, typedData, context: withTerms }, contracts);
  if (action !== "signPayment" && action !== "signPermit") throw new WalletError("requestMalformed");
  return { action, facts: [], content: typedData };
}

/** One of Parley's contracts may take exactly what the call is known to take. */
function readAllowance(
  { chainId, transaction: last }: TransactionRequest,
  first: TransactionToSign,
  reading: Decoded,
  { escrow, court }: KnownContracts,
): PreludeReading {
  const allowance = first.value === 0n ? decodeAllowance(first.data) : null;
  const isOurs = sameAddress(last.to, escrow) || (court !== undefined && sameAddress(last.to, court));
  const serves =
    allowance !== null &&
    isOurs &&
    sameAddress(allowance.spender, last.to) &&
    takes(reading, first.to, allowance.amount) &&
    first.chainId === chainId &&
    first.nonce < last.nonce;
  if (!serves) throw new WalletError("requestMalformed");
  return {
    action: "approve",
    facts: [{ label: "allowance", type: "amount", value: allowance.amount, token: first.to }],
    content: first,
  };
}

/** What asking the court again takes stands in no argument: there the allowance, which is shown, is the bound. */
function takes({ action, flows }: Decoded, coin: Address, allowed: bigint): boolean {
  if (action === "createDispute") return !isUnlimited(allowed);
  const taken = flows.filter(({ direction, token }) => direction === "out" && sameAddress(token, coin));
  return taken.length > 0 && taken.reduce((sum, { amount }) => sum + (amount ?? 0n), 0n) === allowed;
}
