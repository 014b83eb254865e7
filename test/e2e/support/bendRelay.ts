import type { Person } from "./Person.ts";

/** A relay in bad hands, as one page meets it: it says that there is nothing, or tells it twice and the wrong way round. */
export interface BentRelay {
  /** From now on keeps to itself what it should pass on. */
  hold: () => void;
  /** From now on passes on what comes. */
  letThrough: () => void;
  /** How many messages it keeps to itself. */
  held: () => number;
  /** Passes on what it kept, the last first, and all of it twice. */
  releaseTwisted: () => void;
}

/** Stands between a page that is not open yet and its relay. */
export async function bendRelay({ context, stack }: Person): Promise<BentRelay> {
  const kept = new Map<string, string>();
  let isHolding = false;
  let pass: (message: string) => void = () => undefined;
  const { host } = new URL(stack.config.relayUrl);
  await context.routeWebSocket(
    (url) => url.host === host,
    (socket) => {
      const relay = socket.connectToServer();
      pass = (message) => socket.send(message);
      relay.onMessage((message) => {
        const wrap = wrapIn(message.toString());
        const isKept = wrap !== null && kept.has(wrap);
        if (wrap !== null && isHolding && !isKept) kept.set(wrap, message.toString());
        else if (!isKept) socket.send(message);
      });
    },
  );
  return {
    hold: () => {
      isHolding = true;
    },
    letThrough: () => {
      isHolding = false;
    },
    held: () => kept.size,
    releaseTwisted: () => {
      const twisted = [...kept.values()].reverse();
      kept.clear();
      for (const message of [...twisted, ...twisted]) pass(message);
    },
  };
}

/** The id of the wrap (NIP-59) that a relay passes on. */
function wrapIn(message: string): string | null {
  const [word, , event] = JSON.parse(message);
  return word === "EVENT" && event.kind === 1059 ? event.id : null;
}
