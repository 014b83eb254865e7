import {
  BaseError,
  ContractFunctionRevertedError,
  ContractFunctionZeroDataError,
  ExecutionRevertedError,
} from "viem";

/** The contract said no, or is none; as against a node that did not answer. */
export function isRevert(error: unknown): boolean {
  if (!(error instanceof BaseError)) return false;
  const said = error.walk(
    (cause) =>
      cause instanceof ExecutionRevertedError ||
      cause instanceof ContractFunctionRevertedError ||
      cause instanceof ContractFunctionZeroDataError,
  );
  return said !== null;
}
