import { size } from "viem";
import type { Policy } from "../escrow/policy.ts";

/**
 * Whether a policy that names Parley's Court asks it in the one way that is sound: with exactly one word, the roster
 * version, and the escrow adding who the parties are. A policy that brings parties of its own could bring false ones.
 */
export function asksCourtSoundly({ arbitratorData, passParties }: Policy): boolean {
  return passParties && size(arbitratorData) === 32;
}
