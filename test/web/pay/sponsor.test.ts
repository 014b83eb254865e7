import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { SponsorClient } from "../../../web/app/src/lib/sponsor/SponsorClient.ts";
import { callDataOf, endOf, type Sponsored } from "../../../web/app/src/lib/sponsor/Sponsored.ts";
import { offerOf } from "../../../web/app/src/lib/sponsor/useSponsor.ts";
import { type SponsorState, sponsorStateSchema } from "../../../web/shared/sponsor/sponsorState.ts";
import { buyer, seller } from "../shared/support/cast.ts";

const escrow = "0x6dC8cb98c83f48E0D9374c7E1fBa589690Bd9200";
const coin = "0x19e6fcba30185D24Cd052a7c3778cd5324B33Bdf";
const here = { chainId: 31_337, escrow } as const;
const word = `0x${"11".repeat(32)}` as const;

const state: SponsorState = {
  sponsor: seller,
  ...here,
  coins: [coin],
  left: { person: 3, budget: 10n },
  highestFee: 5n,
  refusal: null,
};
const terms = {
  buyer,
  seller,
  token: coin,
  amount: 5n,
  deliverBy: 9,
  policy: word,
  agreement: word,
} as const;
const payment: Sponsored = {
  kind: "payment",
  order: { terms, validAfter: 0, validBefore: 99, signature: "0x12" },
};

describe("what a sponsor offers", () => {
  const codeOf = (changed: Partial<SponsorState>) => {
    const offer = offerOf({ ...state, ...changed }, coin, here);
    return offer.state === "refused" ? (offer.error as { code: string }).code : offer.state;
  };

  it("is taken from one of this chain, this escrow and this coin", () => {
    expect(offerOf(state, coin, here)).toEqual({ state: "ready", left: 3 });
    expect(codeOf({ chainId: 1 })).toBe("sponsorOff");
    expect(codeOf({ escrow: seller })).toBe("sponsorOff");
    expect(codeOf({ coins: [] })).toBe("sponsorCoinNotCarried");
    expect(codeOf({ refusal: "sponsorPersonSpent" })).toBe("sponsorPersonSpent");
  });
});

describe("the sponsor's client", () => {
  const asked: [string, RequestInit | undefined][] = [];
  const answering = (status: number, body: unknown) =>
    new SponsorClient("http://relay", async (url, init) => {
      asked.push([String(url), init]);
      return new Response(typeof body === "string" ? body : JSON.stringify(body), { status });
    });

  it("reads what it says of itself, and nothing that is no such answer", async () => {
    expect(await answering(200, z.encode(sponsorStateSchema, state)).state(buyer)).toEqual(state);
    expect(asked.at(-1)?.[0]).toBe(`http://relay/sponsor?account=${buyer}`);
    for (const body of ["<html>", {}, { ...z.encode(sponsorStateSchema, state), left: 3 }]) {
      await expect(answering(200, body).state(buyer)).rejects.toMatchObject({ code: "sponsorUnreachable" });
    }
  });

  it("hands over the signed fields and nothing else", async () => {
    await answering(200, { transaction: word }).carry(payment);
    const [url, init] = asked.at(-1) ?? [];
    expect([url, init?.method]).toEqual(["http://relay/sponsor/payments", "POST"]);
    expect(JSON.parse(String(init?.body))).toEqual({
      terms: { ...terms, amount: "5" },
      validAfter: 0,
      validBefore: 99,
      signature: "0x12",
    });
  });

  it("gives a refusal its reason, and silence its own", async () => {
    const refused = answering(429, { code: "sponsorBudgetSpent" }).carry(payment);
    await expect(refused).rejects.toMatchObject({ code: "sponsorBudgetSpent" });
    await expect(answering(404, { code: "notFound" }).carry(payment)).rejects.toMatchObject({
      code: "sponsorOff",
    });
    await expect(answering(500, "").carry(payment)).rejects.toMatchObject({ code: "sponsorUnreachable" });
    const silent = new SponsorClient("http://relay", () => Promise.reject(new TypeError("failed")));
    await expect(silent.carry(payment)).rejects.toMatchObject({ code: "sponsorUnreachable" });
  });
});

it("an order ends when its signatures do", () => {
  const offer = { toBuyer: 1n, expiresAt: 50, buyerSignature: "0x12", sellerSignature: "0x34" } as const;
  const settlement: Sponsored = { kind: "settlement", order: { terms, offer } };
  // A payment must be carried before its end, an offer may be used exactly at it.
  expect([endOf(payment), endOf(settlement)]).toEqual([99, 51]);
  expect(callDataOf(payment).slice(0, 10)).not.toBe(callDataOf(settlement).slice(0, 10));
});
