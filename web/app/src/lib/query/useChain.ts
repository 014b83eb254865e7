import { useContext } from "react";
import type { Chain } from "../chain/Chain.ts";
import { ChainContext } from "./ChainContext.ts";

/** The chain that the composition root opened. */
export function useChain(): Chain {
  const chain = useContext(ChainContext);
  if (!chain) throw new Error("no chain was opened");
  return chain;
}
