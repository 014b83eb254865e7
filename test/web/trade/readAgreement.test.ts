import { describe, expect, it } from "vitest";
import { DocumentError } from "../../../web/app/src/lib/documents/DocumentError.ts";
import { readAgreement, unreadAgreement } from "../../../web/app/src/lib/trade/readAgreement.ts";
import { encodeAgreement, termsOf } from "../../../web/shared/agreement/agreement.ts";
import { ParleyError } from "../../../web/shared/errors/ParleyError.ts";
import { agreement } from "../shared/support/agreements.ts";
import { chainId, escrow, onlooker } from "../shared/support/cast.ts";

const place = { chainId, escrow } as const;
const bytes = encodeAgreement(agreement);
const terms = termsOf(agreement);

describe("an agreement", () => {
  it("is read with the very text that was hashed", () => {
    const reading = readAgreement(bytes, terms, place);
    expect(reading).toMatchObject({ state: "read", agreement, mismatches: [], isAccepted: false });
    expect(reading.state === "read" && new TextEncoder().encode(reading.text)).toEqual(bytes);
  });

  it("whose text says something else than the terms is shown with that", () => {
    const reading = readAgreement(bytes, { ...terms, amount: 1n, seller: onlooker }, place);
    expect(reading).toMatchObject({ state: "read", mismatches: ["seller", "amount"] });
  });

  it("that is no agreement at all is damaged", () => {
    expect(readAgreement(new TextEncoder().encode("{}"), terms, place)).toMatchObject({
      state: "unread",
      reason: "damaged",
    });
  });

  it.each([
    [new DocumentError("documentMissing"), "missing"],
    [new DocumentError("relayUnreachable"), "unreachable"],
    [new DocumentError("documentRefused"), "unreachable"],
    [new DocumentError("documentSwapped"), "edited"],
    [new ParleyError("sealedHashMismatch"), "edited"],
    [new ParleyError("sealedForOthers"), "sealed"],
    [new ParleyError("sealedDamaged"), "damaged"],
    [new Error("?"), "damaged"],
  ])("that cannot be read says why: %s", (error, reason) => {
    expect(unreadAgreement(error)).toEqual({ state: "unread", reason, error });
  });
});
