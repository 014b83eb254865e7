import { decodeFunctionData, type Hex } from "viem";
import { describe, expect, it } from "vitest";
import { extendCall, pushCreditCall, withdrawCall } from "../../../web/app/src/features/trade/calls.ts";
import { acceptCall, revokeOffersCall } from "../../../web/app/src/lib/offers/calls.ts";
import { sliceCall, termsCall } from "../../../web/app/src/lib/trade/tradeCalls.ts";
import { escrowAbi } from "../../../web/shared/generated/escrowAbi.ts";
import { dollar, escrow, onlooker, paidAt, policy } from "../shared/support/cast.ts";
import { Story } from "../shared/support/story.ts";
import { buyer, seller, signedBy, terms } from "./support/scene.ts";

const decode = (data: Hex | undefined) => decodeFunctionData({ abi: escrowAbi, data: data as Hex });
const context = { terms };

describe("each action's call", () => {
  it.each(["deliver", "allowReturn", "markReturned", "collect", "reclaim"] as const)(
    "%s carries the terms",
    (name) => {
      const call = termsCall(escrow, name, terms, context);
      expect(call).toMatchObject({ to: escrow, context });
      expect(decode(call.data)).toEqual({ functionName: name, args: [terms] });
    },
  );

  it("release and refund carry the slice, extend the new end", () => {
    for (const name of ["release", "refund"] as const) {
      const call = sliceCall(escrow, name, { terms, amount: 12n }, context);
      expect(decode(call.data)).toEqual({ functionName: name, args: [terms, 12n] });
    }
    expect(decode(extendCall(escrow, terms, paidAt, context).data)).toEqual({
      functionName: "extend",
      args: [terms, paidAt],
    });
  });

  it("credits go to whom they should", () => {
    expect(decode(withdrawCall(escrow, dollar, onlooker).data)).toEqual({
      functionName: "withdraw",
      args: [dollar, onlooker],
    });
    expect(decode(pushCreditCall(escrow, onlooker, dollar).data)).toEqual({
      functionName: "pushCredit",
      args: [onlooker, dollar],
    });
  });
});

describe("accepting an offer", () => {
  const before = new Story(terms).row;
  const message = { trade: before.id, held: before.held, toBuyer: 3n, expiresAt: paidAt, epoch: 0 };

  it("puts the maker's signature in its own place and leaves the other empty", async () => {
    for (const [by, account] of [
      ["buyer", buyer],
      ["seller", seller],
    ] as const) {
      const offer = await signedBy(account, message);
      const call = acceptCall(before, policy, { by, offer }, context);
      const signatures = {
        buyerSignature: by === "buyer" ? offer.signature : "0x",
        sellerSignature: by === "seller" ? offer.signature : "0x",
      };
      expect(decode(call.data)).toEqual({
        functionName: "settle",
        args: [terms, { toBuyer: 3n, expiresAt: paidAt, ...signatures }],
      });
    }
  });

  it("carries the policy within a case", async () => {
    const inCase = { ...before, status: "Claimed" } as const;
    const offer = await signedBy(seller, message);
    const { functionName, args } = decode(acceptCall(inCase, policy, { by: "seller", offer }, context).data);
    expect(functionName).toBe("settleCase");
    expect(args?.slice(0, 2)).toEqual([terms, policy]);
  });

  it("tells the signer what a case gives back of the deposits, and before a case nothing", async () => {
    const story = () => new Story().delivered().claimed(8_000);
    const fee = 501n;
    const whole = policy.maxCaseFee;
    for (const [row, deposits] of [
      [story().row, { buyer: whole, seller: 0n }],
      [story().answered(3_000).row, { buyer: whole, seller: whole }],
      // In court each side bears half of what it took.
      [story().answered(3_000).inCourt(0n, fee).row, { buyer: whole - 250n, seller: whole - 251n }],
    ] as const) {
      const offer = await signedBy(seller, { ...message, held: row.held });
      expect(acceptCall(row, policy, { by: "seller", offer }, context).context).toEqual({
        ...context,
        deposits,
      });
    }
    const offer = await signedBy(seller, message);
    expect(acceptCall(before, policy, { by: "seller", offer }, context).context).toEqual(context);
  });

  it("revoking names the trade by its terms", () => {
    expect(decode(revokeOffersCall(escrow, before, context).data)).toEqual({
      functionName: "revokeOffers",
      args: [terms],
    });
  });
});
