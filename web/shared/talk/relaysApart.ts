import { safeRelayUrl } from "./relayUrl.ts";

/**
 * Where somebody takes mail, if that is nowhere that one's own goes: what one writes would not come. Those alone that one may be asked to
 * join; null while both meet somewhere, or nothing is known of theirs.
 */
export function relaysApart(own: readonly string[], theirs: readonly string[] | null): string[] | null {
  if (theirs === null || theirs.length === 0) return null;
  const mine = new Set(own.map(spelled));
  if (theirs.some((url) => mine.has(spelled(url)))) return null;
  return [...new Set(theirs.map(spelled))].filter((url) => safeRelayUrl.safeParse(url).success);
}

/** One relay, one spelling: the name of a host has no capitals, and its root needs no slash. */
function spelled(url: string): string {
  if (!URL.canParse(url)) return url;
  const { protocol, host, pathname, search } = new URL(url);
  return `${protocol}//${host}${pathname === "/" ? "" : pathname}${search}`;
}
