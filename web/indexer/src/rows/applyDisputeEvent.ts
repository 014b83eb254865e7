import { hearing } from "ponder:schema";
import { type Address, type Hex, numberToHex } from "viem";
import * as z from "zod/mini";
import type { DisputeLog } from "../../../shared/court/courtLog.ts";
import type { Hearing } from "../../../shared/court/hearing.ts";
import { reduceCourt } from "../../../shared/court/reduceCourt.ts";
import { type HearingJson, hearingOfRow, hearingRowSchema } from "../../../shared/record/hearingRow.ts";
import { type Happening, orderOf } from "./ChainEvent.ts";
import { keepRounds, keepSeats } from "./keepSeats.ts";
import { keepStep } from "./keepStep.ts";
import { findVersion, keepMembers } from "./versionRow.ts";

/** One more log of a dispute: its row as the page's own reducer has it, and what it changes of its arbitrators' records. */
export async function applyDisputeEvent(happening: Happening, log: DisputeLog): Promise<void> {
  const { context } = happening;
  const id = numberToHex(log.args.disputeId, { size: 32 });
  const row = await context.db.find(hearing, { id });
  const before = row && hearingOfRow(z.decode(hearingRowSchema, row.state as HearingJson));
  const versionId = log.eventName === "DisputeOpened" ? log.args.version : before?.dispute.version;
  const version = versionId && (await findVersion(context.db, versionId, peopleIn(before, log)));
  if (!version) throw new Error(`Dispute ${id} or its roster began before the start block.`);

  const state = reduceCourt([log], {
    versions: new Map([[version.id, version]]),
    hearings: new Map(before ? [[before.id, before]] : []),
  });
  const after = state.hearings.get(log.args.disputeId);
  if (!after) return;
  await writeHearing(happening, id, after, row?.ruledAt ?? null);
  await keepMembers(happening, version, state.versions.get(version.id) ?? version);
  await keepSeats(context.db, id, after, log);
  await keepRounds(context.db, id, before, after);
  await keepStep(happening, { about: id, name: log.eventName });
}

/** Everybody whose record the log may change, in lower case as rows have them. */
function peopleIn(before: Hearing | null, log: DisputeLog): Set<Address> {
  const panels = before ? [before.panel, ...before.appealed.map(({ panel }) => panel)] : [];
  const people = panels.flat().flatMap(({ holder, vote }) => [holder, vote?.arbitrator]);
  const named = "arbitrator" in log.args ? [log.args.arbitrator] : [];
  return new Set([...people, ...named].flatMap((one) => (one ? [one.toLowerCase() as Address] : [])));
}

async function writeHearing(
  { event, context }: Happening,
  id: Hex,
  after: Hearing,
  ruledBefore: number | null,
): Promise<void> {
  const { steps, ...row } = after;
  const { dispute, stage, round, ruling } = after;
  const time = Number(event.block.timestamp);
  const columns = {
    ...{ stage, round, ruling },
    state: z.encode(hearingRowSchema, row),
    ruledAt: ruledBefore ?? (ruling === null ? null : time),
    changed: orderOf(event),
  };
  const { version, buyer, seller } = dispute;
  await context.db
    .insert(hearing)
    .values({ ...{ id, version, buyer, seller }, openedAt: time, ...columns })
    .onConflictDoUpdate(columns);
}
