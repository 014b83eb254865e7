import { type Address, decodeFunctionData, type Hex } from "viem";
import { commitmentOf } from "../../../../../shared/court/commitment.ts";
import { disputeId } from "../../../../../shared/court/dispute.ts";
import { courtAbi } from "../../../../../shared/generated/courtAbi.ts";
import { sameAddress } from "../../../../../shared/wire/sameAddress.ts";
import type { KnownContracts, SigningRequest, TransactionToSign } from "../../signing/SigningRequest.ts";
import { readCommitment } from "../../signing/typedData/courtMessage.ts";
import { decodeTypedData } from "../../signing/typedData/decodeTypedData.ts";
import { WalletError } from "../WalletError.ts";

/** Sending a vote that was signed for others to carry, when nobody did; opening it. */
export const followUpSteps = ["commit", "reveal"] as const;
export type FollowUpStep = (typeof followUpSteps)[number];

/** Steps of a hidden vote that were agreed to when it was signed. */
interface FollowUp {
  readonly account: Address;
  readonly chainId: number;
  readonly disputeId: bigint;
  readonly sitting: number;
  readonly commitment: Hex;
  /** What the network may still take for each. */
  readonly left: Partial<Record<FollowUpStep, bigint>>;
}

/**
 * Steps that happen by themselves after a signature: sending and opening the vote that was signed, and nothing else. Each
 * was shown, and is bounded, when the vote was signed; locking forgets them all.
 */
export class FollowUps {
  readonly #contracts: KnownContracts;
  #agreed: FollowUp[] = [];

  constructor(contracts: KnownContracts) {
    this.#contracts = contracts;
  }

  /** Takes note of what a signed request also agreed to. */
  note(request: SigningRequest): void {
    const agreed = this.#agreedIn(request);
    if (!agreed || Object.values(agreed.left).every((fee) => !fee)) return;
    const others = this.#agreed.filter((one) => one.commitment !== agreed.commitment);
    this.#agreed = [...others, agreed];
  }

  /** Whether this very step was agreed to, at whatever fee. */
  has(account: Address, commitment: Hex, step: FollowUpStep): boolean {
    return this.#agreed.some(
      (one) =>
        sameAddress(one.account, account) &&
        one.commitment.toLowerCase() === commitment.toLowerCase() &&
        one.left[step] !== undefined,
    );
  }

  /** Throws unless the request does exactly what was agreed to, for what is left. */
  spend(request: SigningRequest): TransactionToSign {
    const found = request.kind === "transaction" ? this.#find(request) : undefined;
    const left = found?.agreed.left[found.step];
    if (request.kind !== "transaction" || !found || left === undefined) {
      throw new WalletError("followUpNotAuthorised");
    }
    const { gas, maxFeePerGas } = request.transaction;
    const cost = gas * maxFeePerGas;
    if (cost > left) throw new WalletError("followUpDearer");
    found.agreed.left[found.step] = left - cost;
    return request.transaction;
  }

  forget(): void {
    this.#agreed = [];
  }

  #agreedIn(request: SigningRequest): FollowUp | null {
    const { account, chainId, context } = request;
    if (request.kind === "message" || !context.ballot) return null;
    const { sitting, revealFee: reveal, carrying } = context.ballot;
    const opened = reveal ? { reveal } : {};
    if (request.kind === "transaction") {
      const call = this.#courtCall(request.transaction);
      if (call?.functionName !== "commit") return null;
      const [dispute, commitment] = call.args;
      return { account, chainId, sitting, commitment, disputeId: disputeId(dispute), left: opened };
    }
    // What was not shown as a vote agreed to nothing.
    if (decodeTypedData(request, this.#contracts).action !== "signCommitment") return null;
    const { disputeId: id, commitment } = readCommitment(request.typedData);
    const left = carrying?.fee ? { ...opened, commit: carrying.fee } : opened;
    return { account, chainId, sitting, commitment, disputeId: id, left };
  }

  #find({ account, chainId, transaction }: Extract<SigningRequest, { kind: "transaction" }>) {
    const call = this.#courtCall(transaction);
    if (!call || transaction.value !== 0n || transaction.chainId !== chainId) return undefined;
    const own = this.#agreed.filter((one) => sameAddress(one.account, account) && one.chainId === chainId);
    if (call.functionName === "commit") {
      const [dispute, commitment] = call.args;
      const agreed = own.find(
        (one) =>
          one.commitment.toLowerCase() === commitment.toLowerCase() && one.disputeId === disputeId(dispute),
      );
      return agreed && { agreed, step: "commit" as const };
    }
    if (call.functionName !== "reveal") return undefined;
    const [dispute, , openings] = call.args;
    const [opening, ...others] = openings;
    if (!opening || others.length > 0) return undefined;
    const place = { chainId, court: transaction.to, disputeId: disputeId(dispute) };
    const agreed = own.find(
      ({ sitting, commitment }) => commitmentOf({ ...place, sitting }, opening) === commitment.toLowerCase(),
    );
    return agreed && { agreed, step: "reveal" as const };
  }

  #courtCall({ to, data }: TransactionToSign) {
    const { court } = this.#contracts;
    if (!court || !sameAddress(to, court)) return null;
    try {
      return decodeFunctionData({ abi: courtAbi, data });
    } catch {
      return null;
    }
  }
}
