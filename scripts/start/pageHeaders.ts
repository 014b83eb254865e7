import { mailUrl } from "../../web/shared/talk/mailUrl.ts";

export interface PageServers {
  rpcUrl: string;
  relayUrl?: string;
  indexerUrl?: string;
}

/**
 * What the page may do: run its own files, talk to the chain and the blob store, and take mail at the relays that its user
 * names, which nobody knows beforehand. Nothing inline, nothing else foreign.
 */
export function pageHeaders(servers: PageServers): Record<string, string> {
  const policy = [
    "default-src 'self'",
    `connect-src 'self' ${originsOf(servers).join(" ")} wss:`,
    "img-src 'self' blob: data:",
    "media-src 'self' blob:",
    "worker-src 'self'",
    "object-src 'none'",
    "frame-src 'none'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return {
    "content-security-policy": policy.join("; "),
    "cross-origin-opener-policy": "same-origin",
    "permissions-policy": "camera=(self), microphone=(), geolocation=(), payment=(), usb=()",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
  };
}

/** A path, or a key in it, has no place in a policy of origins. */
function originsOf({ rpcUrl, relayUrl, indexerUrl }: PageServers): string[] {
  const relay = relayUrl ? [relayUrl, mailUrl(relayUrl)] : [];
  const urls = [rpcUrl, ...relay, ...(indexerUrl ? [indexerUrl] : [])];
  return [...new Set(urls.map((url) => new URL(url).origin))];
}
