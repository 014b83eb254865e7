import type { Address } from "viem";
import { type RequestProblem, requestProblem } from "../open/requestProblem.ts";
import type { PaymentState } from "../sign/usePaymentState.ts";
import type { CartonRequest } from "./CartonRequest.ts";

/** Whether a request of the carton can be paid now, and if not, why. */
export type Standing =
  | { state: "ready" | "onItsWay" | "paid" | "policyForged" }
  | { state: "stopped"; problem: RequestProblem };

interface Moment {
  you: Address;
  now: number;
  payment: PaymentState["state"];
}

export function standingOf(
  { agreement, coin, policy }: Pick<CartonRequest, "agreement" | "coin" | "policy">,
  { you, now, payment }: Moment,
): Standing {
  if (payment !== "open") return { state: payment };
  const problem = requestProblem(agreement, { you, now, coin });
  if (problem) return { state: "stopped", problem };
  return { state: policy === "forged" ? "policyForged" : "ready" };
}
