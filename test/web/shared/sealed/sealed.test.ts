import { createHash } from "node:crypto";
import { sha256 } from "viem";
import { describe, expect, it } from "vitest";
import { ParleyError } from "../../../../web/shared/errors/ParleyError.ts";
import { decodeEnvelope, encodeEnvelope } from "../../../../web/shared/sealed/envelope.ts";
import { encryptionPublicKey, readerOf, unwrapKey } from "../../../../web/shared/sealed/keyWrap.ts";
import { seal } from "../../../../web/shared/sealed/seal.ts";
import { keysFor, unsealByReader, unsealWithKey } from "../../../../web/shared/sealed/unseal.ts";
import { Random } from "../support/random.ts";

const random = new Random(7);
const [buyerKey, sellerKey, strangerKey] = [random.bytes(32), random.bytes(32), random.bytes(32)];
const readers = [buyerKey, sellerKey].map(encryptionPublicKey);
const plain = new TextEncoder().encode("二十把木椅, twenty wooden chairs");
const other = new TextEncoder().encode("ten wooden chairs");

const sealed = await seal(plain, readers);
const envelope = decodeEnvelope(sealed.envelopeBytes);

describe("seal", () => {
  it("names plain text and envelope by their SHA-256", () => {
    expect(sealed.plainHash).toBe(`0x${createHash("sha256").update(plain).digest("hex")}`);
    expect(sealed.envelopeHash).toBe(sha256(sealed.envelopeBytes));
  });

  it("hides the text, and uses a new key, nonce and ephemeral key each time", async () => {
    expect(Buffer.from(sealed.envelopeBytes).includes("chairs")).toBe(false);
    const again = decodeEnvelope((await seal(plain, readers)).envelopeBytes);
    expect(again.iv).not.toEqual(envelope.iv);
    expect(again.ciphertext).not.toEqual(envelope.ciphertext);
    const ephemerals = [...again.recipients, ...envelope.recipients].map(({ ephemeral }) => ephemeral);
    expect(new Set(ephemerals).size).toBe(4);
  });

  it("wraps the key once for each reader, and for none where none is known", async () => {
    const twice = decodeEnvelope((await seal(plain, [...readers, ...readers])).envelopeBytes);
    expect(twice.recipients).toHaveLength(2);
    expect(decodeEnvelope((await seal(plain, [])).envelopeBytes).recipients).toEqual([]);
  });

  it("refuses a reader's key that would make the secret known to all", async () => {
    await expect(seal(plain, [`0x${"00".repeat(32)}`])).rejects.toThrow("readerKeyInvalid");
  });

  it("takes a file of ten megabytes", async () => {
    const file = new Uint8Array(10_000_000).fill(7);
    const large = await seal(file, readers);
    expect(large.envelopeBytes.length).toBeLessThan(16 * 2 ** 20);
    const opened = await unsealByReader(
      decodeEnvelope(large.envelopeBytes),
      readerOf(buyerKey),
      large.plainHash,
    );
    expect(sha256(opened)).toBe(large.plainHash);
  });
});

describe("unseal", () => {
  it("opens for each reader, and with the key of a link", async () => {
    for (const key of [buyerKey, sellerKey]) {
      expect(await unsealByReader(envelope, readerOf(key), sealed.plainHash)).toEqual(plain);
    }
    expect(await unsealWithKey(envelope, sealed.key, sealed.plainHash)).toEqual(plain);
  });

  it("gives a wallet what it needs to unwrap the key itself", async () => {
    const [wrapped] = keysFor(envelope, readers[1] as `0x${string}`);
    expect(wrapped && (await unwrapKey(wrapped, readerOf(sellerKey)))).toEqual(sealed.key);
  });

  it("says that it is for others", async () => {
    await expect(unsealByReader(envelope, readerOf(strangerKey), sealed.plainHash)).rejects.toThrow(
      "sealedForOthers",
    );
  });

  it("says that another document was put in its place (A-38)", async () => {
    const swapped = decodeEnvelope((await seal(other, readers)).envelopeBytes);
    await expect(unsealByReader(swapped, readerOf(buyerKey), sealed.plainHash)).rejects.toThrow(
      "sealedHashMismatch",
    );
    const reused = await seal(other, []);
    await expect(
      unsealWithKey(decodeEnvelope(reused.envelopeBytes), reused.key, sealed.plainHash),
    ).rejects.toThrow("sealedHashMismatch");
  });

  it("says that any byte was changed", async () => {
    const flip = (bytes: Uint8Array<ArrayBuffer>, at: number) =>
      bytes.map((byte, i) => (i === at ? byte ^ 1 : byte));
    for (let at = 0; at < envelope.ciphertext.length; at += 5) {
      const damaged = { ...envelope, ciphertext: flip(envelope.ciphertext, at) };
      await expect(unsealByReader(damaged, readerOf(buyerKey), sealed.plainHash)).rejects.toThrow(
        "sealedDamaged",
      );
    }
    await expect(
      unsealWithKey({ ...envelope, iv: flip(envelope.iv, 0) }, sealed.key, sealed.plainHash),
    ).rejects.toThrow("sealedDamaged");
    const [first] = keysFor(envelope, readers[0] as `0x${string}`);
    const rewrapped = {
      ...envelope,
      recipients: first ? [{ ...first, wrappedKey: flip(first.wrappedKey, 3) }] : [],
    };
    await expect(unsealByReader(rewrapped, readerOf(buyerKey), sealed.plainHash)).rejects.toThrow(
      "sealedDamaged",
    );
  });

  it("opens though somebody put a wrong key for the same reader first", async () => {
    const [first] = keysFor(envelope, readers[0] as `0x${string}`);
    const forged = first && { ...first, wrappedKey: new Uint8Array(48) };
    const recipients = forged ? [forged, ...envelope.recipients] : [];
    expect(await unsealByReader({ ...envelope, recipients }, readerOf(buyerKey), sealed.plainHash)).toEqual(
      plain,
    );
  });

  it("refuses a wrong key of a link", async () => {
    await expect(unsealWithKey(envelope, new Uint8Array(32), sealed.plainHash)).rejects.toThrow(
      "sealedDamaged",
    );
  });
});

describe("a reader whose private key is out of reach", () => {
  it("opens through its wallet", async () => {
    expect(await unsealByReader(envelope, readerOf(buyerKey), sealed.plainHash)).toEqual(plain);
  });

  it("hears from its wallet why it does not", async () => {
    const locked = {
      ...readerOf(buyerKey),
      agree: () => Promise.reject(new ParleyError<string>("walletLocked")),
    };
    await expect(unsealByReader(envelope, locked, sealed.plainHash)).rejects.toThrow("walletLocked");
  });
});

describe("decodeEnvelope", () => {
  const latin = Buffer.from(sealed.envelopeBytes).toString("latin1");
  const bytesOf = (changed: string) => new Uint8Array(Buffer.from(changed, "latin1"));

  it("reads back what was written", () => {
    expect(encodeEnvelope(envelope)).toEqual(sealed.envelopeBytes);
  });

  it.each<[string, (text: string) => string, string]>([
    ["what is no envelope", () => "<svg/>", "sealedMalformed"],
    ["what has no header", () => "\n<svg/>", "sealedMalformed"],
    ["another algorithm", (text) => text.replace("A256GCM", "NONE"), "sealedMalformed"],
    ["a short nonce", (text) => text.replace(/"iv":"[^"]+"/, '"iv":"AAAA"'), "sealedMalformed"],
    [
      "a missing list",
      (text) => text.replace(/"recipients":\[.*?\]/, '"recipients":null'),
      "sealedMalformed",
    ],
    ["a newer version", (text) => text.replace('"v":1', '"v":2'), "sealedVersionUnknown"],
  ])("refuses %s", (_, change, code) => {
    expect(change(latin)).not.toBe(latin);
    expect(() => decodeEnvelope(bytesOf(change(latin)))).toThrow(code);
  });
});
