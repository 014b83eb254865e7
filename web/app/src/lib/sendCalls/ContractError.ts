import { type ErrorParams, ParleyError } from "../../../../shared/errors/ParleyError.ts";

/** A contract refused. The code is the name of its custom error, the params are its arguments. */
export class ContractError extends ParleyError<string> {
  override readonly name = "ContractError";

  constructor(code: string, params: ErrorParams, options?: ErrorOptions) {
    super(code, params, options);
  }
}
