/** Chrome and Edge, Firefox, Safari, Windows. */
const hosts = [
  /^fcm\.googleapis\.com$/,
  /^jmt17\.google\.com$/,
  /^updates\.push\.services\.mozilla\.com$/,
  /^web\.push\.apple\.com$/,
  /^[a-z0-9-]+\.notify\.windows\.com$/,
];

/**
 * Whether an endpoint is where browsers are reached. The sender asks nothing else: an endpoint comes from outside, and
 * could name a machine that only this one reaches.
 */
export function isPushService(endpoint: string, otherOrigins: readonly string[]): boolean {
  const url = URL.parse(endpoint);
  if (url?.username !== "" || url.password !== "") return false;
  if (otherOrigins.includes(url.origin)) return true;
  return url.protocol === "https:" && url.port === "" && hosts.some((host) => host.test(url.hostname));
}
