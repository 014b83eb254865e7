import type { TFunction } from "i18next";
import { ParleyError } from "../../../../shared/errors/ParleyError.ts";
import type errors from "../../locales/en/errors.json";
import { isMissingPart } from "../missingParts.ts";

type ErrorKey = keyof typeof errors;

/** Arguments of errors that are instants: they are shown as dates. */
const instants = new Set([
  "endsAt",
  "endedAt",
  "time",
  "earliest",
  "latest",
  "expiresAt",
  "until",
  "deliverBy",
  "deadline",
  "opensAfter",
  "openedAt",
]);

/**
 * The sentence for whatever went wrong: what happened, that the money is safe and where it is, what to do next. One
 * table for contracts, wallet, chain and shared rules: `errors.json`, keyed by code.
 */
export function errorSentence(
  error: unknown,
  t: TFunction<"errors">,
  instant: (at: number | bigint) => string,
): string {
  const unnamed = { code: isMissingPart(error) ? "pagePartMissing" : "unexpected", params: {} };
  const { code, params } = error instanceof ParleyError ? error : unnamed;
  const shown = Object.entries(params).map(([name, value]) => [
    name,
    instants.has(name) && typeof value !== "string" ? instant(value) : String(value),
  ]);
  // Codes of contracts come from the chain, so a code without a sentence is possible for a contract made elsewhere.
  return t([code, "unexpected"] as [ErrorKey, ErrorKey], Object.fromEntries(shown));
}
