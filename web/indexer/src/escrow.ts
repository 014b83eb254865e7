import { ponder } from "ponder:registry";
import { policy, request, step, trade } from "ponder:schema";
import { numberToHex, zeroHash } from "viem";
import { tradeEventNames } from "../../shared/escrow/tradeLog.ts";
import { applyTradeEvent } from "./rows/applyTradeEvent.ts";
import { placeOf } from "./rows/ChainEvent.ts";
import { changeCredit } from "./rows/changeCredit.ts";
import { keepStep } from "./rows/keepStep.ts";
import { keepWithdrawal } from "./rows/keepWithdrawal.ts";

ponder.on("Escrow:PolicyPublished", async ({ event, context }) => {
  const { policy: id, publisher, content } = event.args;
  await context.db
    .insert(policy)
    .values({ id, publisher, publishedAt: Number(event.block.timestamp), ...content })
    .onConflictDoNothing();
  await keepStep({ event, context }, { about: id, name: "PolicyPublished" });
});

for (const name of tradeEventNames) {
  if (name === "Ruling" || name === "DisputeCreated") continue;
  ponder.on(`Escrow:${name}`, ({ event, context }) =>
    applyTradeEvent({ event, context }, event.args.trade, name),
  );
}

/** Kept until the creation right after it, in the same transaction, tells whose dispute it is. */
ponder.on("Escrow:DisputeRequest", async ({ event, context }) => {
  const { arbitrator, disputeId } = event.args;
  const { block, index, tx } = placeOf(event);
  const asked = { block, index, tx, trade: null };
  await context.db
    .insert(request)
    .values({ arbitrator, disputeId: numberToHex(disputeId, { size: 32 }), ...asked })
    .onConflictDoUpdate(asked);
  await keepStep({ event, context }, { about: zeroHash, name: "DisputeRequest" });
});

ponder.on("Escrow:DisputeCreated", async ({ event, context }) => {
  const { trade: id, disputeId } = event.args;
  await applyTradeEvent({ event, context }, id, "DisputeCreated");
  const row = await context.db.find(trade, { id });
  const rules = row && (await context.db.find(policy, { id: row.policy }));
  if (!rules) return;
  const key = { arbitrator: rules.arbitrator, disputeId: numberToHex(disputeId, { size: 32 }) };
  const asked = await context.db.find(request, key);
  if (asked?.tx !== event.transaction.hash) return;
  await context.db.update(request, key).set({ trade: id });
  await context.db.update(step, { block: asked.block, index: asked.index }).set({ about: id });
});

ponder.on("Escrow:Ruling", async ({ event, context }) => {
  const { arbitrator, disputeId } = event.args;
  const asked = await context.db.find(request, {
    arbitrator,
    disputeId: numberToHex(disputeId, { size: 32 }),
  });
  if (asked?.trade) await applyTradeEvent({ event, context }, asked.trade, "Ruling");
});

ponder.on("Escrow:PayoutCredited", ({ event, context }) =>
  changeCredit({ event, context }, event.args, event.args.amount),
);
ponder.on("Escrow:CreditWithdrawn", async ({ event, context }) => {
  await changeCredit({ event, context }, event.args, -event.args.amount);
  await keepWithdrawal({ event, context }, event.args);
});
