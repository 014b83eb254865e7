import type { Address, DecodeFunctionDataReturnType } from "viem";
import type { Terms } from "../../../../../shared/escrow/terms.ts";
import type { escrowAbi } from "../../../../../shared/generated/escrowAbi.ts";
import { sameAddress } from "../../../../../shared/wire/sameAddress.ts";
import { instant } from "../instant.ts";
import type { KnownContracts, SigningContext, TransactionToSign } from "../SigningRequest.ts";
import type { Check, Decoded, EscrowAction, Fact, Flow } from "../Summary.ts";

export type EscrowCall = DecodeFunctionDataReturnType<typeof escrowAbi>;
type Args<F extends EscrowAction> = Extract<EscrowCall, { functionName: F }>["args"];

export interface Scene {
  readonly account: Address;
  readonly transaction: TransactionToSign;
  readonly context: SigningContext;
  readonly contracts: KnownContracts;
}

/** What a call does beyond what its terms say. */
export type Reading = Pick<Decoded, "flows" | "undo"> &
  Partial<Pick<Decoded, "facts" | "checks" | "warnings">>;

/** One reader for each function that changes anything; a new function of the escrow does not compile without its own. */
export type EscrowReaders<F extends EscrowAction> = {
  readonly [K in F]: (args: Args<K>, scene: Scene) => Reading;
};

/** Until when the signature that a call brings is good. */
export const goodUntil = (end: bigint): Fact[] => [
  { label: "signatureUntil", type: "instant", value: instant(end) },
];

/** Held money on its way to one side: an arrival when the signer is that side. */
export const payout = (
  { account }: Pick<Scene, "account">,
  token: Address,
  amount: bigint | undefined,
  to: Address,
): Flow => ({
  direction: sameAddress(to, account) ? "in" : "held",
  token,
  amount: amount ?? null,
  to,
});

/** What is held is the chain's to say: the reading shows the page's figure and that the signer could not check it. */
export function heldFacts({ context }: Scene, { token }: Pick<Terms, "token">): Fact[] {
  return context.held === undefined ? [] : [{ label: "heldNow", type: "amount", value: context.held, token }];
}

export const heldUnchecked: readonly Check[] = [{ name: "held", state: "notChecked" }];
