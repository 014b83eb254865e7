import { deepEqual, equal } from "node:assert/strict";
import { type Address, erc20Abi, type Log, parseEventLogs, zeroAddress, zeroHash } from "viem";
import {
  type CaseEnd,
  caseCosts,
  conceded,
  minimumSlice,
  rulingSplit,
  sellerFee,
  splitHeld,
} from "../../../web/shared/escrow/amounts.ts";
import type { Policy } from "../../../web/shared/escrow/policy.ts";
import type { Terms } from "../../../web/shared/escrow/terms.ts";
import { escrowAbi } from "../../../web/shared/generated/escrowAbi.ts";
import { Random } from "../../web/shared/support/random.ts";
import { account } from "../rules/Chain.ts";
import { arbitrator, buyer, EscrowBench, seller, stranger, termsOf } from "./EscrowBench.ts";

const day = 86_400;
const runs = 40;
const feeRecipient = account(9).address;

function anyPolicy(random: Random): Policy {
  return {
    inspection: 3 * day,
    returnWindow: 3 * day,
    answerWindow: 3 * day,
    rulingWindow: 7 * day,
    feeBps: random.int(0, 1_000),
    feeRecipient,
    defaultBuyerBps: random.int(0, 10_000),
    choices: random.pick([2, 11, 101]),
    arbitrator,
    arbitratorData: "0x",
    passParties: true,
    caseFeeToken: zeroAddress,
    maxCaseFee: 1_000_000n,
    document: zeroHash,
    templateId: 0n,
  };
}

describe("shared amounts", function () {
  this.timeout(120_000);
  let bench: EscrowBench;

  before(async () => {
    bench = await EscrowBench.open();
  });

  it("equal the contract's to the unit for any case", async () => {
    for (let run = 0; run < runs; run++) {
      const random = new Random(run);
      const policy = anyPolicy(random);
      const terms = termsOf(bench, policy, 1n + random.big(95), await bench.chain.now(), run);
      await bench.pay(policy, terms);
      const before = await purses();
      await bench.send(seller, "deliver", [terms]);
      const expected = await playCase(random, policy, terms);
      const after = await purses();
      deepEqual(
        {
          buyer: after.buyer - before.buyer,
          seller: after.seller - before.seller,
          fee: after.fee - before.fee,
        },
        expected,
        `seed ${run}`,
      );
    }
  });

  it("allow the contract's least slice and no less", async () => {
    for (let run = 0; run < runs; run++) {
      const random = new Random(run);
      const policy = anyPolicy(random);
      const amount = 2n + random.big(95);
      const terms = termsOf(bench, policy, amount, await bench.chain.now(), runs + run);
      await bench.pay(policy, terms);
      const slice = minimumSlice(amount);
      equal(await bench.accepts("release", [terms, slice], 0n, buyer), true, `seed ${run}`);
      equal(await bench.accepts("release", [terms, slice - 1n], 0n, buyer), false, `seed ${run}`);
    }
  });

  /** Claims and answers at random, ends the case in some way, and says what shared rules expect everyone to have gained. */
  async function playCase(random: Random, policy: Policy, terms: Terms) {
    const [claimBps, answerBps] = [random.int(0, 10_000), random.int(0, 10_000)];
    const plea = (buyerBps: number) => ({ buyerBps, statement: zeroHash, expiresAt: 0, signature: "0x" });
    await bench.send(buyer, "openCase", [terms, policy, plea(claimBps)], policy.maxCaseFee);
    const ends = answerBps >= claimBps || conceded(terms.amount, claimBps, answerBps).difference === 0n;
    const answered = await bench.send(
      seller,
      "answer",
      [terms, policy, plea(answerBps)],
      ends ? 0n : policy.maxCaseFee,
    );
    if (ends) {
      const { toBuyer, toSeller } = splitHeld(terms.amount, claimBps);
      return gains(policy, toBuyer, [toSeller]);
    }
    const parts = conceded(terms.amount, claimBps, answerBps);
    const [created] = parseEventLogs({ abi: escrowAbi, logs: answered, eventName: "DisputeCreated" });
    if (!created) throw new Error("No dispute was created.");
    const { disputeId, caseFee, endsAt } = created.args;

    const rules = random.pick([true, true, false]);
    const ruling = random.int(0, policy.choices + 1);
    if (rules) {
      await bench.send({ address: arbitrator }, "rule", [disputeId, BigInt(ruling)]);
      const closed = await bench.send(stranger, "execute", [terms, policy]);
      assertCosts(closed, policy, { kind: "ruled", ruling, choices: policy.choices }, caseFee);
    } else {
      const closed = await bench.send(stranger, "lapse", [terms, policy], 0n, endsAt + 1);
      assertCosts(closed, policy, { kind: "lapsed" }, caseFee);
    }
    const split = rulingSplit(parts.difference, rules ? ruling : 0, policy);
    return gains(policy, parts.toBuyer + split.toBuyer, [parts.toSeller, split.toSeller]);
  }

  function gains(policy: Policy, toBuyer: bigint, toSeller: bigint[]) {
    const sum = (amounts: bigint[]) => amounts.reduce((total, amount) => total + amount, 0n);
    const fee = sum(toSeller.map((part) => sellerFee(part, policy.feeBps)));
    return { buyer: toBuyer, seller: sum(toSeller) - fee, fee };
  }

  function assertCosts(logs: Log[], { maxCaseFee }: Policy, end: CaseEnd, caseFee: bigint) {
    const costs = caseCosts(end, caseFee);
    const [closed] = parseEventLogs({ abi: escrowAbi, logs, eventName: "CaseClosed" });
    equal(closed?.args.buyerDeposit, maxCaseFee - costs.buyer);
    equal(closed?.args.sellerDeposit, maxCaseFee - costs.seller);
  }

  async function purses() {
    const balanceOf = (owner: Address) =>
      bench.chain.client.readContract({
        address: bench.token,
        abi: erc20Abi,
        functionName: "balanceOf",
        args: [owner],
      });
    return {
      buyer: await balanceOf(buyer.address),
      seller: await balanceOf(seller.address),
      fee: await balanceOf(feeRecipient),
    };
  }
});
