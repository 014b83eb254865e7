import { ponder } from "ponder:registry";
import {
  type DisputeLog,
  disputeEventNames,
  type RosterLog,
  rosterEventNames,
} from "../../shared/court/courtLog.ts";
import { reduceCourt } from "../../shared/court/reduceCourt.ts";
import { publishVersion } from "../../shared/court/reduceRoster.ts";
import { applyDisputeEvent } from "./rows/applyDisputeEvent.ts";
import { positionOf } from "./rows/ChainEvent.ts";
import { changeCredit } from "./rows/changeCredit.ts";
import { keepStep } from "./rows/keepStep.ts";
import { keepWithdrawal } from "./rows/keepWithdrawal.ts";
import { addVersion, findVersion, keepMembers } from "./rows/versionRow.ts";

ponder.on("Court:VersionPublished", async ({ event, context }) => {
  await addVersion({ event, context }, publishVersion(event.args));
  await keepStep({ event, context }, { about: event.args.version, name: "VersionPublished" });
});

for (const name of rosterEventNames) {
  if (name === "VersionPublished") continue;
  ponder.on(`Court:${name}`, async ({ event, context }) => {
    const { version: id, arbitrator } = event.args;
    const before = await findVersion(context.db, id, [arbitrator]);
    if (!before) throw new Error(`Roster ${id} was published before the start block.`);
    const log = { eventName: name, args: event.args, ...positionOf(event) } as RosterLog;
    const after = reduceCourt([log], { versions: new Map([[id, before]]), hearings: new Map() });
    await keepMembers({ event, context }, before, after.versions.get(id) ?? before);
    await keepStep({ event, context }, { about: id, name });
    if (log.eventName !== "FeesWithdrawn") return;
    const { feeToken: token } = before.rules;
    await keepWithdrawal({ event, context }, { owner: arbitrator, token, amount: log.args.amount });
  });
}

for (const name of disputeEventNames) {
  ponder.on(`Court:${name}`, ({ event, context }) => {
    const log = { eventName: name, args: event.args, ...positionOf(event) } as DisputeLog;
    return applyDisputeEvent({ event, context }, log);
  });
}

ponder.on("Court:CreditAdded", ({ event, context }) =>
  changeCredit({ event, context }, event.args, event.args.amount),
);
ponder.on("Court:CreditWithdrawn", async ({ event, context }) => {
  await changeCredit({ event, context }, event.args, -event.args.amount);
  await keepWithdrawal({ event, context }, event.args);
});
