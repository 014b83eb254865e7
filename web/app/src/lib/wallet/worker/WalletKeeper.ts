import { type Address, isAddressEqual } from "viem";
import { encodePlace } from "../../../../../shared/court/ballotPlace.ts";
import type { KnownContracts } from "../../signing/SigningRequest.ts";
import { KeyRing } from "../keys/KeyRing.ts";
import { phraseOf, readPhrase, seedOf, suggestWords } from "../keys/phrase.ts";
import { isWeakerThan, type KdfDefaults, openVault, sealVault } from "../vault/sealVault.ts";
import type { VaultStore } from "../vault/VaultStore.ts";
import { WalletError } from "../WalletError.ts";
import { AutoLock } from "./AutoLock.ts";
import { assertOwnTalkKey } from "./assertOwnTalkKey.ts";
import { Draft } from "./Draft.ts";
import type { Method, ParsedParams, Results, WalletNews } from "./protocol.ts";
import { type SignDigest, SigningDesk } from "./SigningDesk.ts";
import { TalkDoor } from "./talk/TalkDoor.ts";

interface Surroundings {
  readonly store: VaultStore;
  readonly contracts: KnownContracts;
  readonly kdf: KdfDefaults;
  readonly now: () => number;
  readonly tellPage: (news: WalletNews) => void;
  readonly tellOtherTabs: (news: WalletNews | "touched") => void;
}

type Handlers = { readonly [M in Method]: (params: ParsedParams<M>) => Promise<Results[M]> };
type Opening = { password: string; minutes: number; accounts: number };

const minimumPassword = 8;

/** Keeps the keys: everything the Worker does, apart from being a Worker. */
export class WalletKeeper {
  readonly #around: Surroundings;
  readonly #autoLock: AutoLock;
  readonly #desk: SigningDesk;
  readonly #talk = new TalkDoor({
    assertUnlocked: (account) => void this.#unlocked(account),
    secretOf: (account, sequence) => {
      const { ring, index } = this.#unlocked(account);
      return ring.talkSecret(index, sequence);
    },
    now: () => this.#around.now(),
  });
  #ring: KeyRing | null = null;
  #accounts: Address[] = [];
  #draft: Draft | null = null;

  constructor(surroundings: Surroundings) {
    this.#around = surroundings;
    this.#desk = new SigningDesk(surroundings.contracts, surroundings.now);
    this.#autoLock = new AutoLock(() => {
      this.drop();
      surroundings.tellPage("locked");
      surroundings.tellOtherTabs("locked");
    }, surroundings.now);
  }

  readonly handlers: Handlers = {
    status: async () => {
      this.#autoLock.enforce();
      return { vault: await this.#around.store.id(), isUnlocked: this.#ring !== null };
    },
    draft: async () => {
      // Going back to look again shows the same words: they may be on paper already.
      this.#draft ??= new Draft();
      return { phrase: this.#draft.phrase };
    },
    challenge: async () => ({ questions: this.#drafted().challenge() }),
    checkAnswers: async ({ answers }) => {
      this.#drafted().take(answers);
      return null;
    },
    create: async ({ answers, replace, ...opening }) => {
      return { addresses: await this.#found(this.#drafted().take(answers), replace, opening) };
    },
    checkPhrase: async ({ phrase }) => ({ words: phraseOf(readPhrase(phrase)).split(" ").length }),
    suggest: async ({ beginning }) => ({ words: suggestWords(beginning) }),
    restore: async ({ phrase, replace, ...opening }) => ({
      addresses: await this.#found(readPhrase(phrase), replace, opening),
    }),
    unlock: async (opening) => ({ addresses: await this.#unlock(opening) }),
    lock: async () => {
      this.drop();
      this.#around.tellOtherTabs("locked");
      return null;
    },
    touch: async () => {
      this.touch();
      this.#around.tellOtherTabs("touched");
      return null;
    },
    setAutoLock: async ({ minutes }) => {
      if (this.#ring) this.#autoLock.start(minutes);
      return null;
    },
    accounts: async ({ accounts }) => ({ addresses: this.#derive(accounts) }),
    reveal: async ({ password }) => ({ phrase: phraseOf(await this.#entropy(password)) }),
    changePassword: async ({ password, next }) => {
      const vault = await this.#vault();
      await this.#around.store.write(await this.#seal(await openVault(vault, password), next), vault.id);
      return null;
    },
    remove: async () => {
      await this.#around.store.remove();
      this.drop();
      this.#around.tellOtherTabs("vaultRemoved");
      return null;
    },
    encryptionKey: async ({ account }) => {
      const { ring, index } = this.#unlocked(account);
      return { publicKey: ring.encryptionPublicKey(index) };
    },
    agree: async ({ account, publicKey }) => {
      const { ring, index } = this.#unlocked(account);
      return { secret: ring.agree(index, publicKey) };
    },
    ballotSalt: async ({ account, place }) => {
      const { ring, index } = this.#unlocked(account);
      return { salt: ring.ballotSalt(index, encodePlace(place)) };
    },
    prepare: async ({ request }) => {
      const { ring, index } = this.#unlocked(request.account);
      assertOwnTalkKey(request, (sequence) => ring.talkKey(index, sequence));
      return this.#desk.prepare(request);
    },
    sign: async ({ token }) => this.#desk.sign(token, this.#signDigest),
    hasFollowUp: async ({ account, commitment, step }) => {
      this.#unlocked(account);
      return { isAgreed: this.#desk.hasFollowUp(account, commitment, step) };
    },
    signFollowUp: async ({ request }) => this.#desk.signFollowUp(request, this.#signDigest),
    ...this.#talk.handlers,
  };

  readonly #signDigest: SignDigest = (account, digest) => {
    const { ring, index } = this.#unlocked(account);
    return ring.sign(index, digest);
  };

  /** Somebody is here: in this tab or in another. */
  touch(): void {
    this.#autoLock.enforce();
    if (this.#ring) this.#autoLock.touch();
  }

  /** Forgets every secret, without a word to the other tabs. */
  drop(): void {
    this.#autoLock.stop();
    this.#desk.forget();
    this.#talk.forget();
    this.#ring?.wipe();
    this.#ring = null;
    this.#accounts = [];
    this.#draft?.wipe();
    this.#draft = null;
  }

  #drafted(): Draft {
    if (!this.#draft) throw new WalletError("confirmationExpired");
    return this.#draft;
  }

  #derive(count: number): Address[] {
    this.#autoLock.enforce();
    const ring = this.#ring;
    if (!ring) throw new WalletError("walletLocked");
    for (let index = this.#accounts.length; index < count; index++) this.#accounts.push(ring.address(index));
    return this.#accounts.slice(0, count);
  }

  #unlocked(account: Address): { ring: KeyRing; index: number } {
    this.#autoLock.enforce();
    if (!this.#ring) throw new WalletError("walletLocked");
    const index = this.#accounts.findIndex((one) => isAddressEqual(one, account));
    if (index === -1) throw new WalletError("signerMismatch");
    return { ring: this.#ring, index };
  }

  async #vault() {
    const vault = await this.#around.store.read();
    if (!vault) throw new WalletError("vaultMissing");
    return vault;
  }

  async #entropy(password: string): Promise<Uint8Array> {
    return openVault(await this.#vault(), password);
  }

  async #seal(entropy: Uint8Array, password: string) {
    if ([...password].length < minimumPassword)
      throw new WalletError("passwordTooShort", { minimum: minimumPassword });
    return sealVault(entropy, password, crypto.randomUUID(), this.#around.kdf);
  }

  /** Makes this entropy the wallet of the device, and opens it. */
  async #found(entropy: Uint8Array, replace: string | null, opening: Opening): Promise<Address[]> {
    await this.#around.store.write(await this.#seal(entropy, opening.password), replace);
    if (replace !== null) this.#around.tellOtherTabs("vaultReplaced");
    return this.#open(entropy, opening);
  }

  async #unlock(opening: Opening): Promise<Address[]> {
    const vault = await this.#vault();
    const entropy = await openVault(vault, opening.password);
    if (isWeakerThan(vault, this.#around.kdf)) {
      const stronger = await sealVault(entropy, opening.password, crypto.randomUUID(), this.#around.kdf);
      // Another tab may have changed the vault meanwhile; then its record stands and this one is not needed.
      await this.#around.store.write(stronger, vault.id).catch(() => undefined);
    }
    return this.#open(entropy, opening);
  }

  async #open(entropy: Uint8Array, { minutes, accounts }: Opening): Promise<Address[]> {
    const ring = new KeyRing(await seedOf(entropy));
    entropy.fill(0);
    this.drop();
    this.#ring = ring;
    this.#autoLock.start(minutes);
    return this.#derive(accounts);
  }
}
