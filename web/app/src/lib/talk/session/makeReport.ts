import type { NostrEvent, TalkKey } from "../../../../../shared/talk/event.ts";
import { identitiesOf, readStatementEvent } from "../../../../../shared/talk/identity/statementEvent.ts";
import { datedBack, mostReported } from "../../../../../shared/talk/limits.ts";
import { encodeReport, type Report } from "../../../../../shared/talk/report/report.ts";
import type { Rumor } from "../../../../../shared/talk/rumor.ts";
import type { Disclosed } from "../../../../../shared/talk/TalkCrypto.ts";
import { TalkError } from "../../../../../shared/talk/TalkError.ts";
import { catchUp } from "../mailbox/catchUp.ts";
import type { MailLine } from "../mailbox/MailLine.ts";
import type { Talk } from "./Talk.ts";

/** A message as far as it has to be known to be found again. */
export type Reportable = Pick<Rumor, "id" | "pubkey" | "created_at">;

interface Parts {
  talk: Pick<Talk, "publicKey" | "isOwn" | "people"> & { lines: { all(): Pick<MailLine, "find">[] } };
  chainId: number;
  /** Opens the seals of those wraps that are genuine. */
  disclose: (wraps: NostrEvent[]) => Promise<Disclosed[]>;
}

/** Seconds around a message in which its wrap is looked for: clocks differ, and some wait for a network. */
const around = 86_400;

/** The last of these messages as a report, as far as the relays still have them. */
export async function makeReport(
  { talk, chainId, disclose }: Parts,
  messages: readonly Reportable[],
  { reason, words }: Pick<Report, "reason" | "words">,
): Promise<string> {
  const wanted = new Map(
    [...messages]
      .filter(({ pubkey }) => !talk.isOwn(pubkey))
      .sort((one, other) => other.created_at - one.created_at)
      .slice(0, mostReported)
      .map((rumor) => [rumor.id, rumor]),
  );
  const dates = [...wanted.values()].map((rumor) => rumor.created_at);
  const since = Math.min(...dates) - datedBack - around;
  const until = Math.max(...dates) + around;
  const found = new Map<string, Disclosed>();
  const lines = talk.lines.all();
  for (const line of lines) {
    if (found.size === wanted.size) break;
    await catchUp(line, talk.publicKey, Math.max(0, since), async (wraps) => {
      if (found.size === wanted.size) return;
      const some = wraps.filter((wrap) => wrap.created_at <= until);
      for (const one of await disclose(some)) if (wanted.has(one.message)) found.set(one.message, one);
    });
  }
  if (found.size === 0) throw new TalkError("talkReportEmpty");
  const shown = [...wanted.keys()].flatMap((id) => found.get(id) ?? []);
  return encodeReport({
    ...{ parley: "talkReport", version: 1, reason, words },
    messages: shown.map(({ seal, opening }) => ({ seal, opening })),
    statements: await statementsOf({ talk, chainId }, lines, new Set(shown.map(({ seal }) => seal.pubkey))),
  });
}

/** What the accounts said of these keys, for as many as are known. */
async function statementsOf(
  { talk: { people }, chainId }: Pick<Parts, "talk" | "chainId">,
  lines: Pick<MailLine, "find">[],
  keys: ReadonlySet<TalkKey>,
): Promise<Report["statements"]> {
  const found = [...keys].map(async (key) => {
    const account = people.byKey(key)?.account;
    if (!account) return [];
    const events = await Promise.all(lines.map((line) => line.find(identitiesOf(key)).catch(() => [])));
    const event = events.flat().find((one) => readStatementEvent(one, { chainId, account })?.key === key);
    return event ? [{ chainId, account, event }] : [];
  });
  return (await Promise.all(found)).flat();
}
