import { randomInt } from "node:crypto";
import { canListen } from "../../web/service/canListen.ts";

/** Below those that systems give to outgoing connections, which may take a port before anybody listens on it. */
const [first, last] = [20_000, 32_000];

/** What was given here before may not be listened on yet. */
const given = new Set<number>();

/** A loopback port that nobody listens on now, and another one each time. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(first, last);
    if (given.has(port)) continue;
    given.add(port);
    if (await canListen(port, "127.0.0.1")) return port;
  }
}
