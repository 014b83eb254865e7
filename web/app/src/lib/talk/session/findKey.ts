import type { Address } from "viem";
import type { NostrEvent, TalkKey } from "../../../../../shared/talk/event.ts";
import { chooseStatement } from "../../../../../shared/talk/identity/chooseStatement.ts";
import { statementFilter } from "../../../../../shared/talk/identity/statementEvent.ts";
import type { ChainClient } from "../../chain/client.ts";
import { genuineFor } from "../genuineFor.ts";
import { MailLine } from "../mailbox/MailLine.ts";

export interface PublishedKey {
  readonly key: TalkKey;
  readonly sequence: number;
  readonly statement: NostrEvent;
}

/** What a relay knows of an account's talk key. */
export type Published =
  | { readonly kind: "none" }
  | ({ readonly kind: "key" } & PublishedKey)
  /** Several keys under one number, the highest. */
  | { readonly kind: "conflict"; readonly sequence: number };

/** Asks a relay which key an account published, without signing in. Throws `talkRelayUnreachable`. */
export async function findKey(url: string, client: ChainClient, account: Address): Promise<Published> {
  const { events, statements } = await findStatements(url, client, account);
  const choice = chooseStatement(statements, null);
  const sequence = Math.max(0, ...statements.map((one) => one.sequence));
  if (choice.kind === "conflict") return { kind: "conflict", sequence };
  if (!("statement" in choice)) return { kind: "none" };
  const { key } = choice.statement;
  const statement = events.find((event) => event.pubkey === key);
  return statement ? { kind: "key", key, sequence, statement } : { kind: "none" };
}

/** All that a relay has of an account's own word on its keys, and the events that say so. Throws `talkRelayUnreachable`. */
export async function findStatements(url: string, client: ChainClient, account: Address) {
  const line = await MailLine.open(url, null);
  try {
    const whose = { chainId: client.chain.id, account };
    const events = await line.find(statementFilter(whose));
    return { events, statements: await genuineFor(client, whose, events) };
  } finally {
    line.close();
  }
}
