import { Hono } from "hono";
import { callerOf } from "../../../service/limits/callerOf.ts";
import type { Allowances } from "../limits/rateLimit.ts";
import { Refusal } from "../Refusal.ts";
import type { BlobStore } from "../store/BlobStore.ts";
import { hashParam } from "./hashParam.ts";

interface Parts {
  blobs: BlobStore;
  maxBlob: number;
  allowances: Allowances;
  clock: () => number;
}

export function blobRoutes({ blobs, maxBlob, allowances, clock }: Parts): Hono {
  const routes = new Hono();

  routes.put("/:hash", async (context) => {
    const hash = hashParam(context.req.param("hash"));
    if (Number(context.req.header("content-length") ?? 0) > maxBlob) throw new Refusal("blobTooLarge");
    const body = context.req.raw.body ?? new Blob([]).stream();
    const size = await blobs.write(hash, body);
    allowances.uploads.spend(callerOf(context), size, clock());
    return context.json({ hash }, size > 0 ? 201 : 200);
  });

  // HEAD answers as GET does, without the body.
  routes.get("/:hash", async (context) => {
    const hash = hashParam(context.req.param("hash"));
    if (context.req.method === "HEAD") {
      const size = await blobs.sizeOf(hash);
      if (size === null) throw new Refusal("blobMissing");
      return context.body(null, 200, blobHeaders(size));
    }
    const blob = await blobs.read(hash);
    if (blob === null) throw new Refusal("blobMissing");
    return context.body(blob.stream, 200, blobHeaders(blob.size));
  });

  return routes;
}

/** Bytes of strangers: never to be run or rendered where they are, and never to change. */
function blobHeaders(size: number): Record<string, string> {
  return {
    "content-type": "application/octet-stream",
    "content-length": String(size),
    "content-disposition": "attachment",
    "content-security-policy": "sandbox; default-src 'none'",
    "cache-control": "public, max-age=31536000, immutable",
  };
}
