import { type Address, parseAbi } from "viem";
import { eventTopic } from "../../../../../shared/wire/topics.ts";
import type { LogSource } from "../logs/LogSource.ts";

/** As Chainlink's aggregators tell each answer; those who only pass answers on tell none. */
export const answerAbi = parseAbi([
  "event AnswerUpdated(int256 indexed current, uint256 indexed roundId, uint256 updatedAt)",
]);

const answered = eventTopic(answerAbi, "AnswerUpdated");

/** Every answer that a price feed ever gave. */
export function feedSource(aggregator: Address): LogSource {
  return {
    key: `answers:${aggregator}`.toLowerCase(),
    read: (range, _known, fetch) => fetch(range, { address: aggregator, topics: [answered] }),
  };
}
