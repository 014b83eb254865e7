import { Hono } from "hono";
import { cors } from "hono/cors";
import type { Hex } from "viem";
import { type Allowances, rateLimit } from "./limits/rateLimit.ts";
import { information } from "./nostr/information.ts";
import type { NostrLimits } from "./nostr/NostrLimits.ts";
import { Refusal } from "./Refusal.ts";
import { blobRoutes } from "./routes/blobs.ts";
import { commitmentRoutes } from "./routes/commitments.ts";
import { documentRoutes } from "./routes/documents.ts";
import { sponsorRoutes } from "./routes/sponsor.ts";
import type { Sponsor } from "./sponsor/Sponsor.ts";
import type { BlobStore } from "./store/BlobStore.ts";
import type { CommitmentStore } from "./store/CommitmentStore.ts";
import type { DocumentIndex } from "./store/DocumentIndex.ts";

export interface Parts {
  blobs: BlobStore;
  documents: DocumentIndex;
  allowances: Allowances;
  /** Null where no keeper looks for signed votes. */
  commitments: CommitmentStore | null;
  /** Null where nobody's fees are paid. */
  sponsor: Sponsor | null;
  /** What clients of the mail relay may know beforehand. */
  nostr: NostrLimits;
  /** Hears of the place where a sealed document was left. */
  tellLeft: (place: Hex) => void;
  pageOrigin: string;
  maxBlob: number;
  clock: () => number;
}

const nostrType = "application/nostr+json";

export function createApp(parts: Parts): Hono {
  const { pageOrigin, allowances, sponsor, clock } = parts;
  const app = new Hono();

  app.use(async (context, next) => {
    await next();
    context.header("x-content-type-options", "nosniff");
  });
  app.use(cors({ origin: pageOrigin, allowMethods: ["GET", "HEAD", "PUT", "POST"], maxAge: 600 }));
  app.use(async (context, next) => {
    const origin = context.req.header("origin");
    if (origin !== undefined && origin !== pageOrigin) throw new Refusal("originNotAllowed");
    await next();
  });
  app.get("/health", (context) => context.json({ ok: true }));
  app.use(rateLimit(allowances, clock));
  app.get("/", async (context, next) => {
    if (!context.req.header("accept")?.includes(nostrType)) return next();
    return context.json(information(parts.nostr), 200, { "content-type": nostrType });
  });
  app.route("/blobs", blobRoutes(parts));
  app.route("/documents", documentRoutes(parts));
  app.route("/commitments", commitmentRoutes(parts));
  if (sponsor) app.route("/sponsor", sponsorRoutes(sponsor));

  app.notFound((context) => context.json({ code: "notFound" }, 404));
  app.onError((error, context) => {
    if (error instanceof Refusal) {
      // What is left of a refused upload is not worth reading.
      if (context.req.method === "PUT") context.header("connection", "close");
      return context.json({ code: error.code }, error.status);
    }
    console.error(`${context.req.method} failed: ${error.name}`);
    return context.json({ code: "internal" }, 500);
  });
  return app;
}
