import { type Address, getAddress } from "viem";
import type { TalkKey } from "../../../../../shared/talk/event.ts";
import { type Choice, chooseStatement } from "../../../../../shared/talk/identity/chooseStatement.ts";
import type { Statement } from "../../../../../shared/talk/identity/statement.ts";
import {
  accountsNamedIn,
  identitiesOf,
  statementFilter,
} from "../../../../../shared/talk/identity/statementEvent.ts";
import { inboxFilter, readInbox } from "../../../../../shared/talk/inbox.ts";
import type { ChainClient } from "../../chain/client.ts";
import { genuineFor } from "../genuineFor.ts";
import type { MailLine } from "../mailbox/MailLine.ts";
import type { Notes } from "../mailbox/Notes.ts";
import type { Person, personSchema } from "./personSchema.ts";

interface Parts {
  client: ChainClient;
  notes: Notes<typeof personSchema>;
  /** A relay that answers. Rejects with `talkRelayUnreachable` while there is none. */
  line: () => Promise<Pick<MailLine, "find">>;
}

/** Whom this device has met: whose key is whose, as the accounts themselves signed it. */
export class People {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  readonly read = (): ReadonlyMap<string, Person> => this.#parts.notes.read();
  readonly subscribe = (listener: () => void): (() => void) => this.#parts.notes.subscribe(listener);

  get(account: Address): Person | null {
    return this.read().get(getAddress(account)) ?? null;
  }

  /** Who has this key now. Null for a key that nobody, or nobody any more, says is theirs. */
  byKey(key: TalkKey): Person | null {
    return [...this.read().values()].find((person) => person.key === key) ?? null;
  }

  /** Who had this key before the one that they have now. */
  byFormerKey(key: TalkKey): Person | null {
    return [...this.read().values()].find(({ former = [] }) => former.includes(key)) ?? null;
  }

  /** Whose key this is or was. */
  whose(key: TalkKey): Person | null {
    return this.byKey(key) ?? this.byFormerKey(key);
  }

  account(key: TalkKey): Address | null {
    return this.whose(key)?.account ?? null;
  }

  isBlocked(key: TalkKey): boolean {
    return this.byKey(key)?.isBlocked ?? false;
  }

  /**
   * Asks which key an account has, and keeps the answer. `changed` is kept as such until somebody looked at it; after
   * `conflict` and `withheld` what was known stands.
   */
  async find(account: Address): Promise<Choice> {
    const { client, line } = this.#parts;
    const relay = await line();
    const whose = { chainId: client.chain.id, account };
    const statements = await genuineFor(client, whose, await relay.find(statementFilter(whose)));
    const choice = chooseStatement(statements, this.get(account));
    if ("statement" in choice) {
      const { sequence } = choice.statement;
      const before = statements.filter((one) => one.sequence < sequence).map(({ key }) => key);
      await this.#learn(choice.statement, before, choice.kind === "changed");
    }
    return choice;
  }

  /** Asks whose key this is. Null for one that no account has, or has no longer. */
  async findByKey(key: TalkKey): Promise<Person | null> {
    const relay = await this.#parts.line();
    const events = await relay.find(identitiesOf(key));
    const named = events.flatMap((event) => accountsNamedIn(event, key, this.#parts.client.chain.id));
    for (const account of named) {
      const choice = await this.find(account);
      if ("statement" in choice && choice.statement.key === key) return this.get(account);
    }
    return null;
  }

  /** Looks again whenever one of these accounts says something of its key, until the returned function is called or the line ends. */
  follow(accounts: readonly Address[], line: Pick<MailLine, "follow">): () => void {
    const { chain } = this.#parts.client;
    const leaving = accounts.map((account) => {
      const filter = { ...statementFilter({ chainId: chain.id, account }), limit: 0 };
      return line.follow(filter, () => void this.find(account).catch(() => undefined));
    });
    return () => {
      for (const leave of leaving) leave();
    };
  }

  /** The reader compared codes, or scanned one. */
  async verify(account: Address): Promise<void> {
    await this.#change(account, (person) => ({ verified: person.key, changedFrom: null }));
  }

  /** The reader saw that the key is another, and goes on without comparing. */
  async acceptChange(account: Address): Promise<void> {
    await this.#change(account, () => ({ changedFrom: null }));
  }

  async setBlocked(account: Address, isBlocked: boolean): Promise<void> {
    await this.#change(account, () => ({ isBlocked }));
  }

  async #learn(
    { account, key, sequence }: Statement,
    before: readonly TalkKey[],
    isChanged: boolean,
  ): Promise<void> {
    const known = this.get(account);
    const earlier = [...(known?.former ?? []), ...(known ? [known.key] : []), ...before];
    const former = [...new Set(earlier)].filter((one) => one !== key).slice(-mostFormer);
    await this.#parts.notes.put(getAddress(account), {
      verified: null,
      isBlocked: false,
      ...known,
      ...{ account: getAddress(account), key, sequence, former },
      changedFrom: isChanged && known ? (known.changedFrom ?? known.key) : (known?.changedFrom ?? null),
      relays: await this.#relaysOf(key),
    });
  }

  async #relaysOf(key: TalkKey): Promise<string[] | null> {
    const relay = await this.#parts.line();
    return readInbox(await relay.find(inboxFilter(key)), key);
  }

  async #change(account: Address, change: (person: Person) => Partial<Person>): Promise<void> {
    const person = this.get(account);
    if (person) await this.#parts.notes.put(person.account, { ...person, ...change(person) });
  }
}

/** More keys than anybody replaces. */
const mostFormer = 20;
