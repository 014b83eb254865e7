import { WalletError } from "../wallet/WalletError.ts";
import { mergeSteps } from "./mergeSteps.ts";
import type { KnownContracts, SigningRequest } from "./SigningRequest.ts";
import type { Summary } from "./Summary.ts";
import { summarize } from "./summarize.ts";

/** The summary of requests that are agreed to, and happen, as one. */
export function summarizeAll(requests: readonly SigningRequest[], contracts: KnownContracts): Summary {
  const [first, ...others] = requests.map((request) => summarize(request, contracts));
  if (!first) throw new WalletError("requestMalformed");
  if (others.length === 0) return first;
  const all = [first, ...others];
  return { ...first, ...mergeSteps(all), prelude: null, raw: all.map(({ raw }) => raw).join("\n") };
}
