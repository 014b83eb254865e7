// The local chain: anvil behind a journal. Started by `npm start` and by tests; see DurableChain.
import { join, resolve } from "node:path";
import { AnvilNode } from "./AnvilNode.ts";
import { claimFolder } from "./claimFolder.ts";
import { DurableChain } from "./DurableChain.ts";
import { Journal } from "./Journal.ts";
import { replay } from "./replay.ts";
import { serveRpc } from "./serveRpc.ts";

const port = Number(process.env.PARLEY_CHAIN_PORT ?? 8545);
const folder = resolve(process.env.PARLEY_DATA ?? ".parley", "chain");
const clock = () => Math.floor(Date.now() / 1000);

// The system closes the channel to the parent even when that was killed. The guard then ends anvil.
process.once("disconnect", () => process.exit());
await claimFolder(folder, port);
const journal = new Journal(join(folder, "journal.jsonl"), () => ({ chainId: 31337, timestamp: clock() }));
const node = await AnvilNode.start(journal.genesis);
await replay(node, journal, clock);

const server = serveRpc(new DurableChain(node, journal, clock), node, folder);
server.listen(port, "127.0.0.1", () => process.send?.("ready"));
node.exited.then(() => {
  console.error("anvil ended unexpectedly. Nothing is lost: start again.");
  process.exit(1);
});
