import { verifyEvent } from "nostr-tools/pure";
import { type Address, getAddress, isAddress } from "viem";
import { eventSchema, type TalkKey } from "../event.ts";
import { kinds } from "../kinds.ts";
import { type Statement, statementSchema } from "./statement.ts";

/** Whose talk key is looked for. */
export interface Whose {
  chainId: number;
  account: Address;
}

/**
 * An account as an identity of NIP-39, in the words that NIP-73 has for addresses. It is what a relay is asked by, so it has
 * one spelling.
 */
export const identityOf = ({ chainId, account }: Whose): string =>
  `ethereum:${chainId}:address:${account.toLowerCase()}`;

/** What asks a relay for an account's statements. */
export const statementFilter = (whose: Whose) => ({ kinds: [kinds.identity], "#i": [identityOf(whose)] });

/** What asks a relay for whatever a key says of whose it is. */
export const identitiesOf = (key: TalkKey) => ({ kinds: [kinds.identity], authors: [key] });

/** The accounts of a chain that a key says it belongs to. Nothing of it is proven: each account's own word is to be asked for. */
export function accountsNamedIn(event: unknown, key: TalkKey, chainId: number): Address[] {
  const { data } = eventSchema.safeParse(event);
  if (data?.kind !== kinds.identity || data.pubkey !== key) return [];
  const before = `ethereum:${chainId}:address:`;
  return data.tags
    .filter(([name, identity]) => name === "i" && identity?.startsWith(before))
    .map(([, identity = ""]) => identity.slice(before.length))
    .flatMap((text) => (isAddress(text) ? getAddress(text) : []))
    .slice(0, mostNamed);
}

/** A key of ours names one; each that is named costs a question. */
const mostNamed = 3;

/** A statement as NIP-39 has it. The talk key signs it in turn: nobody can claim the key of somebody else. */
export function statementTemplate(statement: Omit<Statement, "key">, at: number) {
  const { signature, sequence } = statement;
  return {
    kind: kinds.identity,
    created_at: at,
    tags: [["i", identityOf(statement), signature, String(sequence)]],
    content: "",
  };
}

/** The statement about this account in an event that its talk key signed. Null for what is none; a relay is not believed. */
export function readStatementEvent(event: unknown, whose: Whose): Statement | null {
  const { data } = eventSchema.safeParse(event);
  if (!data || data.kind !== kinds.identity || !verifyEvent(data)) return null;
  const tags = data.tags.filter(([name, identity]) => name === "i" && identity === identityOf(whose));
  const [, , signature, sequence = ""] = tags[0] ?? [];
  if (tags.length !== 1 || !/^(?:0|[1-9]\d{0,9})$/.test(sequence)) return null;
  const { chainId, account } = whose;
  const read = {
    chainId,
    account: getAddress(account),
    key: data.pubkey,
    sequence: Number(sequence),
    signature,
  };
  return statementSchema.safeParse(read).data ?? null;
}
