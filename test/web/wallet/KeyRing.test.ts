import { getPublicKey } from "nostr-tools/pure";
import { bytesToHex, keccak256, recoverAddress, serializeSignature } from "viem";
import { mnemonicToAccount } from "viem/accounts";
import { describe, expect, it } from "vitest";
import { KeyRing } from "../../../web/app/src/lib/wallet/keys/KeyRing.ts";
import { readPhrase, seedOf } from "../../../web/app/src/lib/wallet/keys/phrase.ts";
import { type Reader, unwrapKey, wrapKey } from "../../../web/shared/sealed/keyWrap.ts";

const phrase = "test test test test test test test test test test test junk";
const ringOf = async () => new KeyRing(await seedOf(readPhrase(phrase)));

describe("KeyRing", () => {
  it("has the addresses that every other wallet derives from the phrase", async () => {
    const ring = await ringOf();
    for (const addressIndex of [0, 1, 7]) {
      expect(ring.address(addressIndex)).toBe(mnemonicToAccount(phrase, { addressIndex }).address);
    }
  });

  it("signs so that the account is recovered", async () => {
    const ring = await ringOf();
    const hash = keccak256("0x1234");
    const signature = serializeSignature(ring.sign(3, hash));
    expect(await recoverAddress({ hash, signature })).toBe(ring.address(3));
    expect(signature).toBe(await mnemonicToAccount(phrase, { addressIndex: 3 }).sign({ hash }));
  });

  it("reads a document's key that was wrapped for one of its accounts, with that account only", async () => {
    const ring = await ringOf();
    const key = crypto.getRandomValues(new Uint8Array(32));
    const wrapped = await wrapKey(key, ring.encryptionPublicKey(0));
    const reader = (index: number): Reader => ({
      publicKey: ring.encryptionPublicKey(index),
      agree: async (theirs) => ring.agree(index, theirs),
    });
    expect(await unwrapKey(wrapped, reader(0))).toEqual(key);
    await expect(unwrapKey(wrapped, reader(1))).rejects.toMatchObject({ code: "sealedDamaged" });
  });

  it("gives each vote a salt of its own, the same from every restore", async () => {
    const [ring, again] = [await ringOf(), await ringOf()];
    const salt = ring.ballotSalt(0, "0x01");
    expect(again.ballotSalt(0, "0x01")).toBe(salt);
    expect(new Set([salt, ring.ballotSalt(0, "0x02"), ring.ballotSalt(1, "0x01")]).size).toBe(3);
    ring.wipe();
    expect(() => ring.ballotSalt(0, "0x01")).toThrow();
  });

  it("gives each account another encryption key, the same from every restore", async () => {
    const ring = await ringOf();
    expect(ring.encryptionPublicKey(0)).not.toBe(ring.encryptionPublicKey(1));
    expect((await ringOf()).encryptionPublicKey(0)).toBe(ring.encryptionPublicKey(0));
  });

  it("has the talk keys that NIP-06 derives from the phrase", async () => {
    const vectors = [
      [
        "leader monkey parrot ring guide accident before fence cannon height naive bean",
        "0x7f7ff03d123792d6ac594bfa67bf6d0c0ab55b6b1fdb6249303fe861f1ccba9a",
        "17162c921dc4d2518f9a101db33695df1afb56ab82f5ff3e5da6eec3ca5cd917",
      ],
      [
        "what bleak badge arrange retreat wolf trade produce cricket blur garlic valid proud rude strong choose busy staff weather area salt hollow arm fade",
        "0xc15d739894c81a2fcfd3a2df85a0d2c0dbc47a280d092799f144d73d7ae78add",
        "d41b22899549e1f3d335a31002cfd382174006e166d3e658e3a5eecdb6463573",
      ],
    ] as const;
    for (const [words, secret, publicKey] of vectors) {
      const ring = new KeyRing(await seedOf(readPhrase(words)));
      expect(bytesToHex(ring.talkSecret(0, 0))).toBe(secret);
      expect(ring.talkKey(0, 0)).toBe(publicKey);
    }
  });

  it("gives each account other talk keys, and none once wiped", async () => {
    const ring = await ringOf();
    expect(new Set([ring.talkKey(0, 0), ring.talkKey(1, 0), ring.talkKey(0, 1)]).size).toBe(3);
    expect(getPublicKey(ring.talkSecret(1, 2))).toBe(ring.talkKey(1, 2));
    ring.wipe();
    expect(() => ring.talkSecret(0, 0)).toThrow();
  });

  it("wipes the seed it was given, and signs nothing once wiped itself", async () => {
    const seed = await seedOf(readPhrase(phrase));
    const ring = new KeyRing(seed);
    expect(seed.every((byte) => byte === 0)).toBe(true);
    ring.wipe();
    expect(() => ring.sign(0, keccak256("0x"))).toThrow();
    expect(() => ring.encryptionPublicKey(0)).toThrow();
  });
});
