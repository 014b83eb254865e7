/** Whether a URL or origin is of this machine. */
export function isLoopback(url: string): boolean {
  const host = URL.parse(url)?.hostname;
  return host === "127.0.0.1" || host === "localhost" || host === "[::1]";
}
