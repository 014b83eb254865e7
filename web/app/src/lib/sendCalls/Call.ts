import type { Address, Hex } from "viem";
import type { SignaturePrelude, SigningContext } from "../signing/SigningRequest.ts";

/** One call of a contract, or a plain payment. */
export interface Call {
  readonly to: Address;
  readonly data?: Hex;
  /** Native coin that goes along. */
  readonly value?: bigint;
  /** Terms, policy, agreement, what is held: lets the signer check and say more. */
  readonly context?: SigningContext;
  readonly lacks?: LackingSignature;
  /** Agreed to at an earlier signature: signed without asking, or not at all. */
  readonly isFollowUp?: boolean;
}

/** A coin's signature that a call lacks: whoever signs the call makes it, and both are agreed to at once. */
export interface LackingSignature {
  readonly prelude: SignaturePrelude;
  /** Calls that do the same without a signature: tried in its place, since it is not made before it is agreed to. */
  readonly rehearsal: readonly Call[];
}

/** What a transaction is for, kept with it so that a page which starts anew can say what is under way. */
export interface Purpose {
  /** The feature's word for it, such as `pay`. */
  readonly action: string;
  readonly trade?: Hex;
  /** Where it is about several. */
  readonly trades?: readonly Hex[];
}

/** Whether a transaction is about this trade, alone or among others. */
export function concerns(purpose: Purpose | null, trade: Hex): boolean {
  return purpose?.trade === trade || Boolean(purpose?.trades?.includes(trade));
}
