import { type Address, decodeFunctionData, type Hex } from "viem";
import { commitmentOf } from "../../../../../shared/court/commitment.ts";
import { disputeId } from "../../../../../shared/court/dispute.ts";
import { courtAbi } from "../../../../../shared/generated/courtAbi.ts";
import { sameAddress } from "../../../../../shared/wire/sameAddress.ts";
import type { KnownContracts, SigningRequest, TransactionToSign } from "../../signing/SigningRequest.ts";
import { WalletError } from "../WalletError.ts";

/** A reveal that was agreed to when its vote was committed. */
interface FollowUp {
  readonly account: Address;
  readonly sitting: number;
  readonly commitment: Hex;
  /** What the network may still take for it. */
  left: bigint;
}

/**
 * Steps that happen by themselves after a signature: opening the vote that was committed, and nothing else. Each was
 * shown, and is bounded, when the vote was signed; locking forgets them all.
 */
export class FollowUps {
  readonly #contracts: KnownContracts;
  #agreed: FollowUp[] = [];

  constructor(contracts: KnownContracts) {
    this.#contracts = contracts;
  }

  /** Takes note of what a signed request also agreed to. */
  note(request: SigningRequest): void {
    if (request.kind !== "transaction") return;
    const { account, context, transaction } = request;
    const call = this.#courtCall(transaction);
    if (call?.functionName !== "commit" || !context.ballot?.revealFee) return;
    const { sitting, revealFee } = context.ballot;
    const commitment = call.args[1];
    const others = this.#agreed.filter((one) => one.commitment !== commitment);
    this.#agreed = [...others, { account, sitting, commitment, left: revealFee }];
  }

  /** Whether opening this very vote was agreed to, at whatever fee. */
  has(account: Address, commitment: Hex): boolean {
    return this.#agreed.some(
      (one) => sameAddress(one.account, account) && one.commitment.toLowerCase() === commitment.toLowerCase(),
    );
  }

  /** Throws unless the request does exactly what was agreed to, for what is left. */
  spend(request: SigningRequest): TransactionToSign {
    const agreed = request.kind === "transaction" ? this.#find(request) : undefined;
    if (request.kind !== "transaction" || !agreed) throw new WalletError("followUpNotAuthorised");
    const { gas, maxFeePerGas } = request.transaction;
    const cost = gas * maxFeePerGas;
    if (cost > agreed.left) throw new WalletError("followUpDearer");
    agreed.left -= cost;
    return request.transaction;
  }

  forget(): void {
    this.#agreed = [];
  }

  #find({ account, chainId, transaction }: Extract<SigningRequest, { kind: "transaction" }>) {
    const call = this.#courtCall(transaction);
    if (call?.functionName !== "reveal" || transaction.value !== 0n) return undefined;
    if (transaction.chainId !== chainId) return undefined;
    const [dispute, , openings] = call.args;
    const [opening, ...others] = openings;
    if (!opening || others.length > 0) return undefined;
    const place = { chainId, court: transaction.to, disputeId: disputeId(dispute) };
    return this.#agreed.find(
      ({ account: owner, sitting, commitment }) =>
        sameAddress(owner, account) &&
        commitmentOf({ ...place, sitting }, opening) === commitment.toLowerCase(),
    );
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
