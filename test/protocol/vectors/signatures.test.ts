import { equal } from "node:assert/strict";
import { toHex, zeroAddress, zeroHash } from "viem";
import type { Policy } from "../../../web/shared/escrow/policy.ts";
import {
  answerTypedData,
  claimTypedData,
  type PleaMessage,
  type SettlementMessage,
  settlementTypedData,
} from "../../../web/shared/escrow/typedData.ts";
import { Random } from "../../web/shared/support/random.ts";
import { arbitrator, buyer, EscrowBench, seller, stranger, termsOf } from "./EscrowBench.ts";

const day = 86_400;
const runs = 12;
const deposit = 1_001n;
const policy: Policy = {
  inspection: 30 * day,
  returnWindow: 3 * day,
  answerWindow: 30 * day,
  rulingWindow: 7 * day,
  feeBps: 0,
  feeRecipient: zeroAddress,
  defaultBuyerBps: 5_000,
  choices: 2,
  arbitrator,
  arbitratorData: "0x",
  passParties: true,
  caseFeeToken: zeroAddress,
  maxCaseFee: deposit,
  document: zeroHash,
  templateId: 0n,
};

/** Each signed field, changed by the least there is. */
const settlementChanges: ((message: SettlementMessage) => SettlementMessage)[] = [
  (message) => ({ ...message, trade: zeroHash }),
  (message) => ({ ...message, held: message.held + 1n }),
  (message) => ({ ...message, toBuyer: message.toBuyer + 1n }),
  (message) => ({ ...message, expiresAt: message.expiresAt + 1 }),
  (message) => ({ ...message, epoch: message.epoch + 1 }),
];
const pleaChanges: ((message: PleaMessage) => PleaMessage)[] = [
  (message) => ({ ...message, trade: zeroHash }),
  (message) => ({ ...message, buyerBps: message.buyerBps + 1 }),
  (message) => ({ ...message, statement: zeroHash }),
  (message) => ({ ...message, expiresAt: message.expiresAt + 1 }),
  (message) => ({ ...message, epoch: message.epoch + 1 }),
];

/** The contract takes a signature only of the very digest it computes, so being taken shows that the digests are equal. */
describe("shared typed data", function () {
  this.timeout(120_000);
  let bench: EscrowBench;

  before(async () => {
    bench = await EscrowBench.open();
  });

  it("is what the contract takes for a settlement, and nothing near it", async () => {
    for (let run = 0; run < runs; run++) {
      const random = new Random(run);
      const { terms, trade } = await open(random, run);
      const toBuyer = random.big(200) % (terms.amount + 1n);
      const expiresAt = (await bench.chain.now()) + random.int(10, 1_000_000);
      const message = { trade, held: terms.amount, toBuyer, expiresAt, epoch: 0 };
      const accepts = async (signed: SettlementMessage) => {
        const data = settlementTypedData(bench.place, signed);
        const buyerSignature = await buyer.signTypedData(data);
        const sellerSignature = await seller.signTypedData(data);
        return bench.accepts("settle", [terms, { toBuyer, expiresAt, buyerSignature, sellerSignature }]);
      };
      equal(await accepts(message), true, `seed ${run}`);
      for (const change of settlementChanges) equal(await accepts(change(message)), false, `seed ${run}`);
    }
  });

  it("is what the contract takes for a claim and an answer, and nothing near them", async () => {
    for (let run = 0; run < runs; run++) {
      const random = new Random(run);
      const { terms, trade } = await open(random, runs + run);
      await bench.send(seller, "deliver", [terms]);
      await plead("openCase", random, terms, trade, 0);
      await plead("answer", random, terms, trade, 1);
    }
  });

  async function open(random: Random, nonce: number) {
    // Large enough for two splits never to round to the same money.
    const amount = 1_000_000n + random.big(95);
    const terms = termsOf(bench, policy, amount, await bench.chain.now(), nonce);
    return { terms, trade: await bench.pay(policy, terms) };
  }

  async function plead(
    call: "openCase" | "answer",
    random: Random,
    terms: Awaited<ReturnType<typeof open>>["terms"],
    trade: `0x${string}`,
    epoch: number,
  ) {
    const buyerBps = call === "openCase" ? random.int(5_001, 9_999) : random.int(0, 4_999);
    const expiresAt = (await bench.chain.now()) + random.int(100, 1_000_000);
    const message = { trade, buyerBps, statement: toHex(random.bytes(32)), expiresAt, epoch };
    const [party, typedData] =
      call === "openCase" ? [buyer, claimTypedData] : ([seller, answerTypedData] as const);
    const pleaOf = async (signed: PleaMessage) => {
      const signature = await party.signTypedData(typedData(bench.place, signed) as never);
      return { buyerBps, statement: message.statement, expiresAt, signature };
    };
    const argsOf = async (signed: PleaMessage) => [terms, policy, await pleaOf(signed)];
    for (const change of pleaChanges) {
      equal(await bench.accepts(call, await argsOf(change(message)), deposit), false);
    }
    // Sent at once, so that the next one is about the state that follows.
    await bench.send(stranger, call, await argsOf(message), deposit);
  }
});
