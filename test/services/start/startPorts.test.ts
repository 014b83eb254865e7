import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { freePorts, StartProcess } from "./StartProcess.ts";

const data = mkdtempSync(join(tmpdir(), "parley-ports-"));
let server: Server | undefined;

afterEach(() => {
  server?.close();
  rmSync(data, { recursive: true, force: true });
});

test.each([
  ["chain", "the chain", "PARLEY_CHAIN_PORT"],
  ["relay", "the blob store", "PARLEY_RELAY_PORT"],
  ["page", "the page", "PARLEY_PORT"],
  ["indexer", "the indexer", "PARLEY_INDEXER_PORT"],
] as const)("a taken port of %s is named, with how to choose another", async (which, use, variable) => {
  const ports = await freePorts();
  server = await listen(ports[which]);
  const start = new StartProcess(ports, data, { indexer: true });
  expect(await start.exited).toBe(1);
  expect(start.output).toContain(`Port ${ports[which]}, wanted for ${use}, is taken.`);
  expect(start.output).toMatch(new RegExp(`${variable}=\\d+ npm start`));
});

test("one port for two uses is refused", async () => {
  const ports = await freePorts();
  const start = new StartProcess({ ...ports, relay: ports.page }, data);
  expect(await start.exited).toBe(1);
  expect(start.output).toContain(
    "PARLEY_CHAIN_PORT, PARLEY_RELAY_PORT, PARLEY_INDEXER_PORT and PARLEY_PORT must differ.",
  );
});

test("what is no port is refused by name", async () => {
  const start = new StartProcess({ ...(await freePorts()), page: 70_000 }, data);
  expect(await start.exited).toBe(1);
  expect(start.output).toContain("PARLEY_PORT=70000 is not a port");
});

function listen(port: number): Promise<Server> {
  return new Promise((resolve) => {
    const taking = createServer().listen(port, "127.0.0.1", () => resolve(taking));
  });
}
