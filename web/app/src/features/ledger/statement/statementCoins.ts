import type { Address } from "viem";
import type { Period } from "../book/period.ts";
import type { Book } from "../book/useBook.ts";

/** What a coin did over a period. */
export interface StatementCoin {
  token: Address;
  /** Null where the chain's logs do not tell what was had. */
  opening: bigint | null;
  closing: bigint | null;
  in: bigint;
  out: bigint;
}

/** Opening, in, out and closing of each coin that moved in the period or was had. */
export function statementCoins(
  { entries, ends, sound }: Pick<Book, "entries" | "ends" | "sound">,
  { from, to }: Period,
  tokens: readonly Address[],
): StatementCoin[] {
  return tokens.flatMap((token) => {
    const coin = token.toLowerCase();
    const own = entries.filter((entry) => entry.token.toLowerCase() === coin);
    const isSound = sound.has(coin);
    const first = ends.get(coin)?.opening ?? 0n;
    const sum = (some: typeof own) => some.reduce((total, { change }) => total + change, 0n);
    const before = first + sum(own.filter(({ time }) => time < from));
    const within = own.filter(({ time }) => time >= from && time < to);
    const moved = {
      in: sum(within.filter(({ change }) => change > 0n)),
      out: -sum(within.filter(({ change }) => change < 0n)),
    };
    const isEmpty = within.length === 0 && (!isSound || before === 0n);
    if (isEmpty) return [];
    const closing = before + moved.in - moved.out;
    return [{ token, ...moved, opening: isSound ? before : null, closing: isSound ? closing : null }];
  });
}
