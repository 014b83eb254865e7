import { type Address, sha256, toHex, zeroAddress, zeroHash } from "viem";
import { mnemonicToAccount } from "viem/accounts";
import { connectLocally } from "../../../scripts/deployment/connectLocally.ts";
import { productContracts } from "../../../scripts/deployment/contracts.ts";
import { type Deployer, transact } from "../../../scripts/deployment/Deployer.ts";
import { deployContracts } from "../../../scripts/deployment/deployContracts.ts";
import { ensureDeploymentProxy } from "../../../scripts/deployment/deploymentProxy.ts";
import { type Policy, policyId } from "../../../web/shared/escrow/policy.ts";
import { type Terms, tradeId } from "../../../web/shared/escrow/terms.ts";
import { escrowAbi } from "../../../web/shared/generated/escrowAbi.ts";
import { type Anvil, startAnvil } from "../wallet/anvil.ts";

const day = 86_400;
const chainId = 31_337;
const local = (addressIndex: number) =>
  mnemonicToAccount("test test test test test test test test test test test junk", { addressIndex });

export const [buyer, seller] = [local(1), local(2)];

/** A chain where one buyer pays one seller again and again, and whose last blocks can be undone. */
export class TradeLine {
  readonly rpcUrl: string;
  readonly anvil: Anvil;
  readonly #deployer: Deployer;
  readonly #escrow: Address;
  readonly #policy: Policy;
  #count = 0;

  static async open(): Promise<TradeLine> {
    const anvil = await startAnvil();
    const deployer = await connectLocally(anvil.client.chain.rpcUrls.default.http[0]);
    const { escrow, courtOffice, court } = productContracts();
    await ensureDeploymentProxy(deployer);
    await deployContracts(deployer, [escrow, courtOffice, court]);
    const policy: Policy = {
      inspection: 7 * day,
      returnWindow: 14 * day,
      answerWindow: 5 * day,
      rulingWindow: 30 * day,
      feeBps: 100,
      feeRecipient: deployer.wallet.account.address,
      defaultBuyerBps: 5_000,
      choices: 101,
      arbitrator: court.address,
      arbitratorData: "0x",
      passParties: false,
      caseFeeToken: zeroAddress,
      maxCaseFee: 100n,
      document: zeroHash,
      templateId: 0n,
    };
    const publish = { functionName: "publishPolicy", args: [policy] };
    await transact(deployer, { address: escrow.address, abi: escrowAbi, ...publish });
    return new TradeLine(anvil, deployer, escrow.address, policy);
  }

  private constructor(anvil: Anvil, deployer: Deployer, escrow: Address, policy: Policy) {
    this.anvil = anvil;
    this.rpcUrl = anvil.client.chain.rpcUrls.default.http[0];
    this.#deployer = deployer;
    this.#escrow = escrow;
    this.#policy = policy;
  }

  get escrow(): Address {
    return this.#escrow;
  }

  /** Pays once more; gives the terms by which the trade goes on. @param sending Called just before it is sent. */
  pay(sending?: () => void): Promise<Terms> {
    return this.#begin("pay", sending);
  }

  /** Pays the seller at once. */
  charge(): Promise<Terms> {
    return this.#begin("charge");
  }

  async #begin(how: "pay" | "charge", sending?: () => void): Promise<Terms> {
    const { timestamp } = await this.#deployer.client.getBlock();
    const terms: Terms = {
      buyer: buyer.address,
      seller: seller.address,
      token: zeroAddress,
      amount: 1_000n,
      deliverBy: Number(timestamp) + 10 * day,
      policy: policyId(this.#policy),
      agreement: sha256(toHex(`agreement ${++this.#count}`)),
    };
    sending?.();
    await this.#act(buyer, how, [terms], terms.amount);
    return terms;
  }

  deliver = (terms: Terms) => this.#act(seller, "deliver", [terms]);
  release = (terms: Terms) => this.#act(buyer, "release", [terms, terms.amount]);

  idOf(terms: Terms) {
    return tradeId(terms, chainId, this.#escrow);
  }

  async head(): Promise<number> {
    return Number(await this.#deployer.client.getBlockNumber({ cacheTime: 0 }));
  }

  async mine(blocks: number): Promise<void> {
    await this.anvil.test.mine({ blocks });
  }

  /** Other blocks in the place of the last ones, empty and more of them by one, as after a fork. */
  async replace(depth: number): Promise<void> {
    await this.anvil.test.request({ method: "anvil_reorg", params: [depth, []] } as never);
    await this.mine(1);
  }

  #act(account: typeof buyer, functionName: string, args: readonly unknown[], value = 0n): Promise<unknown> {
    return transact(
      this.#deployer,
      { address: this.#escrow, abi: escrowAbi, functionName, args, value },
      account,
    );
  }
}
