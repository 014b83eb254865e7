import { Denial } from "../Denial.ts";
import type { Filter } from "../Filter.ts";
import { isMailKind } from "../kinds.ts";

/**
 * Throws when a filter could find mail of somebody who did not sign in. It never looks at what is there, so nobody
 * learns from the answer whether there is mail.
 */
export function checkAccess(filter: Filter, keys: ReadonlySet<string>): void {
  if (filter.kinds && !filter.kinds.some(isMailKind)) return;
  if (keys.size === 0) throw new Denial("auth-required", "mail is shown to the key it is for");
  const recipients = filter["#p"] ?? [];
  if (recipients.length > 0 && recipients.every((key) => keys.has(key))) return;
  throw new Denial("restricted", "ask for mail by #p with your own keys, or name other kinds");
}
