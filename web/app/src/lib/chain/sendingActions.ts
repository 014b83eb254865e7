/** What only a page that is about to send something asks of a node: estimating brings viem's curves along. */
export {
  estimateFeesPerGas,
  estimateGas,
  getTransaction,
  sendRawTransaction,
  simulateBlocks,
} from "viem/actions";
