import { createContext } from "react";

/** Base address of the chain's explorer (EIP-3091 paths), undefined where there is none, as on a local chain. */
export const ExplorerContext = createContext<string | undefined>(undefined);
