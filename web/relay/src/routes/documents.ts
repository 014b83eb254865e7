import { Hono } from "hono";
import { Refusal } from "../Refusal.ts";
import type { BlobStore } from "../store/BlobStore.ts";
import type { DocumentIndex } from "../store/DocumentIndex.ts";
import { hashParam } from "./hashParam.ts";

interface Parts {
  blobs: BlobStore;
  documents: DocumentIndex;
}

export function documentRoutes({ blobs, documents }: Parts): Hono {
  const routes = new Hono();

  routes.put("/:document/:envelope", async (context) => {
    const document = hashParam(context.req.param("document"));
    const envelope = hashParam(context.req.param("envelope"));
    if ((await blobs.sizeOf(envelope)) === null) throw new Refusal("blobMissing");
    await documents.add(document, envelope);
    return context.json({ document, envelope }, 200);
  });

  routes.get("/:document", async (context) => {
    const envelopes = await documents.list(hashParam(context.req.param("document")));
    return context.json({ envelopes }, 200, { "cache-control": "no-store" });
  });

  return routes;
}
