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
    ? readAllowances(request, prelude.transactions, reading, contracts)
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

/** One of Parley's contracts may take exactly what the call is known to take, of each coin by one allowance. */
function readAllowances(
  { chainId, transaction: last }: TransactionRequest,
  before: readonly TransactionToSign[],
  reading: Decoded,
  { escrow, court }: KnownContracts,
): PreludeReading {
  const isOurs = sameAddress(last.to, escrow) || (court !== undefined && sameAddress(last.to, court));
  const coins = new Set(before.map(({ to }) => to.toLowerCase()));
  if (!isOurs || coins.size === 0 || coins.size < before.length) throw new WalletError("requestMalformed");
  const facts = before.map((one, at): Fact => {
    const allowance = one.value === 0n ? decodeAllowance(one.data) : null;
    const next = before[at + 1] ?? last;
    const serves =
      allowance !== null &&
      sameAddress(allowance.spender, last.to) &&
      takes(reading, one.to, allowance.amount, before.length === 1) &&
      one.chainId === chainId &&
      one.nonce < next.nonce;
    if (!serves) throw new WalletError("requestMalformed");
    return { label: "allowance", type: "amount", value: allowance.amount, token: one.to };
  });
  return { action: "approve", facts, content: before.length === 1 ? before[0] : before };
}

/** What asking the court again takes stands in no argument: there the only allowance, which is shown, is the bound. */
function takes({ action, flows }: Decoded, coin: Address, allowed: bigint, isOnly: boolean): boolean {
  if (action === "createDispute") return isOnly && !isUnlimited(allowed);
  const taken = flows.filter(({ direction, token }) => direction === "out" && sameAddress(token, coin));
  return taken.length > 0 && taken.reduce((sum, { amount }) => sum + (amount ?? 0n), 0n) === allowed;
}
