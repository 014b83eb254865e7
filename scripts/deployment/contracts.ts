import { type Address, encodeDeployData, getCreate2Address, type Hex, zeroHash } from "viem";
import { deploymentProxy } from "./deploymentProxy.ts";
import { readArtifact } from "./readArtifact.ts";

export interface Deployment {
  name: string;
  address: Address;
  initCode: Hex;
}

/** What every chain gets, in this order. */
export function productContracts() {
  const courtOffice = deployment("CourtOffice", "court/office/CourtOffice");
  return {
    escrow: deployment("Escrow", "escrow/Escrow"),
    courtOffice,
    court: deployment("Court", "court/Court", [courtOffice.address]),
  };
}

/** A contract's place: its address follows from its init code alone, so it is the same on every chain. */
export function deployment(name: string, artifact: string, args: readonly unknown[] = []): Deployment {
  const { abi, bytecode } = readArtifact(artifact);
  const initCode = encodeDeployData({ abi, bytecode, args });
  return {
    name,
    initCode,
    address: getCreate2Address({ from: deploymentProxy, salt: zeroHash, bytecode: initCode }),
  };
}
