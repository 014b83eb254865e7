import { createContext } from "react";

/** Base address of the chain's explorer (EIP-3091 paths), null where there is none, as on a local chain. */
export const ExplorerContext = createContext<string | null>(null);
