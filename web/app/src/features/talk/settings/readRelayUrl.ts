/** The address of a relay as it is kept; null for what is none. Only encrypted ones: mail names its recipients. */
export function readRelayUrl(text: string): string | null {
  const plain = text.normalize("NFKC").trim();
  if (!URL.canParse(plain)) return null;
  const { protocol, host, pathname, search, hash, username, password } = new URL(plain);
  if (protocol !== "wss:" || host === "" || `${search}${hash}${username}${password}` !== "") return null;
  return `wss://${host}${pathname === "/" ? "" : pathname}`;
}
