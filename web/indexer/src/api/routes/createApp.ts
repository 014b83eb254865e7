import { type Context, Hono } from "hono";
import * as z from "zod/mini";
import type { Allowance } from "../../../../service/limits/Allowance.ts";
import { addresses } from "../../../../shared/generated/addresses.ts";
import { arbitratorAnswer } from "../../../../shared/record/arbitratorAnswer.ts";
import { casesAnswer, casesQuery } from "../../../../shared/record/casesAnswer.ts";
import { figuresAnswer } from "../../../../shared/record/figuresAnswer.ts";
import { payoutsAnswer, payoutsQuery } from "../../../../shared/record/payoutsAnswer.ts";
import { recentAnswer, recentQuery } from "../../../../shared/record/recentAnswer.ts";
import { rostersAnswer } from "../../../../shared/record/rostersAnswer.ts";
import { statusAnswer } from "../../../../shared/record/statusAnswer.ts";
import { tradeAnswer } from "../../../../shared/record/tradeAnswer.ts";
import { tradesAnswer, tradesQuery } from "../../../../shared/record/tradesAnswer.ts";
import { waitingAnswer, waitingQuery } from "../../../../shared/record/waitingAnswer.ts";
import { address } from "../../../../shared/wire/address.ts";
import { bytes32 } from "../../../../shared/wire/hex.ts";
import type { ChainClock } from "../ChainClock.ts";
import { ProgressCache } from "../ProgressCache.ts";
import { findArbitrator } from "../queries/findArbitrator.ts";
import { findCases } from "../queries/findCases.ts";
import { findFigures } from "../queries/findFigures.ts";
import { findPayouts } from "../queries/findPayouts.ts";
import { findLastStep, isReady } from "../queries/findProgress.ts";
import { findRosters } from "../queries/findRosters.ts";
import { findLogs, findTrade } from "../queries/findTrade.ts";
import { findTrades } from "../queries/findTrades.ts";
import { findWaiting } from "../queries/findWaiting.ts";
import { Refusal } from "../Refusal.ts";
import type { Watch } from "../Watch.ts";
import { guard } from "./guard.ts";
import { addPushRoutes, type PushDesk } from "./pushRoutes.ts";
import { readParam, readQuery } from "./readQuery.ts";
import { streamRoute } from "./streamRoute.ts";

interface Parts {
  chainId: number;
  schema: string;
  pageOrigins: readonly string[];
  requests: Allowance;
  streams: number;
  watch: Watch;
  chainClock: ChainClock;
  /** Null where another process reminds. */
  push: PushDesk | null;
  clock: () => number;
}

export function createApp(parts: Parts): Hono {
  const { chainId, schema, chainClock } = parts;
  const app = new Hono();
  const progress = new ProgressCache(schema);
  for (const one of guard(parts.pageOrigins, parts.requests, parts.clock)) app.use(one);

  /** The block is asked for first: the rows are at least as new. */
  async function answer<Answer extends z.ZodMiniType>(
    context: Context,
    answerSchema: Answer,
    find: () => Promise<Omit<z.output<Answer>, "block">>,
  ) {
    const { block } = await progress.find();
    return context.json(z.encode(answerSchema, { block, ...(await find()) } as z.output<Answer>) as object);
  }

  app.get("/record/status", (context) =>
    answer(context, statusAnswer, async () => ({
      chainId,
      ...addresses,
      isReady: await isReady(schema),
      lastStep: await findLastStep(),
    })),
  );
  app.get("/record/trades", (context) => {
    const query = readQuery(tradesQuery, context);
    return answer(context, tradesAnswer, () => findTrades(query));
  });
  app.get("/record/recent", (context) => {
    const query = readQuery(recentQuery, context);
    return answer(context, recentAnswer, async () => {
      const { trades } = await findTrades(query);
      return { logs: await findLogs(trades.map(({ id }) => id)) };
    });
  });
  app.get("/record/trades/:id", (context) => {
    const id = readParam(bytes32, context, "id");
    return answer(context, tradeAnswer, () => findTrade(id));
  });
  app.get("/record/cases", (context) => {
    const query = readQuery(casesQuery, context);
    return answer(context, casesAnswer, () => findCases(query));
  });
  app.get("/record/payouts", (context) => {
    const query = readQuery(payoutsQuery, context);
    return answer(context, payoutsAnswer, () => findPayouts(query));
  });
  app.get("/record/waiting", (context) => {
    const { viewer } = readQuery(waitingQuery, context);
    return answer(context, waitingAnswer, async () => findWaiting(viewer, await chainClock.now()));
  });
  app.get("/record/rosters", (context) =>
    answer(context, rostersAnswer, async () => ({ rosters: await findRosters(null) })),
  );
  app.get("/record/rosters/:version", (context) => {
    const version = readParam(bytes32, context, "version");
    return answer(context, rostersAnswer, async () => {
      const rosters = await findRosters(version);
      if (rosters.length === 0) throw new Refusal("rosterMissing");
      return { rosters };
    });
  });
  app.get("/record/arbitrators/:address", (context) => {
    const who = readParam(address, context, "address");
    return answer(context, arbitratorAnswer, () => findArbitrator(who));
  });
  app.get("/record/figures", (context) => answer(context, figuresAnswer, findFigures));
  app.get("/record/stream", streamRoute(parts.watch, parts.streams));
  addPushRoutes(app, parts);

  // Ponder's server takes over the routes alone, and would answer in plain text.
  app.all("*", (context) => context.json({ code: "notFound" }, 404));
  app.onError((error, context) => {
    if (error instanceof Refusal) return context.json({ code: error.code, field: error.field }, error.status);
    console.error(`${context.req.path} failed: ${error.name}`);
    return context.json({ code: "internal" }, 500);
  });
  return app;
}
