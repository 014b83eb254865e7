import { type ChildProcess, spawn } from "node:child_process";
import { createRequire } from "node:module";
import { createTestClient, http, type TestClient } from "viem";
import { freePort } from "../../../scripts/run/freePort.ts";
import { type ChainClient, createChainClient } from "../../../web/app/src/lib/chain/client.ts";
import { chainConfigSchema } from "../../../web/app/src/lib/chain/config.ts";
import { addresses } from "../../../web/shared/generated/addresses.ts";

export interface Anvil {
  readonly client: ChainClient;
  readonly test: TestClient<"anvil">;
  readonly stop: () => void;
}

/** A chain of its own for one test file; nothing is shared with a running `npm start`. */
export async function startAnvil(): Promise<Anvil> {
  const port = await freePort();
  const file = process.platform === "win32" ? "anvil.exe" : "anvil";
  const arch = process.arch === "x64" ? "amd64" : process.arch;
  const binary = createRequire(import.meta.url).resolve(
    `@foundry-rs/anvil-${process.platform}-${arch}/bin/${file}`,
  );
  const process_ = spawn(binary, ["--port", String(port), "--hardfork", "osaka", "--quiet"], {
    stdio: "ignore",
  });
  const rpcUrl = `http://127.0.0.1:${port}`;
  const config = chainConfigSchema.parse({
    chainId: 31_337,
    rpcUrl,
    relayUrl: rpcUrl,
    escrow: addresses.escrow,
    court: addresses.escrow,
    coins: [],
    feeds: [],
    policies: [],
    local: true,
    startBlock: 0,
  });
  const client = createChainClient(config);
  await untilAnswering(client, process_);
  const test = createTestClient({ mode: "anvil", chain: client.chain, transport: http(rpcUrl) });
  return { client, test, stop: () => process_.kill() };
}

async function untilAnswering(client: ChainClient, node: ChildProcess): Promise<void> {
  for (;;) {
    try {
      await client.getBlockNumber();
      return;
    } catch (error) {
      if (node.exitCode !== null) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
