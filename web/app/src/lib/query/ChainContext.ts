import { createContext } from "react";
import type { Chain } from "../chain/Chain.ts";

export const ChainContext = createContext<Chain | null>(null);
