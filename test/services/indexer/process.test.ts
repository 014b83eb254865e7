import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { expect, test } from "vitest";
import { freePort } from "../../../scripts/run/freePort.ts";
import { IndexerProcess } from "./IndexerProcess.ts";

const start = (env: Record<string, string>) =>
  IndexerProcess.start({ rpcUrl: "http://127.0.0.1:9", data: tmpdir(), env });

test.each([
  ["PARLEY_INDEXER_PORT", "seventy"],
  ["PARLEY_RPC_URL", "ftp://secret@node"],
  ["PARLEY_INDEXER_READER", "perhaps"],
])("%s is refused by name, without its value", async (name, value) => {
  const indexer = await start({ [name]: value });
  await indexer.exited;
  expect(indexer.output).toContain(`The indexer failed. Not usable: ${name}`);
  expect(indexer.output).not.toContain(value);
});

test("a taken port is named, with how to choose another", async () => {
  const port = await freePort();
  const taking = createServer();
  await new Promise<void>((resolve) => taking.listen(port, "127.0.0.1", resolve));
  const indexer = await start({ PARLEY_INDEXER_PORT: String(port) });
  await indexer.exited;
  expect(indexer.output).toContain("Its port is taken: choose another with PARLEY_INDEXER_PORT.");
  taking.close();
});

test("a node that does not answer ends it with a reason", async () => {
  const indexer = await start({});
  await indexer.exited;
  expect(indexer.output).toContain("The indexer failed. HTTP request failed.");
});
