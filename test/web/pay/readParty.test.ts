import { describe, expect, test } from "vitest";
import { readParty } from "../../../web/app/src/lib/party/readParty.ts";
import { buyer, escrow, seller } from "../shared/support/cast.ts";

const forbidden = { you: buyer, escrow } as const;
const read = (text: string) => readParty(text, forbidden);

describe("readParty", () => {
  test("takes a checksummed address", () => {
    expect(read(seller)).toEqual({ ok: true, address: seller, checked: true });
  });

  test("takes one without checksum and says that nothing was checked", () => {
    expect(read(seller.toLowerCase())).toEqual({ ok: true, address: seller, checked: false });
  });

  test("takes out what pasting brings along: spaces, invisible marks, line breaks", () => {
    expect(read(` \u200b${seller.slice(0, 20)}\u00a0\n${seller.slice(20)}\ufeff`)).toMatchObject({
      address: seller,
    });
  });

  test("reads full-width letters and digits", () => {
    const wide = [...seller]
      .map((sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0))
      .join("");
    expect(read(wide)).toEqual({ ok: true, address: seller, checked: true });
  });

  test.each([
    ["nothing", "  ", "partyEmpty"],
    ["a name", "alice.eth", "partyNotAnAddress"],
    ["a digit too few", seller.slice(0, -1), "partyLength"],
    ["a digit too many", `${seller}0`, "partyLength"],
    ["a mistyped digit", seller.replace("3C44", "3C45"), "partyChecksum"],
    ["one letter in the wrong case", seller.replace("Cd", "cd"), "partyChecksum"],
    ["oneself", buyer, "partyIsYou"],
    ["oneself in lower case", buyer.toLowerCase(), "partyIsYou"],
    ["nobody", `0x${"0".repeat(40)}`, "partyIsZero"],
    ["the contract that holds the money", escrow, "partyIsEscrow"],
  ])("refuses %s", (_, text, problem) => {
    expect(read(text)).toEqual({ ok: false, problem });
  });
});
