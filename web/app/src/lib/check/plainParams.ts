import type { ErrorParams } from "../../../../shared/errors/ParleyError.ts";
import type { Params } from "./Finding.ts";

/** Numbers too large for JSON as their digits. */
export const plainParams = (params: ErrorParams): Params =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, typeof value === "bigint" ? String(value) : value]),
  );
