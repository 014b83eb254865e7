import { ParleyError } from "../../../../shared/errors/ParleyError.ts";

/** What was learnt of one thing, or why it could not be: that is never the same as "all is well". */
export type Learnt<T> = { readonly value: T } | { readonly failed: string };

/** Asks, and keeps a failure as a fact. */
export async function learn<T>(ask: () => Promise<T>): Promise<Learnt<T>> {
  try {
    return { value: await ask() };
  } catch (error) {
    return { failed: error instanceof ParleyError ? error.code : "unexpected" };
  }
}

/** The value, or null where it could not be learnt. */
export const learnt = <T>(one: Learnt<T> | undefined): T | null => (one && "value" in one ? one.value : null);

/** Why it could not be learnt; null where it was. */
export const failureOf = (learnt: Learnt<unknown>): string | null =>
  "failed" in learnt ? learnt.failed : null;
