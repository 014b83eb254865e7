import { finalizeEvent } from "nostr-tools/pure";
import type { Address } from "viem";
import { declarationSchema, declarationTemplate } from "../../../../../../shared/talk/declaration.ts";
import { eventSchema } from "../../../../../../shared/talk/event.ts";
import { createNip17 } from "../../../../../../shared/talk/nip17/createNip17.ts";
import type { TalkCrypto } from "../../../../../../shared/talk/TalkCrypto.ts";
import { WalletError } from "../../WalletError.ts";
import { breathe } from "./breathe.ts";
import { historyKeyOf } from "./historyKeyOf.ts";
import { OutsideTalkKeys } from "./OutsideTalkKeys.ts";
import type { TalkHandlers, TalkOwner } from "./talkCalls.ts";

export interface TalkParts {
  /** The secret of an account of the phrase. Throws while the wallet is locked. */
  readonly secretOf: (account: Address, sequence: number) => Uint8Array;
  /** Throws while the wallet is locked. */
  readonly assertUnlocked: (account: Address) => void;
  /** In milliseconds. */
  readonly now: () => number;
}

interface Held {
  readonly owner: TalkOwner;
  readonly secret: Uint8Array;
  readonly crypto: TalkCrypto;
}

/** Works with talk keys, in the Worker. Between two messages whoever else waits is answered, a signature above all. */
export class TalkDesk {
  readonly #parts: TalkParts;
  readonly #outside = new OutsideTalkKeys();
  readonly #held = new Map<string, Held>();

  constructor(parts: TalkParts) {
    this.#parts = parts;
  }

  readonly handlers: TalkHandlers = {
    talkKey: async ({ owner }) => ({ publicKey: (await this.#open(owner)).crypto.publicKey }),
    talkHistoryKey: async ({ owner }) => {
      const { secret } = await this.#open(owner);
      return { key: await historyKeyOf(secret) };
    },
    talkAdopt: async ({ signatures, published, ...origin }) => {
      this.#drop(origin.account);
      return { publicKey: await this.#outside.adopt(origin, signatures, published) };
    },
    talkForget: async ({ account }) => {
      this.#drop(account);
      await this.#outside.forget(account);
      return null;
    },
    talkWrap: async ({ owner, messages }) => {
      const wrapped = [];
      for (const { draft, recipients } of messages) {
        const { crypto } = await this.#open(owner);
        wrapped.push(await crypto.wrap(draft, recipients, this.#now()));
        await breathe();
      }
      return { wrapped };
    },
    talkUnwrap: async ({ owner, wraps }) => {
      const opened = [];
      for (const wrap of wraps) {
        const { crypto } = await this.#open(owner);
        opened.push(await crypto.unwrap(wrap, this.#now()));
        await breathe();
      }
      return { opened };
    },
    talkDisclose: async ({ owner, wraps }) => {
      const disclosed = [];
      for (const wrap of wraps) {
        const { crypto } = await this.#open(owner);
        const one = await crypto.disclose(wrap);
        if (one) disclosed.push(one);
        await breathe();
      }
      return { disclosed };
    },
    talkSign: async ({ owner, declaration }) => {
      const said = declarationSchema.parse(declaration);
      const { secret } = await this.#open(owner);
      const event = finalizeEvent(declarationTemplate(said, owner, this.#now()), secret);
      return { event: eventSchema.parse(event) };
    },
  };

  /** Keys of the phrase are gone with the phrase. Those of outside wallets no password of ours guards. */
  forget(): void {
    for (const [id, { owner }] of this.#held) if (owner.kind === "key") this.#wipe(id);
  }

  /** The key at work. Asked for again before every step, since the wallet may have been locked after the last. */
  async #open(owner: TalkOwner): Promise<Held> {
    if (owner.kind === "key") this.#parts.assertUnlocked(owner.account);
    const id = idOf(owner);
    const known = this.#held.get(id);
    if (known) return known;
    if (owner.kind === "outside") return this.#hold(id, owner, await this.#outside.secretOf(owner));
    // Nothing is awaited on the way, or the wallet could be locked before there is something to wipe.
    return this.#hold(id, owner, this.#parts.secretOf(owner.account, owner.sequence));
  }

  #hold(id: string, owner: TalkOwner, secret: Uint8Array): Held {
    const known = this.#held.get(id);
    if (known) {
      secret.fill(0);
      return known;
    }
    const held: Held = { owner, secret, crypto: createNip17(secret, () => this.#pause(id, held)) };
    this.#held.set(id, held);
    return held;
  }

  /** In the midst of one message: its secret may have been wiped meanwhile, even if the wallet is open again. */
  async #pause(id: string, held: Held): Promise<void> {
    await breathe();
    if (held.owner.kind === "key") this.#parts.assertUnlocked(held.owner.account);
    if (this.#held.get(id) !== held) throw new WalletError("walletLocked");
  }

  #drop(account: Address): void {
    for (const [id, { owner }] of this.#held) {
      if (owner.kind === "outside" && owner.account.toLowerCase() === account.toLowerCase()) this.#wipe(id);
    }
  }

  #wipe(id: string): void {
    this.#held.get(id)?.secret.fill(0);
    this.#held.delete(id);
  }

  #now(): number {
    return Math.floor(this.#parts.now() / 1_000);
  }
}

const idOf = (owner: TalkOwner): string =>
  [
    owner.kind,
    owner.kind === "outside" ? owner.chainId : 0,
    owner.account.toLowerCase(),
    owner.sequence,
  ].join("/");
