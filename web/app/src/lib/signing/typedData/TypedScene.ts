import type { Address } from "viem";
import type { KnownContracts, SigningContext, TypedDataToSign } from "../SigningRequest.ts";

/** A typed-data request, as it came. */
export interface TypedDataRead {
  readonly account: Address;
  readonly chainId: number;
  readonly typedData: TypedDataToSign;
  readonly context: SigningContext;
}

/** One whose domain names this chain and a contract. */
export interface TypedScene extends TypedDataRead {
  readonly contract: Address;
  readonly contracts: KnownContracts;
}
