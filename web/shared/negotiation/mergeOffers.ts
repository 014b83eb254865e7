import type { Offered } from "./Offered.ts";

/**
 * Offers that came by several ways, each once: by what was signed, since one statement can have several valid signatures.
 * What is known of when it was sent is kept, the earliest where it was sent twice.
 */
export function mergeOffers<T extends Offered>(offers: readonly T[]): T[] {
  const once = new Map<string, T>();
  for (const one of offers) {
    const { held, toBuyer, expiresAt, epoch } = one.offer;
    const key = [one.by, held, toBuyer, expiresAt, epoch].join();
    const known = once.get(key);
    once.set(key, known ? { ...known, at: earlier(known.at, one.at) } : one);
  }
  return [...once.values()];
}

function earlier(one: number | null, other: number | null): number | null {
  if (one === null || other === null) return one ?? other;
  return Math.min(one, other);
}
