import type { IDBPDatabase } from "idb";
import { mailUrl } from "../../../../../shared/talk/mailUrl.ts";
import { TalkError } from "../../../../../shared/talk/TalkError.ts";
import { Cell } from "../../chain/Cell.ts";
import type { Chain } from "../../chain/Chain.ts";
import type { SendingDesk } from "../../sendCalls/openSending.ts";
import type { Account } from "../../wallet/Account.ts";
import type { Wallet } from "../../wallet/Wallet.ts";
import type { TalkOwner } from "../../wallet/worker/talk/talkCalls.ts";
import { adoptKey } from "../adoptKey.ts";
import { MailLine } from "../mailbox/MailLine.ts";
import type { SelfRow, TalkDb } from "../mailbox/talkDb.ts";
import { makeStatement } from "../makeStatement.ts";
import { findKey, findStatements, type Published, type PublishedKey } from "./findKey.ts";
import { rememberTalk } from "./rememberTalk.ts";
import { type FormerKey, Talk } from "./Talk.ts";

/** How far the acting account's talk is. */
export type TalkState =
  | { readonly kind: "closed" }
  | { readonly kind: "opening" }
  /** The account never turned talk on. */
  | { readonly kind: "off" }
  /** It has a key, which this device gets by a signature of the outside wallet. */
  | { readonly kind: "unsigned"; readonly published: PublishedKey }
  /** The key that is published is none of this wallet's, or there are several: a new one puts it right. */
  | { readonly kind: "foreign"; readonly sequence: number }
  /** Neither this device nor a relay can say. */
  | { readonly kind: "failed"; readonly error: unknown }
  | { readonly kind: "open"; readonly talk: Talk };

interface Parts {
  chain: Chain;
  wallet: Wallet;
  sending: Pick<SendingDesk, "signTypedData">;
  db: IDBPDatabase<TalkDb>;
}

/** Opens the talk of whoever acts, and closes it when they leave. */
export class TalkPlace {
  readonly #parts: Parts;
  readonly #state = new Cell<TalkState>({ kind: "closed" });
  #account: Account | null = null;
  #leaving = new AbortController();

  constructor(parts: Parts) {
    this.#parts = parts;
    parts.wallet.subscribe(() => this.#follow());
    this.#follow();
  }

  readonly read = (): TalkState => this.#state.value;
  readonly subscribe = this.#state.subscribe;

  /** Looks again for what could not be found. */
  retry(): void {
    this.#account = null;
    this.#follow();
  }

  /**
   * Makes the account's key and publishes it, or gets the one that is published: its owner signs for either. Rejects with
   * what the signing or the relay says; nothing is kept then.
   */
  async turnOn(): Promise<void> {
    const account = this.#parts.wallet.read().account;
    const state = this.read();
    if (!account) return;
    if (state.kind === "unsigned") await this.#adopt(account, state.published);
    else await this.#publish(account, state.kind === "foreign" ? state.sequence + 1 : 0);
  }

  /** Puts a new key in the place of one that may be in other hands. Everybody who knows the old one is told loudly. */
  async replaceKey(): Promise<void> {
    const account = this.#parts.wallet.read().account;
    const state = this.read();
    if (account && state.kind === "open") await this.#publish(account, state.talk.owner.sequence + 1);
  }

  /**
   * Gets the former keys of an outside wallet that are not on this device, for what was said before they were replaced: its owner signs once
   * for each. What an earlier signature gave stays when a later one fails.
   */
  async getFormerKeys(): Promise<void> {
    const { chain, wallet, sending } = this.#parts;
    const { account } = wallet.read();
    const state = this.read();
    if (!account || state.kind !== "open") return;
    const { statements } = await findStatements(this.#relay, chain.client, account.address);
    const { chainId } = chain.config;
    for (const sequence of state.talk.absent) {
      const published = statements.find((one) => one.sequence === sequence);
      if (!published) throw new TalkError("talkKeyMissing");
      const owner = { chainId, account: account.address, sequence };
      await adoptKey({ wallet, signTypedData: sending.signTypedData }, owner, published.key);
    }
    this.retry();
  }

  #follow(): void {
    const { account } = this.#parts.wallet.read();
    if (account?.kind === this.#account?.kind && account?.address === this.#account?.address) return;
    this.#account = account;
    this.#leave();
    if (!account) return;
    const { signal } = this.#leaving;
    this.#state.value = { kind: "opening" };
    this.#find(account, signal).catch((error: unknown) => this.#say(signal, { kind: "failed", error }));
  }

  #leave(): void {
    this.#leaving.abort();
    this.#leaving = new AbortController();
    this.#state.value = { kind: "closed" };
  }

  async #find(account: Account, signal: AbortSignal): Promise<void> {
    const known = await this.#parts.db.get("selves", this.#idOf(account));
    if (!known) return this.#openPublished(account, await this.#ask(account), signal);
    await this.#openKnown(account, known, signal);
    // Another device may have put a new key in its place since. Without a relay what is known has to do.
    const published = await this.#ask(account).catch(() => null);
    const isNewer = published !== null && "sequence" in published && published.sequence > known.sequence;
    if (signal.aborted || !isNewer) return;
    this.#leave();
    await this.#openPublished(account, published, this.#leaving.signal);
  }

  #ask({ address }: Account): Promise<Published> {
    return findKey(this.#relay, this.#parts.chain.client, address);
  }

  async #openPublished(account: Account, published: Published, signal: AbortSignal): Promise<void> {
    if (published.kind === "none") return this.#say(signal, { kind: "off" });
    const { sequence } = published;
    if (published.kind === "conflict") return this.#say(signal, { kind: "foreign", sequence });
    if (account.kind === "key") {
      const owner = this.#ownerOf(account, sequence);
      const { publicKey } = await this.#parts.wallet.call("talkKey", { owner });
      if (publicKey !== published.key) return this.#say(signal, { kind: "foreign", sequence });
    }
    await this.#openKnown(account, published, signal);
  }

  /** An outside wallet's key may have been forgotten here: then its owner signs once more. */
  async #openKnown(account: Account, known: PublishedKey, signal: AbortSignal): Promise<void> {
    try {
      await this.#openNew(account, known, signal);
    } catch (error) {
      const isMissing = error instanceof TalkError && error.code === "talkKeyMissing";
      if (!isMissing || account.kind !== "outside") throw error;
      this.#say(signal, { kind: "unsigned", published: known });
    }
  }

  async #adopt(account: Account, published: PublishedKey): Promise<void> {
    const { chain, wallet, sending } = this.#parts;
    const owner = { chainId: chain.config.chainId, account: account.address, sequence: published.sequence };
    await adoptKey({ wallet, signTypedData: sending.signTypedData }, owner, published.key);
    await this.#openNew(account, published, this.#leaving.signal);
  }

  async #publish(account: Account, sequence: number): Promise<void> {
    const { chain, wallet, sending } = this.#parts;
    const { chainId } = chain.config;
    const owner = this.#ownerOf(account, sequence);
    const signing = { wallet, signTypedData: sending.signTypedData };
    if (owner.kind === "outside") await adoptKey(signing, owner, null);
    const statement = await makeStatement(signing, owner, chainId);
    const signIn = async (challenge: string) => {
      const declaration = { kind: "authentication", relay: this.#relay, challenge } as const;
      return (await wallet.call("talkSign", { owner, declaration })).event;
    };
    const line = await MailLine.open(this.#relay, signIn);
    try {
      await line.publish(statement);
    } finally {
      line.close();
    }
    this.#leave();
    await this.#openNew(account, { key: statement.pubkey, sequence, statement }, this.#leaving.signal);
  }

  async #openNew(account: Account, published: PublishedKey, signal: AbortSignal): Promise<void> {
    const { db, chain, wallet } = this.#parts;
    const { key, sequence, statement } = published;
    const { chainId } = chain.config;
    // Throws before anything is written down for a key that is not here.
    await wallet.call("talkKey", { owner: this.#ownerOf(account, sequence) });
    const before = (await db.get("selves", this.#idOf(account)))?.keys ?? [];
    const keys = [...new Set([...before, key])];
    const { kind, address } = account;
    const row: SelfRow = { kind, chainId, account: address, sequence, key, keys, statement };
    await db.put("selves", row, this.#idOf(account));
    rememberTalk(account.address);
    await this.#open(account, row, signal);
  }

  async #open(
    account: Account,
    { sequence, key, statement }: PublishedKey,
    signal: AbortSignal,
  ): Promise<void> {
    const { chain, wallet, db } = this.#parts;
    const owner = this.#ownerOf(account, sequence);
    const { former, absent } = await this.#formerKeys(account, sequence);
    const talk = await Talk.open({
      ...{ client: chain.client, wallet, db, owner, publicKey: key, statement, former, absent },
      relay: this.#relay,
    });
    if (signal.aborted) return;
    void talk.run(signal);
    this.#say(signal, { kind: "open", talk });
  }

  /** Those of an outside wallet are here only where it signed for them. */
  async #formerKeys(account: Account, sequence: number): Promise<{ former: FormerKey[]; absent: number[] }> {
    const former: FormerKey[] = [];
    const absent: number[] = [];
    for (let before = sequence - 1; before >= Math.max(0, sequence - mostFormer); before--) {
      const owner = this.#ownerOf(account, before);
      const answer = await this.#parts.wallet.call("talkKey", { owner }).catch(unlessMissing);
      if (answer) former.push({ owner, publicKey: answer.publicKey });
      else absent.push(before);
    }
    return { former, absent };
  }

  #say(signal: AbortSignal, state: TalkState): void {
    if (!signal.aborted) this.#state.value = state;
  }

  #ownerOf({ kind, address }: Account, sequence: number): TalkOwner {
    const { chainId } = this.#parts.chain.config;
    if (kind === "key") return { kind, account: address, sequence };
    return { kind, account: address, sequence, chainId };
  }

  #idOf({ address }: Account): [number, string] {
    return [this.#parts.chain.config.chainId, address.toLowerCase()];
  }

  get #relay(): string {
    return mailUrl(this.#parts.chain.config.relayUrl);
  }
}

/** Former keys whose mail is still read: each is one more line to every relay. */
const mostFormer = 3;

function unlessMissing(error: unknown): null {
  if (error instanceof TalkError && error.code === "talkKeyMissing") return null;
  throw error;
}
