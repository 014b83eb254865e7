import { type Address, encodeAbiParameters, getAbiItem, type Hex, keccak256 } from "viem";
import { courtAbi } from "../generated/courtAbi.ts";
import type { Rules } from "./rosterVersion.ts";

const { inputs } = getAbiItem({ abi: courtAbi, name: "versionId" });

/** A version's id is the hash of all its content: nobody can put other rules behind one that a policy pins. */
export function versionId(roster: Hex, rules: Rules, arbitrators: readonly Address[]): Hex {
  return keccak256(encodeAbiParameters(inputs, [roster, rules, arbitrators]));
}
