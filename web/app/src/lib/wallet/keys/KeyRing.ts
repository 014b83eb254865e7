import { x25519 } from "@noble/curves/ed25519.js";
import { secp256k1 } from "@noble/curves/secp256k1.js";
import { hkdf } from "@noble/hashes/hkdf.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { concatBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import { HARDENED_OFFSET, HDKey } from "@scure/bip32";
import { type Address, bytesToHex, type Hex, hexToBytes, type Signature } from "viem";
import { publicKeyToAddress } from "viem/utils";

/** BIP-44's Ethereum accounts: the same addresses as in any other wallet. */
const accountPath = "m/44'/60'/0'/0";

/**
 * Keys that never sign. Each purpose hangs on a branch no wallet pays from, and HKDF separates it from the curve it
 * was derived on.
 */
const purposes = {
  encryption: { path: "m/44'/60'/1'/0", info: "parley/encryption/x25519/1" },
  ballots: { path: "m/44'/60'/2'/0", info: "parley/ballot/salt/1" },
} as const;

/** NIP-06, so that other applications of Nostr find the same keys: below it an account, and below that its keys in turn. */
const talkPath = "m/44'/1237'";

/** The unlocked keys of one wallet. Lives in the Worker, and only until `wipe`. */
export class KeyRing {
  readonly #accounts: HDKey;
  readonly #encryption: HDKey;
  readonly #ballots: HDKey;
  readonly #talk: HDKey;

  /** Takes the seed over and wipes it: its branches are all that is kept. */
  constructor(seed: Uint8Array) {
    const root = HDKey.fromMasterSeed(seed);
    this.#accounts = root.derive(accountPath);
    this.#encryption = root.derive(purposes.encryption.path);
    this.#ballots = root.derive(purposes.ballots.path);
    this.#talk = root.derive(talkPath);
    root.wipePrivateData();
    seed.fill(0);
  }

  address(index: number): Address {
    const { publicKey } = this.#accounts.deriveChild(index);
    if (!publicKey) throw new Error("the key ring was wiped");
    return publicKeyToAddress(bytesToHex(secp256k1.Point.fromBytes(publicKey).toBytes(false)));
  }

  sign(index: number, digest: Hex): Signature {
    return this.#with(this.#accounts, index, (key) => {
      const bytes = secp256k1.sign(hexToBytes(digest), key, { prehash: false, format: "recovered" });
      const yParity = bytes[0] as 0 | 1;
      return {
        r: bytesToHex(bytes.slice(1, 33)),
        s: bytesToHex(bytes.slice(33)),
        yParity,
        v: BigInt(27 + yParity),
      };
    });
  }

  encryptionPublicKey(index: number): Hex {
    return bytesToHex(this.#withEncryptionKey(index, (key) => x25519.getPublicKey(key)));
  }

  /** X25519 agreement with a sender's ephemeral key: what unwraps a document's key meant for this account. */
  agree(index: number, theirs: Hex): Uint8Array {
    return this.#withEncryptionKey(index, (key) => x25519.getSharedSecret(key, hexToBytes(theirs)));
  }

  /** The salt of a hidden vote: nobody can guess it, and the phrase alone brings it back. */
  ballotSalt(index: number, place: Hex): Hex {
    return this.#with(this.#ballots, index, (key) => {
      const info = concatBytes(utf8ToBytes(purposes.ballots.info), hexToBytes(place));
      return bytesToHex(hkdf(sha256, key, undefined, info, 32));
    });
  }

  /** Under which others know an account in talk, as Nostr writes it. A later one in the sequence replaces it. */
  talkKey(index: number, sequence: number): string {
    return this.#onTalkChain(index, (chain) => {
      const { publicKey } = chain.deriveChild(sequence);
      if (!publicKey) throw new Error("the key ring was wiped");
      return bytesToHex(publicKey.subarray(1)).slice(2);
    });
  }

  /** The caller wipes it. It leaves the ring because what works with it is fetched later; it never leaves the Worker. */
  talkSecret(index: number, sequence: number): Uint8Array {
    return this.#onTalkChain(index, (chain) => this.#with(chain, sequence, (key) => key.slice()));
  }

  wipe(): void {
    this.#accounts.wipePrivateData();
    this.#encryption.wipePrivateData();
    this.#ballots.wipePrivateData();
    this.#talk.wipePrivateData();
  }

  #onTalkChain<T>(index: number, use: (chain: HDKey) => T): T {
    const account = this.#talk.deriveChild(HARDENED_OFFSET + index);
    const chain = account.deriveChild(0);
    try {
      return use(chain);
    } finally {
      account.wipePrivateData();
      chain.wipePrivateData();
    }
  }

  #withEncryptionKey<T>(index: number, use: (key: Uint8Array) => T): T {
    return this.#with(this.#encryption, index, (key) => {
      const derived = hkdf(sha256, key, undefined, utf8ToBytes(purposes.encryption.info), 32);
      try {
        return use(derived);
      } finally {
        derived.fill(0);
      }
    });
  }

  #with<T>(branch: HDKey, index: number, use: (key: Uint8Array) => T): T {
    const child = branch.deriveChild(index);
    const key = child.privateKey;
    if (!key) throw new Error("the key ring was wiped");
    try {
      return use(key);
    } finally {
      key.fill(0);
      child.wipePrivateData();
    }
  }
}
