import type { ChainConfig } from "./config.ts";

/** Deeper than any reorganisation that this wallet still answers for. */
export const settledDepth = 12;

/** Blocks to wait for until nothing can be undone. A local chain is one node's own, and mines no empty blocks. */
export const depthToSettle = ({ local }: Pick<ChainConfig, "local">): number => (local ? 0 : settledDepth);
