import { Hono } from "hono";
import type { Hex } from "viem";
import { Refusal } from "../Refusal.ts";
import type { BlobStore } from "../store/BlobStore.ts";
import type { DocumentIndex } from "../store/DocumentIndex.ts";
import { hashParam } from "./hashParam.ts";

interface Parts {
  blobs: BlobStore;
  documents: DocumentIndex;
  /** Hears of the place where something new was left, and is not waited for. */
  tellLeft: (place: Hex) => void;
}

export function documentRoutes({ blobs, documents, tellLeft }: Parts): Hono {
  const routes = new Hono();

  routes.put("/:document/:envelope", async (context) => {
    const document = hashParam(context.req.param("document"));
    const envelope = hashParam(context.req.param("envelope"));
    if ((await blobs.sizeOf(envelope)) === null) throw new Refusal("blobMissing");
    if (await documents.add(document, envelope)) tellLeft(`0x${document}`);
    return context.json({ document, envelope }, 200);
  });

  routes.get("/:document", async (context) => {
    const envelopes = await documents.list(hashParam(context.req.param("document")));
    return context.json({ envelopes }, 200, { "cache-control": "no-store" });
  });

  return routes;
}
