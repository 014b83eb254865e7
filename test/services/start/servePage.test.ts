import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { request } from "node:http";
import type { AddressInfo, Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { freePort } from "../../../scripts/run/freePort.ts";
import { servePage } from "../../../scripts/start/servePage.ts";

const script = "export const words = 'again';\n".repeat(100);

let server: Server;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "parley-page-"));
  await writeFile(join(folder, "index.html"), "<!doctype html>");
  await writeFile(join(folder, "part.js"), script);
  await writeFile(join(folder, "picture.png"), "not packed");
  const port = await freePort();
  server = servePage({
    folder,
    origin: `http://127.0.0.1:${port}`,
    headers: {},
    config: "{}",
    documents: [],
  });
  await once(server.listen(port, "127.0.0.1"), "listening");
});

afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

test("what gets smaller is packed for whoever can unpack it", async () => {
  const { headers, body } = await get("/part.js", { "accept-encoding": "br, gzip" });
  expect(headers).toMatchObject({ "content-encoding": "gzip", vary: "accept-encoding" });
  expect(body.length).toBeLessThan(script.length / 5);
  expect(gunzipSync(body).toString()).toBe(script);
});

test("whoever cannot gets it as it is, and so does everybody what is packed already", async () => {
  const plain = await get("/part.js", {});
  expect(plain.headers["content-encoding"]).toBeUndefined();
  expect(plain.body.toString()).toBe(script);
  const picture = await get("/picture.png", { "accept-encoding": "gzip" });
  expect(picture.headers["content-encoding"]).toBeUndefined();
});

test("a file that changed is packed anew", async () => {
  await get("/part.js", { "accept-encoding": "gzip" });
  await writeFile(join(folder, "part.js"), "changed");
  const { body } = await get("/part.js", { "accept-encoding": "gzip" });
  expect(gunzipSync(body).toString()).toBe("changed");
});

/** As it comes over the wire: `fetch` would unpack it. */
async function get(path: string, headers: Record<string, string>) {
  const { port } = server.address() as AddressInfo;
  const asked = request({ host: "127.0.0.1", port, path, headers }).end();
  const [response] = await once(asked, "response");
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk);
  return { headers: response.headers, body: Buffer.concat(chunks) };
}
