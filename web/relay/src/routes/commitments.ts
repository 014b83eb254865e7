import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import * as z from "zod/mini";
import { callerOf } from "../../../service/limits/callerOf.ts";
import {
  commitmentPlace,
  isGenuine,
  longestSignedCommitment,
  type SignedCommitment,
  signedCommitmentSchema,
} from "../../../shared/court/signedCommitment.ts";
import { addresses } from "../../../shared/generated/addresses.ts";
import { sameAddress } from "../../../shared/wire/sameAddress.ts";
import type { Allowances } from "../limits/rateLimit.ts";
import { Refusal } from "../Refusal.ts";
import type { CommitmentStore } from "../store/CommitmentStore.ts";
import { hashParam } from "./hashParam.ts";

interface Parts {
  /** Null where no keeper looks for them. */
  commitments: CommitmentStore | null;
  allowances: Allowances;
  clock: () => number;
}

/** Signed hidden votes on their way to the court. What is taken here a keeper finds, and so does its owner elsewhere. */
export function commitmentRoutes({ commitments, allowances, clock }: Parts): Hono {
  const routes = new Hono();

  routes.get("/", (context) => context.json({ court: commitments && addresses.court }));

  routes.get("/:place", async (context) => {
    const place = hashParam(context.req.param("place"));
    const known = (await commitments?.list(place)) ?? [];
    const written = known.map((one) => z.encode(signedCommitmentSchema, one));
    return context.json({ commitments: written }, 200, { "cache-control": "no-store" });
  });

  routes.use(
    bodyLimit({
      maxSize: longestSignedCommitment,
      onError: () => {
        throw new Refusal("commitmentMalformed");
      },
    }),
  );
  routes.put("/:place", async (context) => {
    if (!commitments) throw new Refusal("commitmentsNotTaken");
    const place = hashParam(context.req.param("place"));
    const signed = read(await context.req.json().catch(() => null));
    const isAtHome = commitmentPlace(signed, signed.arbitrator) === `0x${place}`;
    if (!isAtHome || !sameAddress(signed.court, addresses.court)) throw new Refusal("commitmentMalformed");
    if (!(await isGenuine(signed))) throw new Refusal("commitmentNotSigned");
    const size = await commitments.add(place, signed);
    allowances.uploads.spend(callerOf(context), size, clock());
    return context.json({ place }, size > 0 ? 201 : 200);
  });

  return routes;
}

function read(body: unknown): SignedCommitment {
  const { data } = z.safeDecode(signedCommitmentSchema, body as z.input<typeof signedCommitmentSchema>);
  if (!data) throw new Refusal("commitmentMalformed");
  return data;
}
