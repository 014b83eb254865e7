const stateMethods = new Set(
  [
    "setBalance",
    "addBalance",
    "setNonce",
    "setCode",
    "setStorageAt",
    "impersonateAccount",
    "stopImpersonatingAccount",
  ]
    .flatMap((name) => [`anvil_${name}`, `hardhat_${name}`])
    .concat("anvil_dealERC20"),
);

const readPattern =
  /^(eth_(get\w+|call|callMany|chainId|blockNumber|estimateGas|gasPrice|maxPriorityFeePerGas|blobBaseFee|feeHistory|syncing|accounts|createAccessList|simulateV1|newFilter|newBlockFilter|uninstallFilter)|net_\w+|web3_\w+|debug_trace\w+|trace_\w+|txpool_(content|inspect|status)|anvil_(nodeInfo|metadata))$/;

export type MethodKind = "read" | "send" | "state" | "mine" | "clock" | "refused";

/**
 * What a method does to the chain. Only what can be journalled and replayed is let through: a snapshot, a reset or
 * another mining mode would make a chain that the journal does not lead to.
 */
export function methodKind(method: string): MethodKind {
  if (readPattern.test(method)) return "read";
  if (method === "eth_sendRawTransaction" || method === "eth_sendTransaction") return "send";
  if (method === "evm_mine" || method === "anvil_mine" || method === "hardhat_mine") return "mine";
  if (method === "evm_increaseTime" || method === "evm_setNextBlockTimestamp") return "clock";
  return stateMethods.has(method) ? "state" : "refused";
}
