import { getPublicKey } from "nostr-tools/pure";
import { getAddress } from "viem";
import { describe, expect, it } from "vitest";
import { safetyCode, safetyMark } from "../../../web/shared/talk/identity/safetyCode.ts";
import { secrets } from "./support/people.ts";

const identity = (byte: string, secret: Uint8Array) => ({
  account: getAddress(`0x${byte.repeat(20)}`),
  key: getPublicKey(secret),
});
const [alice, bob] = [identity("aa", secrets.alice), identity("bb", secrets.bob)];

describe("safety code", () => {
  it("is the same on both sides, short enough to read aloud", () => {
    expect(safetyCode(alice, bob)).toEqual(safetyCode(bob, alice));
    expect(safetyMark(alice, bob)).toBe(safetyMark(bob, alice));
    expect(safetyCode(alice, bob)).toHaveLength(8);
    for (const group of safetyCode(alice, bob)) expect(group).toMatch(/^\d{5}$/);
    expect(safetyMark(alice, bob)).toMatch(/^0x[0-9a-f]{64}$/);
  });

  it("is another for any other key or account, of either side", () => {
    const others = [
      [{ ...alice, key: getPublicKey(secrets.mallory) }, bob],
      [{ ...alice, account: bob.account }, bob],
      [alice, { ...bob, key: getPublicKey(secrets.mallory) }],
      [alice, { ...bob, account: alice.account }],
    ] as const;
    const pairs = [[alice, bob] as const, ...others];
    const codes = pairs.map(([one, other]) => safetyCode(one, other).join(" "));
    const marks = pairs.map(([one, other]) => safetyMark(one, other));
    expect(new Set(codes).size).toBe(5);
    expect(new Set(marks).size).toBe(5);
  });

  it("has a half for each identity alone, so that no two keys can be made to fit each other", () => {
    const halves = (one: typeof alice, other: typeof alice) => {
      const code = safetyCode(one, other).join("");
      return [code.slice(0, 20), code.slice(20)];
    };
    const carol = identity("cc", secrets.carol);
    const shared = halves(alice, bob).filter((half) => halves(alice, carol).includes(half));
    expect(shared).toHaveLength(1);
  });

  it("ignores how an address is written", () => {
    const lower = { ...alice, account: alice.account.toLowerCase() as typeof alice.account };
    expect(safetyCode(lower, bob)).toEqual(safetyCode(alice, bob));
  });
});
