import type { Address, Hex } from "viem";
import type { SigningContext, TypedDataToSign } from "../signing/SigningRequest.ts";
import type { Call, Purpose } from "./Call.ts";
import type { Pending } from "./PendingStore.ts";

export interface TypedDataRequest {
  readonly typedData: TypedDataToSign;
  readonly context?: SigningContext;
  /** A sponsor will carry it: the sheet says what that means. What is signed is the same. */
  readonly isSponsored?: boolean;
}

export interface Step {
  readonly step: number;
  readonly steps: number;
}

/** One kind of account, as far as sending and signing go. */
export interface Signer {
  /** Confirms and sends one call; resolves once it is written down and on its way. */
  send(account: Address, call: Call, purpose: Purpose | null, step: Step): Promise<Pending>;
  signTypedData(account: Address, request: TypedDataRequest): Promise<Hex>;
  /** Whether any calls at all can be one, which happens wholly or not at all. */
  takesBatches(account: Address): Promise<boolean>;
  /** Confirms and sends several calls as one, or null where that is not offered. */
  sendBatch(
    account: Address,
    calls: readonly Call[],
    purpose: Purpose | null,
    step: Step,
  ): Promise<Pending | null>;
}
