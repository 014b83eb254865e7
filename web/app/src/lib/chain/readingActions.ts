/** What a page of an open wallet asks of a node; following the head needs none of it. */
export {
  call,
  getBalance,
  getBlock,
  getBlockNumber,
  getCode,
  getTransactionCount,
  getTransactionReceipt,
  readContract,
} from "viem/actions";
