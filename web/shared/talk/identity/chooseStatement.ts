import type { TalkKey } from "../event.ts";
import type { Statement } from "./statement.ts";

/** What was known of an account's talk key before, by this device. */
export type Known = Pick<Statement, "key" | "sequence">;

/**
 * What an account's statements come to. `changed` and `conflict` are to be told loudly: a key that changed may be another
 * person's, and nothing is sent to it before somebody looked.
 */
export type Choice =
  | { readonly kind: "none" }
  /** The first key ever seen. */
  | { readonly kind: "first"; readonly statement: Statement }
  | { readonly kind: "same"; readonly statement: Statement }
  | { readonly kind: "changed"; readonly statement: Statement; readonly from: TalkKey }
  /** Several keys under one number: the account's own key is in two hands, or a wallet is broken. None is right. */
  | { readonly kind: "conflict"; readonly keys: readonly TalkKey[] }
  /** What is known is newer than all that came: a relay holds something back, or has lost it. What is known stands. */
  | { readonly kind: "withheld"; readonly known: Known };

/** Chooses among statements whose signatures were checked: the highest number is the account's last word. */
export function chooseStatement(statements: readonly Statement[], known: Known | null): Choice {
  const highest = Math.max(...statements.map(({ sequence }) => sequence), known?.sequence ?? -1);
  const last = statements.filter(({ sequence }) => sequence === highest);
  const keys = new Set(last.map(({ key }) => key));
  if (known?.sequence === highest) keys.add(known.key);
  if (keys.size > 1) return { kind: "conflict", keys: [...keys].sort() };
  const [statement] = last;
  if (!statement) return known ? { kind: "withheld", known } : { kind: "none" };
  if (!known) return { kind: "first", statement };
  return statement.key === known.key
    ? { kind: "same", statement }
    : { kind: "changed", statement, from: known.key };
}

/** Those that their account really signed. */
export async function genuineStatements(
  statements: readonly Statement[],
  isSigned: (statement: Statement) => Promise<boolean>,
): Promise<Statement[]> {
  const isGenuine = await Promise.all(statements.map(isSigned));
  return statements.filter((_, at) => isGenuine[at]);
}
