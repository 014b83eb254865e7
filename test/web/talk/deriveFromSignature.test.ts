import { secp256k1 } from "@noble/curves/secp256k1.js";
import { getPublicKey } from "nostr-tools/pure";
import {
  bytesToHex,
  type Hex,
  hashTypedData,
  hexToBigInt,
  numberToHex,
  parseSignature,
  serializeSignature,
} from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { describe, expect, it } from "vitest";
import { deriveFromSignature, deriveSurely } from "../../../web/shared/talk/identity/deriveFromSignature.ts";
import { talkSecretTypedData } from "../../../web/shared/talk/identity/typedData.ts";

const wallet = privateKeyToAccount(`0x${"11".repeat(32)}`);
const stranger = privateKeyToAccount(`0x${"22".repeat(32)}`);
const origin = { chainId: 1, account: wallet.address, sequence: 0 };

const signed = (signer = wallet, { chainId, account, sequence } = origin) =>
  signer.signTypedData(talkSecretTypedData(chainId, account, sequence));

/** The same signature as another wallet would write it. */
const highS = (signature: Hex): Hex => {
  const { r, s, yParity } = parseSignature(signature);
  const other = numberToHex(secp256k1.Point.Fn.ORDER - hexToBigInt(s), { size: 32 });
  return serializeSignature({ r, s: other, yParity: 1 - yParity });
};
const zeroOrOne = (signature: Hex): Hex =>
  `${signature.slice(0, -2) as Hex}${signature.endsWith("1b") ? "00" : "01"}`;

/** A signature that is just as good, made with another random number. */
async function another(): Promise<Hex> {
  const digest = hashTypedData(talkSecretTypedData(1, wallet.address, 0));
  const bytes = secp256k1.sign(Buffer.from(digest.slice(2), "hex"), new Uint8Array(32).fill(0x11), {
    ...{ prehash: false, format: "recovered", extraEntropy: new Uint8Array(32).fill(9) },
  });
  return `${bytesToHex(bytes.slice(1))}${bytes[0] === 0 ? "1b" : "1c"}`;
}

describe("a talk key out of a signature", () => {
  it("is the same however the wallet writes the signature", async () => {
    const signature = await signed();
    const secret = bytesToHex(await deriveFromSignature(origin, signature));
    for (const written of [highS(signature), zeroOrOne(signature)])
      expect(bytesToHex(await deriveFromSignature(origin, written))).toBe(secret);
    expect(secret).not.toContain(signature.slice(2, 20));
  });

  it("is another for each account, chain and number", async () => {
    const later = { ...origin, sequence: 1 };
    const elsewhere = { ...origin, chainId: 2 };
    const keys = await Promise.all(
      [origin, later, elsewhere].map(async (one) => deriveFromSignature(one, await signed(wallet, one))),
    );
    expect(new Set(keys.map((key) => bytesToHex(key))).size).toBe(3);
  });

  it("comes of no signature but the account's own, of these very words", async () => {
    const foreign = { code: "talkSignatureForeign" };
    await expect(deriveFromSignature(origin, await signed(stranger))).rejects.toMatchObject(foreign);
    const later = { ...origin, sequence: 1 };
    await expect(deriveFromSignature(origin, await signed(wallet, later))).rejects.toMatchObject(foreign);
    await expect(deriveFromSignature(origin, "0x")).rejects.toMatchObject(foreign);
    await expect(deriveFromSignature(origin, "nonsense" as Hex)).rejects.toMatchObject(foreign);
  });
});

describe("the sure derivation", () => {
  it("asks twice for a first key, and refuses a wallet that signs differently each time", async () => {
    const signature = await signed();
    const never = () => null;
    const secret = await deriveSurely(origin, [signature, zeroOrOne(signature)], never);
    expect(secret).toEqual(await deriveFromSignature(origin, signature));
    const varies = { code: "talkSignatureVaries" };
    await expect(deriveSurely(origin, [signature, await another()], never)).rejects.toMatchObject(varies);
    await expect(deriveSurely(origin, [signature], never)).rejects.toMatchObject(varies);
  });

  it("asks once where the key is published, and refuses another", async () => {
    const signature = await signed();
    const published = getPublicKey(await deriveFromSignature(origin, signature));
    const isPublished = (secret: Uint8Array) => getPublicKey(secret) === published;
    expect(getPublicKey(await deriveSurely(origin, [signature], isPublished))).toBe(published);
    await expect(deriveSurely(origin, [await another()], isPublished)).rejects.toMatchObject({
      code: "talkKeyDiffers",
    });
  });
});
