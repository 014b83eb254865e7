import { jetstreamManager } from "@nats-io/jetstream";
import { connect } from "@nats-io/transport-node";

/** How many entries are in a relay's log. */
export async function countEntries({
  servers,
  name,
}: {
  servers: readonly string[];
  name: string;
}): Promise<number> {
  const { host, username, password } = new URL(servers[0] ?? "");
  const connection = await connect({ servers: host, ...(username && { user: username, pass: password }) });
  const { state } = await (await jetstreamManager(connection)).streams.info(name);
  await connection.close();
  return state.messages;
}
