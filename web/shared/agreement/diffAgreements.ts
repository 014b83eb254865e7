import type { Agreement } from "./agreement.ts";
import type { Field, Reading, Value } from "./Reading.ts";
import { readFields } from "./readFields.ts";

/** A point in which two agreements differ. Null where one of them does not speak of it. */
export interface Difference {
  field: Field;
  before: Value | null;
  after: Value | null;
}

const rules: readonly Field[] = [
  "inspection",
  "returnWindow",
  "answerWindow",
  "rulingWindow",
  "fee",
  "feeRecipient",
  "defaultShare",
  "choices",
  "arbitratorContract",
  "deposit",
];

/**
 * Every point in which a later agreement differs from an earlier one. Rules that no other point tells of are one point of
 * their own, so that no change of the rules is ever silent.
 */
export function diffAgreements(before: Agreement, after: Agreement): Difference[] {
  const [earlier, later] = [readFields(before), readFields(after)];
  const fields = [...new Set([...later, ...earlier].map(({ field }) => field))];
  const found = fields
    .map((field) => ({ field, before: valueIn(earlier, field), after: valueIn(later, field) }))
    .filter((one) => !isSame(one.before, one.after));
  const isTold = found.some(({ field }) => rules.includes(field));
  return isTold ? found.filter(({ field }) => field !== "otherRules") : found;
}

const valueIn = (readings: readonly Reading[], field: Field): Value | null =>
  readings.find((one) => one.field === field)?.value ?? null;

const isSame = (one: Value | null, other: Value | null): boolean => written(one) === written(other);

const written = (value: Value | null): string =>
  JSON.stringify(value, (_, part) => (typeof part === "bigint" ? `${part}n` : part));
