import { secp256k1 } from "@noble/curves/secp256k1.js";
import {
  type Address,
  bytesToHex,
  getAddress,
  type Hex,
  hashTypedData,
  hexToBytes,
  type LocalAccount,
} from "viem";
import { generatePrivateKey, privateKeyToAccount } from "viem/accounts";

/** A contract account as a page meets it: an address that has no key, and an owner's key that signs for it. */
export function contractAccount(): LocalAccount {
  const owner = privateKeyToAccount(generatePrivateKey());
  const address: Address = getAddress(
    `0x${owner.address.slice(2).split("").reverse().join("")}`.toLowerCase(),
  );
  return { ...owner, address };
}

/** An account of which each signature of the same words is another one, all of them good: RFC 6979 is a custom, not a law. */
export function variableAccount(): LocalAccount {
  const secret = generatePrivateKey();
  const account = privateKeyToAccount(secret);
  return {
    ...account,
    signTypedData: async (typedData) => signAnew(hexToBytes(secret), hashTypedData(typedData as never)),
  };
}

function signAnew(secret: Uint8Array, digest: Hex): Hex {
  const how = { prehash: false, format: "recovered", extraEntropy: true } as const;
  const [recovery, ...rest] = secp256k1.sign(hexToBytes(digest), secret, how);
  return `${bytesToHex(new Uint8Array(rest))}${recovery === 0 ? "1b" : "1c"}`;
}
