import type { Address, Hex } from "viem";

/** Every query of the chain, by what makes it stale: logs of one source, or any new block. */
export const keys = {
  logs: (source: string) => ["chain", "logs", source] as const,
  policy: (id: Hex) => ["chain", "policy", id] as const,
  coin: (address: Address) => ["chain", "coin", address] as const,
  state: () => ["chain", "state"] as const,
  balances: (owner: Address) => [...keys.state(), "balances", owner] as const,
  rate: (feed: Address) => [...keys.state(), "rate", feed] as const,
  transaction: (hash: Hex) => [...keys.state(), "transaction", hash] as const,
  credits: (owner: Address) => [...keys.state(), "credits", owner] as const,
  /** What the record told since it came up so often. */
  record: (epoch: number) => ["record", epoch] as const,
  document: (hash: Hex) => ["document", hash] as const,
  offers: (trade: Hex) => ["offers", trade] as const,
  incomingOffers: (viewer: Address) => ["offers", "incoming", viewer] as const,
  offerPlaces: (viewer: Address) => ["offers", "places", viewer] as const,
};
