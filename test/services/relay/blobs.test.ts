import { readdir, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { type Options, pageOrigin, type Relay, sha256, startRelay } from "./relayServer.ts";

let relay: Relay;
const start = async (options?: Options) => {
  relay = await startRelay(options);
  return relay;
};
afterEach(() => relay.stop());

const codeOf = async (response: Response) => [response.status, (await response.json()).code];
const unfinished = () => readdir(join(relay.folder, "blobs", "unfinished"));

/** Says it will send `length` bytes and sends `sent` of them, chunk by chunk. */
function upload(path: string, { length, sent }: { length?: number; sent: number }) {
  return new Promise<number | "cut">((resolve) => {
    const headers: Record<string, number> = length === undefined ? {} : { "content-length": length };
    const call = request({ port: relay.port, path, method: "PUT", headers }, (response) => {
      resolve(response.statusCode ?? 0);
      call.destroy();
    });
    call.on("error", () => resolve("cut"));
    const chunk = Buffer.alloc(65_536);
    let left = sent;
    const pump = () => {
      while (left > 0) {
        left -= chunk.length;
        if (!call.write(chunk)) return call.once("drain", pump);
      }
      return length === undefined ? call.end() : undefined;
    };
    call.flushHeaders();
    pump();
  });
}

describe("PUT /blobs", () => {
  it("refuses what is no SHA-256 in lower-case hex", async () => {
    await start();
    for (const name of ["abc", sha256("a").toUpperCase(), `${sha256("a")}0`, "..%2f..%2fetc%2fpasswd"]) {
      expect(await codeOf(await relay.put(`/blobs/${name}`, "a"))).toEqual([400, "hashMalformed"]);
    }
  });

  it("refuses what does not hash to its name, and keeps nothing (A-38)", async () => {
    await start();
    expect(await codeOf(await relay.put(`/blobs/${sha256("a")}`, "b"))).toEqual([422, "hashMismatch"]);
    expect((await relay.get(`/blobs/${sha256("a")}`)).status).toBe(404);
    expect(await unfinished()).toEqual([]);
  });

  it("takes the largest blob and refuses one byte more", async () => {
    await start({ maxBlob: 10 });
    expect((await relay.put(`/blobs/${sha256("0123456789")}`, "0123456789")).status).toBe(201);
    expect(await codeOf(await relay.put(`/blobs/${sha256("01234567890")}`, "01234567890"))).toEqual([
      413,
      "blobTooLarge",
    ]);
  });

  it("refuses a gigabyte by its announcement, before reading it", async () => {
    await start();
    expect(await upload(`/blobs/${sha256("a")}`, { length: 2 ** 30, sent: 0 })).toBe(413);
  });

  it("stops a stream without announced length at the limit, and keeps nothing", async () => {
    await start();
    expect([413, "cut"]).toContain(await upload(`/blobs/${sha256("a")}`, { sent: 2 ** 26 }));
    await expect.poll(unfinished).toEqual([]);
  });

  it("keeps nothing of an upload that breaks off", async () => {
    await start({ maxBlob: 1_000_000 });
    const hash = sha256("a");
    const call = request({
      port: relay.port,
      path: `/blobs/${hash}`,
      method: "PUT",
      headers: { "content-length": 500_000 },
    });
    call.on("error", () => {});
    call.write(Buffer.alloc(100_000));
    await expect.poll(unfinished).toHaveLength(1);
    call.destroy();
    await expect.poll(unfinished).toEqual([]);
    expect((await relay.get(`/blobs/${hash}`)).status).toBe(404);
  });

  it("stores once: the second time changes nothing", async () => {
    await start();
    const path = `/blobs/${sha256("hello")}`;
    expect((await relay.put(path, "hello")).status).toBe(201);
    expect((await relay.put(path, "hello")).status).toBe(200);
    expect((await relay.put(path, "other")).status).toBe(200);
    expect(await (await relay.get(path)).text()).toBe("hello");
  });

  it("stores two uploads of one blob at once", async () => {
    await start({ maxBlob: 100_000 });
    const body = "x".repeat(90_000);
    const path = `/blobs/${sha256(body)}`;
    const answers = await Promise.all([relay.put(path, body), relay.put(path, body)]);
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect(await (await relay.get(path)).text()).toBe(body);
  });

  it("stores the empty blob", async () => {
    await start();
    expect((await relay.put(`/blobs/${sha256("")}`)).ok).toBe(true);
    expect(await (await relay.get(`/blobs/${sha256("")}`)).text()).toBe("");
  });

  it("stops when the disk's share is used up, counting what was there before", async () => {
    await start({ maxBlob: 10, quota: 12 });
    expect((await relay.put(`/blobs/${sha256("12345")}`, "12345")).status).toBe(201);
    expect(await codeOf(await relay.put(`/blobs/${sha256("b")}`, "b"))).toEqual([507, "storeFull"]);
    const again = await startRelay({ maxBlob: 10, quota: 12, folder: relay.folder });
    expect((await again.put(`/blobs/${sha256("b")}`, "b")).status).toBe(507);
    await again.stop();
  });
});

describe("GET and HEAD /blobs", () => {
  it("give the bytes as data that never changes and never runs (A-35)", async () => {
    await start();
    const page = "<script>alert(1)</script>";
    await relay.put(`/blobs/${sha256(page)}`, page);
    const response = await relay.get(`/blobs/${sha256(page)}`);
    expect(await response.text()).toBe(page);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-type": "application/octet-stream",
      "content-disposition": "attachment",
      "content-security-policy": "sandbox; default-src 'none'",
      "x-content-type-options": "nosniff",
      "cache-control": "public, max-age=31536000, immutable",
    });
  });

  it("tell size and absence without the bytes", async () => {
    await start();
    await relay.put(`/blobs/${sha256("hello")}`, "hello");
    const there = await fetch(`${relay.url}/blobs/${sha256("hello")}`, { method: "HEAD" });
    expect([there.status, there.headers.get("content-length"), await there.text()]).toEqual([200, "5", ""]);
    const missing = await fetch(`${relay.url}/blobs/${sha256("x")}`, { method: "HEAD" });
    expect(missing.status).toBe(404);
  });

  it("never serve what was left unfinished by a crash, and clear it away", async () => {
    const { folder } = await start();
    await writeFile(join(folder, "blobs", "unfinished", "left"), "half");
    const again = await startRelay({ folder });
    expect(await unfinished()).toEqual([]);
    await again.stop();
  });
});

describe("limits", () => {
  it("slow down who asks too often, and forgive with time", async () => {
    await start({ requests: 3 });
    const path = `/blobs/${sha256("x")}`;
    for (let i = 0; i < 3; i++) expect((await relay.get(path)).status).toBe(404);
    expect(await codeOf(await relay.get(path))).toEqual([429, "tooManyRequests"]);
    relay.pass(20_000);
    expect((await relay.get(path)).status).toBe(404);
    expect((await relay.get(path)).status).toBe(429);
  });

  it("bound what one network stores, but not what it reads", async () => {
    await start({ uploads: 5 });
    expect((await relay.put(`/blobs/${sha256("123456")}`, "123456")).status).toBe(201);
    expect(await codeOf(await relay.put(`/blobs/${sha256("b")}`, "b"))).toEqual([429, "tooManyUploads"]);
    expect((await relay.get(`/blobs/${sha256("123456")}`)).status).toBe(200);
    relay.pass(3_600_000);
    expect((await relay.put(`/blobs/${sha256("b")}`, "b")).status).toBe(201);
  });
});

describe("origins", () => {
  it("let the page read every answer, refusals too", async () => {
    await start();
    for (const name of [sha256("x"), "short"]) {
      const response = await relay.get(`/blobs/${name}`, { origin: pageOrigin });
      expect(response.headers.get("access-control-allow-origin")).toBe(pageOrigin);
    }
    const preflight = await fetch(`${relay.url}/blobs/${sha256("x")}`, {
      method: "OPTIONS",
      headers: { origin: pageOrigin, "access-control-request-method": "PUT" },
    });
    expect(preflight.headers.get("access-control-allow-methods")).toContain("PUT");
  });

  it("let no other page in", async () => {
    await start();
    const response = await relay.put(`/blobs/${sha256("a")}`, "a", { origin: "https://evil.example" });
    expect(await codeOf(response)).toEqual([403, "originNotAllowed"]);
    expect(response.headers.get("access-control-allow-origin")).toBeNull();
    expect((await relay.get(`/blobs/${sha256("a")}`)).status).toBe(404);
  });
});

describe("the rest", () => {
  it("is not found; health is well", async () => {
    await start();
    expect(await codeOf(await relay.get("/"))).toEqual([404, "notFound"]);
    expect(await (await relay.get("/health")).json()).toEqual({ ok: true });
  });
});
