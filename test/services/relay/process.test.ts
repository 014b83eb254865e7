import { type ChildProcess, fork, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { freePort } from "../../../scripts/run/freePort.ts";
import { sha256 } from "./relayServer.ts";

const main = join(import.meta.dirname, "../../../web/relay/src/main.ts");
let folder: string;
let running: ChildProcess[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "parley-relay-"));
  running = [];
});
afterEach(async () => {
  for (const child of running) child.kill("SIGKILL");
  await rm(folder, { recursive: true, force: true });
});

function launch(env: Record<string, string>) {
  const child = fork(main, { env: { ...process.env, PARLEY_DATA: folder, ...env }, silent: true });
  running.push(child);
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (text) => (said += text));
  return { child, said: () => said };
}

async function start() {
  const port = await freePort();
  const { child } = launch({ PARLEY_RELAY_PORT: String(port) });
  await once(child, "message");
  return { child, url: `http://127.0.0.1:${port}` };
}

describe("the relay's process", () => {
  it("keeps every blob and envelope that it confirmed, through kill -9 in the middle of uploads", async () => {
    const confirmed: { document: string; hash: string; body: Buffer }[] = [];
    for (let round = 0; round < 4; round++) {
      const { child, url } = await start();
      const document = sha256(`document ${round}`);
      const uploads = Array.from({ length: 12 }, async () => {
        const body = randomBytes(200_000);
        const hash = sha256(body);
        const stored = await fetch(`${url}/blobs/${hash}`, { method: "PUT", body });
        const listed = stored.ok
          ? await fetch(`${url}/documents/${document}/${hash}`, { method: "PUT" })
          : null;
        if (listed?.ok) confirmed.push({ document, hash, body });
      });
      await Promise.race(uploads);
      child.kill("SIGKILL");
      await Promise.allSettled(uploads);
    }

    const { url } = await start();
    expect(confirmed.length).toBeGreaterThan(0);
    for (const { document, hash, body } of confirmed) {
      const { envelopes } = await (await fetch(`${url}/documents/${document}`)).json();
      expect(Buffer.from(await (await fetch(`${url}/blobs/${hash}`)).arrayBuffer()).equals(body)).toBe(true);
      expect(envelopes).toContain(hash);
    }
  });

  it("ends when the channel to its parent closes", async () => {
    const { child } = await start();
    child.disconnect();
    const [code] = await once(child, "exit");
    expect(code).toBe(0);
  });

  it("ends when the process named as its parent is gone", async () => {
    const parent = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
    running.push(parent);
    const { child } = launch({
      PARLEY_RELAY_PORT: String(await freePort()),
      PARLEY_PARENT_PID: String(parent.pid),
    });
    await once(child, "message");
    parent.kill("SIGKILL");
    await once(child, "exit");
  });

  it("names a taken port and how to choose another", async () => {
    const { url } = await start();
    const { child, said } = launch({ PARLEY_RELAY_PORT: new URL(url).port });
    const [code] = await once(child, "exit");
    expect(code).toBe(1);
    expect(said()).toContain("choose another with PARLEY_RELAY_PORT");
  });

  it("names a setting that is not usable, never its value", async () => {
    const { child, said } = launch({ PARLEY_PAGE_ORIGIN: "http://user:secret@host/path" });
    await once(child, "exit");
    expect(said()).toContain("PARLEY_PAGE_ORIGIN");
    expect(said()).not.toContain("secret");
  });
});
