import { genuineStatements } from "../../../../shared/talk/identity/chooseStatement.ts";
import { type Statement, statementHash } from "../../../../shared/talk/identity/statement.ts";
import { readStatementEvent, type Whose } from "../../../../shared/talk/identity/statementEvent.ts";
import type { ChainClient } from "../chain/client.ts";
import { isSignedBy } from "../signatures/isSignedBy.ts";

/** What an account really said of its talk key, out of whatever events relays gave. */
export async function genuineFor(
  client: ChainClient,
  whose: Whose,
  events: readonly unknown[],
): Promise<Statement[]> {
  const read = events.map((event) => readStatementEvent(event, whose)).filter((one) => one !== null);
  return genuineStatements(read, (statement) => isGenuine(client, statement));
}

/** Whether the account that a statement names signed it. */
export function isGenuine(client: ChainClient, statement: Statement): Promise<boolean> {
  const { account: signer, signature } = statement;
  return isSignedBy(client, { hash: statementHash(statement), signer, signature });
}
