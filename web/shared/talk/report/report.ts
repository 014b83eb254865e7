import * as z from "zod/mini";
import { address } from "../../wire/address.ts";
import { words } from "../../wire/words.ts";
import { eventSchema, nostrHex, type TalkKey } from "../event.ts";
import type { Statement } from "../identity/statement.ts";
import { readStatementEvent } from "../identity/statementEvent.ts";
import { longestReport, mostParticipants, mostReported } from "../limits.ts";
import { openingLength } from "../nip17/payload.ts";
import type { Rumor } from "../rumor.ts";
import { openDisclosed } from "./openDisclosed.ts";

/** Why somebody is reported: of the words of NIP-56 those that fit, and fraud. */
export const reportReasons = ["spam", "fraud", "impersonation", "threat", "other"] as const;

export type ReportReason = (typeof reportReasons)[number];

/** What somebody hands to whoever runs a relay or a page: messages that others wrote to them, each opened by itself. */
export const reportSchema = z.strictObject({
  parley: z.literal("talkReport"),
  version: z.literal(1),
  reason: z.enum(reportReasons),
  /** What who reports says about it. Proves nothing. */
  words: words(0, longestReport, "lines"),
  messages: z
    .array(z.strictObject({ seal: eventSchema, opening: nostrHex(openingLength) }))
    .check(z.minLength(1), z.maxLength(mostReported)),
  /** Whose the keys are, as their accounts signed it, where that could be found. */
  statements: z
    .array(z.strictObject({ chainId: z.int().check(z.positive()), account: address, event: eventSchema }))
    .check(z.maxLength(mostParticipants)),
});

export type Report = z.output<typeof reportSchema>;

export const encodeReport = (report: Report): string =>
  `${JSON.stringify(z.encode(reportSchema, report), null, 2)}\n`;

/** What one key wrote. */
export interface Reported {
  readonly key: TalkKey;
  /** An account's word that this is its key. Its signature is still to be checked. */
  readonly statement: Statement | null;
  readonly messages: readonly Rumor[];
}

export interface ReadReport extends Pick<Report, "reason" | "words"> {
  readonly reported: readonly Reported[];
}

/** Reads a report's file. `forged` where any message in it is not what the key under it signed. */
export function readReport(text: string): ReadReport | "unreadable" | "forged" {
  const report = parsed(text);
  if (report === null) return "unreadable";
  const messages = report.messages.map(openDisclosed).filter((rumor) => rumor !== null);
  if (messages.length < report.messages.length) return "forged";
  const statements = report.statements.flatMap((one) => readStatementEvent(one.event, one) ?? []);
  const keys = new Set(messages.map(({ pubkey }) => pubkey));
  const reported = [...keys].map((key) => ({
    key,
    statement: statements.find((statement) => statement.key === key) ?? null,
    messages: messages.filter(({ pubkey }) => pubkey === key),
  }));
  return { reason: report.reason, words: report.words, reported };
}

function parsed(text: string): Report | null {
  try {
    return z.safeDecode(reportSchema, JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
