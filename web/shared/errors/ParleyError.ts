import type { ErrorCode } from "./errorCodes.ts";

export type ErrorParams = Readonly<Record<string, string | number | bigint>>;

/**
 * The one error class of Parley: a code, for which every app has a sentence, and the facts that go into it.
 * A process with codes of its own extends it with them.
 */
export class ParleyError<Code extends string = ErrorCode> extends Error {
  override readonly name: string = "ParleyError";
  readonly code: Code;
  readonly params: ErrorParams;

  constructor(code: Code, params: ErrorParams = {}, options?: ErrorOptions) {
    super(code, options);
    this.code = code;
    this.params = params;
  }
}
