import type { ContractEventName } from "viem";
import { type Abi, type AbiEvent, type Address, type Hex, pad, toEventSelector } from "viem";

/** The first topic of an event's logs. */
export function eventTopic<const A extends Abi>(abi: A, name: ContractEventName<A>): Hex {
  const event = abi.find((item): item is AbiEvent => item.type === "event" && item.name === name);
  if (!event) throw new Error(`the ABI has no event ${name}`);
  return toEventSelector(event);
}

export function addressTopic(address: Address): Hex {
  return pad(address.toLowerCase() as Hex, { size: 32 });
}
