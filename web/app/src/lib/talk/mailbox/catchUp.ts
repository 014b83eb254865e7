import type { NostrEvent, TalkKey } from "../../../../../shared/talk/event.ts";
import { kinds } from "../../../../../shared/talk/kinds.ts";
import type { MailLine } from "./MailLine.ts";

const pageSize = 500;

/**
 * Goes through the mail that a relay has for a key, the newest first, page after page, until there is none. Relays give fewer than they
 * were asked for, and several wraps may bear one second: so a page begins with the second in which the one before ended, and passes over it
 * once that brings nothing new.
 * @param since the oldest date of a wrap that is asked for, in Unix seconds
 */
export async function catchUp(
  line: Pick<MailLine, "find">,
  owner: TalkKey,
  since: number,
  take: (wraps: NostrEvent[]) => Promise<void>,
): Promise<void> {
  const met = new Set<string>();
  const filter = { kinds: [kinds.wrap], "#p": [owner], since, limit: pageSize };
  let until: number | null = null;
  for (;;) {
    const bound: number = until ?? Number.MAX_SAFE_INTEGER;
    const answer = await line.find(until === null ? filter : { ...filter, until });
    // What is older or younger than was asked for is no answer.
    const found = answer.filter(({ created_at }) => created_at >= since && created_at <= bound);
    if (found.length === 0) return;
    const fresh = found.filter(({ id }) => !met.has(id));
    for (const { id } of fresh) met.add(id);
    if (fresh.length > 0) await take(fresh);
    const oldest = Math.min(...found.map(({ created_at }) => created_at));
    until = fresh.length > 0 ? oldest : oldest - 1;
  }
}
