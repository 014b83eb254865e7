import {
  type Address,
  encodeFunctionData,
  type Hex,
  maxUint96,
  maxUint256,
  numberToHex,
  parseAbi,
} from "viem";
import { type Policy, policyId } from "../../../web/shared/escrow/policy.ts";
import { type Terms, tradeId } from "../../../web/shared/escrow/terms.ts";
import { escrowAbi } from "../../../web/shared/generated/escrowAbi.ts";
import { account, Chain } from "../rules/Chain.ts";

export const buyer = account(1);
export const seller = account(2);
export const stranger = account(4);
export const arbitrator = account(5).address;

// Answers every call with the block's number: a price that is now even and now odd, and an id that never comes twice.
const arbitratorCode = "0x435f5260205ff3";
const coinAbi = parseAbi([
  "function mint(address to, uint256 amount)",
  "function approve(address spender, uint256 amount)",
]);

/** One escrow on a real chain, in which any number of trades is opened. */
export class EscrowBench {
  readonly chain: Chain;
  readonly escrow: Address;
  readonly token: Address;

  static async open(): Promise<EscrowBench> {
    const chain = await Chain.start();
    await chain.setCode(arbitrator, arbitratorCode);
    const bench = new EscrowBench(chain, await chain.deploy("Escrow"), await chain.deploy("TestDollar"));
    await bench.#fund();
    return bench;
  }

  private constructor(chain: Chain, escrow: Address, token: Address) {
    this.chain = chain;
    this.escrow = escrow;
    this.token = token;
  }

  get place() {
    return { chainId: this.chain.id, escrow: this.escrow };
  }

  read(functionName: "tradeId" | "chargeId" | "policyId", argument: Terms | Policy): Promise<Hex> {
    const call = { address: this.escrow, abi: escrowAbi, functionName, args: [argument] };
    return this.chain.client.readContract(call as never) as Promise<Hex>;
  }

  /** Publishes the policy and pays the terms; gives the trade's id. */
  async pay(policy: Policy, terms: Terms): Promise<Hex> {
    await this.send(buyer, "publishPolicy", [policy]);
    await this.send(buyer, "pay", [terms]);
    return tradeId(terms, this.chain.id, this.escrow);
  }

  /** Sends a call that must succeed, and gives its logs. */
  async send(
    from: { address: Address },
    functionName: string,
    args: readonly unknown[],
    value = 0n,
    time?: number,
  ) {
    const data = encodeFunctionData({ abi: escrowAbi, functionName, args } as never);
    const { status, logs } = await this.chain.send(from.address, { to: this.escrow, data, value }, time);
    if (status !== "success") throw new Error(`${functionName} was refused.`);
    return logs;
  }

  /** Whether the call would go through, sent by somebody who is no party unless somebody else is named. */
  async accepts(
    functionName: string,
    args: readonly unknown[],
    value = 0n,
    { address }: { address: Address } = stranger,
  ): Promise<boolean> {
    const data = encodeFunctionData({ abi: escrowAbi, functionName, args } as never);
    const time = (await this.chain.now()) + 1;
    return this.chain.accepts(address, { to: this.escrow, data, value }, time);
  }

  async #fund() {
    for (const { address } of [buyer, seller]) {
      const mint = encodeFunctionData({
        abi: coinAbi,
        functionName: "mint",
        args: [address, maxUint96 << 32n],
      });
      const approve = encodeFunctionData({
        abi: coinAbi,
        functionName: "approve",
        args: [this.escrow, maxUint256],
      });
      await this.chain.send(address, { to: this.token, data: mint });
      await this.chain.send(address, { to: this.token, data: approve });
    }
  }
}

export function termsOf(
  bench: EscrowBench,
  policy: Policy,
  amount: bigint,
  now: number,
  nonce: number,
): Terms {
  return {
    buyer: buyer.address,
    seller: seller.address,
    token: bench.token,
    amount,
    deliverBy: now + 86_400,
    policy: policyId(policy),
    agreement: numberToHex(nonce + 1, { size: 32 }),
  };
}
