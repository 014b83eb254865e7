import type { Hex } from "viem";
import { describe, expect, it } from "vitest";
import { talkKeyTypedData, talkSecretTypedData } from "../../../../web/shared/talk/identity/typedData.ts";
import { readTypedData } from "../support/readTypedData.ts";
import { buyer, chainId, escrow, stranger } from "../support/scene.ts";

const key: Hex = `0x${"4b".repeat(32)}`;
const statement = talkKeyTypedData(chainId, { account: buyer, key, sequence: 1 });
const secret = talkSecretTypedData(chainId, buyer, 0);

describe("typed data of talk", () => {
  it("shows which key is published", () => {
    expect(readTypedData(statement)).toMatchObject({
      action: "signTalkKey",
      flows: [],
      facts: [
        { label: "talkSequence", type: "number", value: 2 },
        { label: "talkKey", type: "hash", value: key },
      ],
      undo: { kind: "changeable" },
      warnings: [],
    });
  });

  it("says what the signature opens that a key is derived from", () => {
    expect(readTypedData(secret)).toMatchObject({
      action: "signTalkSecret",
      facts: [{ label: "talkSequence", value: 1 }],
      undo: { kind: "opensTalk" },
    });
  });

  it("is signed by nobody else, and never under other words", () => {
    const mismatch = expect.objectContaining({ code: "signerMismatch" });
    expect(() => readTypedData(statement, {}, stranger)).toThrow(mismatch);
    expect(() => readTypedData(secret, {}, stranger)).toThrow(mismatch);
    const reworded = { ...secret, message: { ...secret.message, purpose: "Log in" } };
    expect(() => readTypedData(reworded)).toThrow();
  });

  it("is unknown under another domain", () => {
    const { domain } = statement;
    const others = [
      { ...domain, name: "Parley Talks" },
      { ...domain, version: "2" },
      { ...domain, chainId: 1 },
      { ...domain, verifyingContract: escrow },
      { name: domain.name, version: domain.version },
    ];
    for (const other of others)
      expect(readTypedData({ ...statement, domain: other })).toMatchObject({
        action: "signUnknown",
        warnings: expect.arrayContaining(["unknownTypedData"]),
      });
  });
});
