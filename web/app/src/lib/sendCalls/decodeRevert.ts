import { type Abi, type AbiParameter, BaseError, decodeErrorResult, type Hex, isHex } from "viem";
import type { ErrorParams } from "../../../../shared/errors/ParleyError.ts";
import { ContractError } from "./ContractError.ts";
import { contractErrors } from "./contractErrors.ts";
import { SendError } from "./SendError.ts";

/** The error behind a failed call: the contract's own, or what kept the node from trying. */
export function decodeRevert(error: unknown): ContractError | SendError {
  const data = revertData(error);
  if (data !== null) return errorOf(data, error);
  return new SendError(isNodeFailure(error) ? "nodeFailed" : "refused", {}, { cause: error });
}

function errorOf(data: Hex, cause: unknown): ContractError | SendError {
  try {
    const { errorName, args, abiItem } = decodeErrorResult({ abi: contractErrors as Abi, data });
    // `require` and failed assertions carry no name of ours, at most words in one language.
    if (errorName === "Error" || errorName === "Panic") return new SendError("refused", {}, { cause });
    return new ContractError(errorName, paramsOf(abiItem, args ?? []), { cause });
  } catch {
    return new SendError("refused", {}, { cause });
  }
}

function paramsOf(item: { type: string }, args: readonly unknown[]): ErrorParams {
  const inputs = "inputs" in item ? (item.inputs as readonly AbiParameter[]) : [];
  return Object.fromEntries(
    inputs.map(({ name }, place) => {
      const value = args[place];
      return [
        name ?? String(place),
        typeof value === "bigint" || typeof value === "number" ? value : String(value),
      ];
    }),
  );
}

/** Nodes and libraries hide the data at different depths; an empty revert is data too. */
function revertData(error: unknown): Hex | null {
  for (
    let one: unknown = error;
    typeof one === "object" && one !== null;
    one = (one as { cause?: unknown }).cause
  ) {
    const data = (one as { data?: unknown }).data;
    if (isHex(data)) return data;
    if (typeof data === "object" && data !== null && "data" in data && isHex(data.data)) return data.data;
  }
  return null;
}

const nodeFailures = new Set([
  "HttpRequestError",
  "TimeoutError",
  "WebSocketRequestError",
  "LimitExceededRpcError",
]);

const isNodeFailure = (error: unknown): boolean =>
  error instanceof BaseError && error.walk((one) => nodeFailures.has((one as Error).name)) !== null;
