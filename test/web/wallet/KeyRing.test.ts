import { keccak256, recoverAddress, serializeSignature } from "viem";
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

  it("wipes the seed it was given, and signs nothing once wiped itself", async () => {
    const seed = await seedOf(readPhrase(phrase));
    const ring = new KeyRing(seed);
    expect(seed.every((byte) => byte === 0)).toBe(true);
    ring.wipe();
    expect(() => ring.sign(0, keccak256("0x"))).toThrow();
    expect(() => ring.encryptionPublicKey(0)).toThrow();
  });
});
