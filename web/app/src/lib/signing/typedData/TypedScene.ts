import type { Address } from "viem";
import type { KnownContracts, SigningContext, TypedDataToSign } from "../SigningRequest.ts";

/** A typed-data request whose domain names this chain and a contract. */
export interface TypedScene {
  readonly account: Address;
  readonly chainId: number;
  readonly contract: Address;
  readonly typedData: TypedDataToSign;
  readonly context: SigningContext;
  readonly contracts: KnownContracts;
}
