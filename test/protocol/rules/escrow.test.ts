import { deepEqual, equal, rejects } from "node:assert/strict";
import { encodeFunctionData, parseEventLogs } from "viem";
import type { ActionKind } from "../../../web/shared/escrow/allowedActions.ts";
import { sellerFee, sellerNet } from "../../../web/shared/escrow/amounts.ts";
import { caseEnding } from "../../../web/shared/escrow/caseEnding.ts";
import { policyId } from "../../../web/shared/escrow/policy.ts";
import { reduceTrade } from "../../../web/shared/escrow/reduceTrade.ts";
import { leftToRefund, refundsOf, refundTerms, smallestRefund } from "../../../web/shared/escrow/refund.ts";
import type { Terms } from "../../../web/shared/escrow/terms.ts";
import { isCharge, storedTrade, type Trade } from "../../../web/shared/escrow/trade.ts";
import type { TradeLog } from "../../../web/shared/escrow/tradeLog.ts";
import { courtAbi } from "../../../web/shared/generated/courtAbi.ts";
import { escrowAbi } from "../../../web/shared/generated/escrowAbi.ts";
import { arbitrator, buyer, EscrowTheatre, onlooker, rules, seller } from "./EscrowTheatre.ts";

// Left out: evidence, which the contract takes from anyone at any time.
const kinds: ActionKind[] = [
  "deliver",
  "release",
  "refund",
  "allowReturn",
  "markReturned",
  "extend",
  "collect",
  "reclaim",
  "settle",
  "revokeOffers",
  "openCase",
  "answer",
  "concede",
  "defaultJudgment",
  "createDispute",
  "lapse",
  "execute",
];
const [b, s] = [buyer.address, seller.address];

type Step = [from: `0x${string}`, kind: ActionKind];
const stories: Record<string, Step[]> = {
  Paid: [],
  Delivered: [[s, "deliver"]],
  Returning: [
    [s, "deliver"],
    [s, "allowReturn"],
  ],
  Returned: [
    [s, "deliver"],
    [s, "allowReturn"],
    [b, "markReturned"],
  ],
  "Claimed by the buyer": [
    [s, "deliver"],
    [b, "openCase"],
  ],
  "Claimed by the seller": [
    [s, "deliver"],
    [s, "allowReturn"],
    [b, "markReturned"],
    [s, "openCase"],
  ],
  InCourt: [
    [s, "deliver"],
    [b, "openCase"],
    [s, "answer"],
  ],
  Closed: [[b, "release"]],
};

async function play(steps: Step[]): Promise<EscrowTheatre> {
  const theatre = await EscrowTheatre.open();
  for (const [from, kind] of steps) {
    await theatre.act(from, kind);
    await agrees(theatre);
  }
  return theatre;
}

async function agrees(theatre: EscrowTheatre) {
  deepEqual(storedTrade(await theatre.row()), await theatre.stored());
}

/** An arbitrator that is out of reach leaves the case answered. */
async function playAnswered(): Promise<EscrowTheatre> {
  const theatre = await EscrowTheatre.open({ maxCaseFee: rules.seatFee - 1n });
  for (const [from, kind] of stories.InCourt ?? []) await theatre.act(from, kind);
  equal((await theatre.row()).status, "Answered");
  return theatre;
}

async function compareAll(theatre: EscrowTheatre, leaveOut: ActionKind[] = []) {
  const { endsAt } = await theatre.row();
  const earliest = (await theatre.chain.now()) + 1;
  for (const time of endsAt === 0 ? [earliest] : [endsAt, endsAt + 1]) {
    for (const viewer of [b, s, onlooker.address]) {
      // Signed by both, an offer may be sent by anyone; the rules only show it to the parties.
      const asked = kinds.filter(
        (kind) => !leaveOut.includes(kind) && !(kind === "settle" && viewer === onlooker.address),
      );
      const { predicted, accepted } = await theatre.compare(viewer, time, asked);
      deepEqual(predicted, accepted, `at ${time - endsAt} s after the end, for ${viewer}`);
    }
  }
}

describe("shared escrow rules", function () {
  this.timeout(120_000);

  it("compute the contract's ids", async () => {
    const { chain, escrow: address, policy, terms, trade } = await EscrowTheatre.open();
    const contract = { address, abi: escrowAbi } as const;
    equal(
      await chain.client.readContract({ ...contract, functionName: "policyId", args: [policy] }),
      policyId(policy),
    );
    equal(await chain.client.readContract({ ...contract, functionName: "tradeId", args: [terms] }), trade);
  });

  for (const [name, steps] of Object.entries(stories)) {
    it(`offer exactly what the contract accepts: ${name}`, async () => {
      const theatre = await play(steps);
      equal((await theatre.row()).status, name.split(" ")[0]);
      await compareAll(theatre);
    });
  }

  it("offer exactly what the contract accepts: Answered", async () => {
    // Asking a dearer arbitrator again needs a gift, which is not the rules' to offer.
    await compareAll(await playAnswered(), ["createDispute"]);
  });

  it("follow partial releases, refunds, extensions and revoked offers", async () => {
    const theatre = await EscrowTheatre.open();
    const slice = (theatre.terms.amount + 99n) / 100n;
    const send = (from: `0x${string}`, functionName: "release" | "refund", amount: bigint) =>
      theatre.chain.send(from, {
        to: theatre.escrow,
        data: encodeFunctionData({ abi: escrowAbi, functionName, args: [theatre.terms, amount] }),
      });
    await send(b, "release", slice);
    await agrees(theatre);
    await send(s, "refund", slice + 7n);
    await agrees(theatre);
    await theatre.act(b, "extend");
    await agrees(theatre);
    await theatre.act(b, "revokeOffers");
    await agrees(theatre);
    await theatre.act(s, "settle", (await theatre.chain.now()) + 10);
    await agrees(theatre);
    equal((await theatre.row()).status, "Closed");
  });

  it("refuse a slice below one hundredth like the contract", async () => {
    const theatre = await EscrowTheatre.open();
    const slice = (theatre.terms.amount + 99n) / 100n;
    const release = (amount: bigint) => ({
      to: theatre.escrow,
      data: encodeFunctionData({ abi: escrowAbi, functionName: "release", args: [theatre.terms, amount] }),
    });
    const time = (await theatre.chain.now()) + 1;
    equal(await theatre.chain.accepts(b, release(slice), time), true);
    equal(await theatre.chain.accepts(b, release(slice - 1n), time), false);
  });

  it("read a payment at once as the contract stores it, and foretell what arrives", async () => {
    const theatre = await EscrowTheatre.open({}, "charge");
    const row = await theatre.row();
    await agrees(theatre);
    equal(isCharge(row), true);
    equal(row.status, "Closed");
    await compareAll(theatre);
    const { feeBps, feeRecipient } = theatre.policy;
    const { amount } = theatre.terms;
    equal(await theatre.balanceOf(s), sellerNet(amount, feeBps));
    equal(await theatre.balanceOf(feeRecipient), sellerFee(amount, feeBps));
    equal(await theatre.balanceOf(theatre.escrow), 0n);
  });

  it("never take the same terms both held and at once", async () => {
    for (const [first, second] of [
      ["pay", "charge"],
      ["charge", "pay"],
    ] as const) {
      const theatre = await EscrowTheatre.open({}, first);
      await rejects(theatre.payAs(second, theatre.terms), /TradeAlreadyPaid/);
    }
  });

  it("refund a payment at once to the unit, once a day for the same, and never below what the rules take", async () => {
    const theatre = await EscrowTheatre.open({}, "charge");
    const charge = await theatre.row();
    const { policy } = theatre;
    const now = await theatre.chain.now();
    const arriving = 1_000_003n;
    const terms = refundTerms(charge, { arriving, number: 0, policy, now });
    const before = await theatre.balanceOf(b);
    const refund = await refundRow(theatre, terms);
    equal((await theatre.balanceOf(b)) - before, arriving);
    deepEqual(refundsOf(charge, [charge, refund]), [refund]);
    equal(leftToRefund(charge, [refund], policy), charge.terms.amount - arriving);
    await rejects(theatre.payAs("charge", terms), /TradeAlreadyPaid/);

    // The deposits' coin is the trade's: a payment is at least four times what a case may cost.
    const dear = { caseFeeToken: theatre.terms.token, maxCaseFee: 50_001n };
    const rules = { ...policy, ...dear };
    const named = { ...charge, terms: { ...charge.terms, policy: policyId(rules) } };
    const publish = encodeFunctionData({ abi: escrowAbi, functionName: "publishPolicy", args: [rules] });
    await theatre.chain.send(b, { to: theatre.escrow, data: publish });
    const smallest = smallestRefund(rules, named.terms);
    const slice = (size: bigint) => refundTerms(named, { arriving: size, number: 1, policy: rules, now });
    await rejects(theatre.payAs("charge", slice(smallest - 1n)), /CaseFeeTooHigh/);
    equal((await theatre.payAs("charge", slice(smallest))).status, "success");
  });

  for (const ruling of [0, 1, 4, 11]) {
    it(`foretell to the smallest unit what ruling ${ruling} of 11 pays`, async () => {
      const theatre = await play(stories.InCourt ?? []);
      const row = await theatre.row();
      const foretold = caseEnding(row, theatre.policy, { kind: "ruled", ruling });
      await vote(theatre, ruling);
      await agrees(theatre);
      await compareAll(theatre);
      const closed = await theatre.act(onlooker.address, "execute");
      await agrees(theatre);
      const { toBuyer, toSeller, buyerDeposit, sellerDeposit } = foretold;
      deepEqual(closed.case?.end, { outcome: "Ruled", toBuyer, toSeller, buyerDeposit, sellerDeposit });
    });
  }

  it("foretell what conceding, settling, lapse and default judgment pay", async () => {
    const late = async (theatre: EscrowTheatre) => (await theatre.row()).endsAt + 1;
    const inCourt = stories.InCourt ?? [];
    const claimed = stories["Claimed by the seller"] ?? [];
    const now = async (theatre: EscrowTheatre) => (await theatre.chain.now()) + 1;
    const endings = [
      { steps: inCourt, kind: "concede", from: b, ending: { kind: "conceded", by: "buyer" }, time: now },
      { steps: claimed, kind: "concede", from: s, ending: { kind: "conceded", by: "seller" }, time: now },
      { steps: inCourt, kind: "lapse", from: b, ending: { kind: "lapsed" }, time: late },
      { steps: claimed, kind: "defaultJudgment", from: b, ending: { kind: "defaulted" }, time: late },
      { steps: inCourt, kind: "settle", from: b, ending: null, time: now },
    ] as const;
    for (const { steps, kind, from, ending, time } of endings) {
      const theatre = await play(steps);
      const row = await theatre.row();
      const expected = caseEnding(row, theatre.policy, ending ?? { kind: "settled", toBuyer: row.held / 3n });
      const closed = await theatre.act(from, kind, await time(theatre));
      await agrees(theatre);
      const { toBuyer, toSeller, buyerDeposit, sellerDeposit } = expected;
      const { outcome: _, ...paid } = closed.case?.end ?? { outcome: null };
      deepEqual(paid, { toBuyer, toSeller, buyerDeposit, sellerDeposit }, kind);
    }
  });
});

async function refundRow(theatre: EscrowTheatre, terms: Terms): Promise<Trade> {
  const { logs } = await theatre.payAs("charge", terms);
  const [charged] = parseEventLogs({ abi: escrowAbi, logs, eventName: "TradeCharged" });
  return reduceTrade([{ ...charged, time: 0 } as unknown as TradeLog]);
}

async function vote(theatre: EscrowTheatre, ruling: number) {
  const { chain, court } = theatre;
  const opened = await chain.client.getContractEvents({
    address: court,
    abi: courtAbi,
    eventName: "DisputeOpened",
    fromBlock: 0n,
  });
  const { dispute, evidenceEndsAt } = opened[0]?.args ?? {};
  if (!dispute || !evidenceEndsAt) throw new Error("No dispute was opened.");
  const args = [dispute, ruling, `0x${"01".repeat(32)}`, "0x"] as const;
  const call = { to: court, data: encodeFunctionData({ abi: courtAbi, functionName: "vote", args }) };
  await chain.send(arbitrator.address, call, evidenceEndsAt + 1);
}
