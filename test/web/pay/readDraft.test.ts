import { describe, expect, test } from "vitest";
import { newDraft, type PaymentDraft } from "../../../web/app/src/features/pay/form/PaymentDraft.ts";
import { type DraftContext, readDraft } from "../../../web/app/src/features/pay/form/readDraft.ts";
import { buyer, dollar, seller } from "../shared/support/cast.ts";
import { coins, context, draft, now, offer } from "./support/scene.ts";

function problemsOf(changes: Partial<PaymentDraft>, around: Partial<DraftContext> = {}) {
  return readDraft({ ...draft, ...changes }, { ...context, ...around }).problems;
}

describe("readDraft", () => {
  test("reads a whole draft into what is agreed on", () => {
    expect(readDraft(draft, context).deal).toEqual({
      party: seller,
      ownName: "Bao",
      kind: "goods",
      words: "Used bicycle\n\nBlue, 56 cm.\nWith lights.",
      token: { chainId: 31337, address: dollar, symbol: "tUSD", decimals: 6 },
      amount: 120_500_000n,
      deliverBy: now + 86_400,
      policy: offer,
    });
  });

  test("an empty draft says everything that is missing at once", () => {
    expect(readDraft(newDraft(), context).problems).toEqual({
      party: "partyEmpty",
      title: "titleEmpty",
      amount: "amountUnread",
      deliverBy: "deadlineEmpty",
      policy: { code: "policyEmpty" },
    });
  });

  test.each([
    ["full-width digits and a full-width point", "１２０．５"],
    ["a decimal comma", "120,5"],
  ])("reads %s", (_, amount) => {
    expect(readDraft({ ...draft, amount }, context).deal?.amount).toBe(120_500_000n);
  });

  test.each([
    ["nothing", ""],
    ["zero", "0"],
    ["zero in full-width digits", "０.００"],
    ["thirty digits", "1".repeat(30)],
    ["more decimals than the coin has", "0.0000001"],
    ["a negative amount", "-5"],
  ])("refuses %s", (_, amount) => {
    expect(problemsOf({ amount })).toEqual({ amount: "amountUnread" });
  });

  test("refuses more than the payer has, but knows no limit for a request", () => {
    expect(problemsOf({ amount: "1000.000001" })).toEqual({ amount: "amountOverBalance" });
    expect(problemsOf({ amount: "1000.000001" }, { balanceOf: () => null })).toBeNull();
  });

  test("counts in the decimals of the chosen coin", () => {
    const read = (coin: string) => readDraft({ ...draft, coin, amount: "3" }, context).deal?.amount;
    expect(coins.map(({ chainId, address }) => read(`${chainId}:${address.toLowerCase()}`))).toEqual([
      3_000_000n,
      3n,
      3_000_000_000_000_000_000n,
      3_000_000_000_000_000_000n,
    ]);
  });

  test("refuses oneself as the other side", () => {
    expect(problemsOf({ party: buyer })).toEqual({ party: "partyIsYou" });
  });

  test("a request may leave open who pays, a payment not whom", () => {
    expect(problemsOf({ party: " " }, { partyMayBeOpen: true })).toBeNull();
    expect(problemsOf({ party: " " })).toEqual({ party: "partyEmpty" });
  });

  test("refuses a policy whose case costs another coin, or too much of this one", () => {
    const priced = (maxCaseFee: bigint, caseFeeToken = dollar as `0x${string}`) => {
      const content = { ...offer.named.content, caseFeeToken, maxCaseFee };
      return { policies: [{ ...offer, named: { ...offer.named, content } }] };
    };
    expect(problemsOf({}, priced(30_125_000n))).toBeNull();
    expect(problemsOf({}, priced(30_125_001n))).toEqual({
      policy: { code: "policyAmountTooSmall", minimum: 120_500_004n },
    });
    expect(problemsOf({}, priced(1n, seller))).toEqual({ policy: { code: "policyOtherCoin" } });
  });

  test("refuses an arbitrator who would be judge in their own matter", () => {
    expect(problemsOf({ party: offer.named.content.arbitrator })).toEqual({
      policy: { code: "policyArbitratorIsParty" },
    });
  });

  test("takes invisible marks and line breaks out of what people wrote", () => {
    const words = readDraft(
      { ...draft, title: " Bi\u202ecycle\nred ", description: "a\u200e\r\n\r\nb " },
      context,
    );
    expect(words.deal?.words).toBe("Bicycle red\n\na\u200e\n\nb");
  });
});
