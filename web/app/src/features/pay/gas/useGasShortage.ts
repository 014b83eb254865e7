import type { Address } from "viem";
import { useNativeShortage } from "../../../lib/query/useNativeShortage.ts";
import type { Way } from "../sign/chooseMethod.ts";
import { gasNeeded } from "./gasNeeded.ts";

/** How much native coin is missing to pay; null when there is enough, or when it is not known. */
export function useGasShortage(
  owner: Address | null,
  way: Way | "plain" | null,
  amount: bigint,
): bigint | null {
  return useNativeShortage(owner, way && ((maxFeePerGas) => gasNeeded(way, maxFeePerGas, amount)));
}
