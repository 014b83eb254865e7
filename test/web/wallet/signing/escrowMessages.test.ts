import type { Hex } from "viem";
import { describe, expect, it } from "vitest";
import {
  answerTypedData,
  claimTypedData,
  settlementTypedData,
} from "../../../../web/shared/escrow/typedData.ts";
import { readTypedData } from "../support/readTypedData.ts";
import { chainId, escrow, seller, stranger, terms, trade } from "../support/scene.ts";

describe("the escrow's own messages", () => {
  const place = { chainId, escrow };
  const offer = settlementTypedData(place, { trade, held: 10n, toBuyer: 4n, expiresAt: 77, epoch: 2 });

  it("Settlement: both parts and its end", () => {
    const summary = readTypedData(offer, { terms }, seller);
    expect(summary).toMatchObject({ action: "signSettlement", undo: { kind: "offerOpen", until: 77 } });
    expect(summary.flows.map(({ direction, amount }) => [direction, amount])).toEqual([
      ["held", 4n],
      ["in", 6n],
    ]);
  });

  it("refuses a settlement of another trade, or of none", () => {
    expect(() => readTypedData(offer, { terms: { ...terms, amount: 2n } })).toThrowError("termsMismatch");
    expect(() => readTypedData(offer)).toThrowError("termsMissing");
  });

  it("refuses to split more than is held", () => {
    const greedy = settlementTypedData(place, { trade, held: 1n, toBuyer: 4n, expiresAt: 77, epoch: 2 });
    expect(() => readTypedData(greedy, { terms })).toThrowError("requestMalformed");
  });

  it.each([
    ["signClaim", claimTypedData],
    ["signAnswer", answerTypedData],
  ] as const)("%s", (action, typedData) => {
    const message = {
      trade,
      buyerBps: 2_500,
      statement: `0x${"ab".repeat(32)}` as Hex,
      epoch: 0,
      expiresAt: 9,
    };
    const summary = readTypedData(typedData(place, message), { terms });
    expect(summary.action).toBe(action);
    expect(summary.facts).toContainEqual({ label: "buyerShare", type: "share", value: 2_500 });
    expect(summary.facts).toContainEqual({ label: "statement", type: "hash", value: message.statement });
  });

  it("is unknown at another contract, on another chain, or with a field more", () => {
    const at = { ...offer, domain: { ...offer.domain, verifyingContract: stranger } };
    expect(readTypedData(at, { terms })).toMatchObject({
      action: "signUnknown",
      warnings: ["unknownTypedData"],
    });
    const elsewhere = { ...offer, domain: { ...offer.domain, chainId: 1 } };
    expect(readTypedData(elsewhere, { terms }).warnings).toContain("anotherChain");
    const more = {
      ...offer,
      types: { Settlement: [...offer.types.Settlement, { name: "x", type: "uint256" }] },
    };
    expect(readTypedData(more, { terms }).action).toBe("signUnknown");
    const { chainId: _, ...anywhere } = offer.domain;
    expect(readTypedData({ ...offer, domain: anywhere }, { terms }).warnings).toContain("anyChain");
  });
});
