import { useQuery } from "@tanstack/react-query";
import { encodeLink } from "../../../../../shared/links/encodeLink.ts";
import type { SealedReference } from "../../../../../shared/sealed/sealedReference.ts";
import { useDocuments } from "../../../lib/documents/DocumentsContext.ts";
import { useReader } from "../../../lib/documents/useReader.ts";
import { linkUrl } from "../../../lib/links/linkUrl.ts";
import { useChain } from "../../../lib/query/useChain.ts";
import type { TradeScene } from "../../../lib/trade/TradeScene.ts";
import { findSealed } from "./findSealed.ts";

export interface TradeLink {
  url: string;
  /** Without the key the link only leads to the trade. */
  hasKey: boolean;
}

/** The link to a trade for its other side, with the key to the agreement where this account has it. */
export function useTradeLink(
  { trade, agreement }: TradeScene,
  linked: SealedReference | null,
): TradeLink | undefined {
  const { chainId, escrow } = useChain().config;
  const documents = useDocuments();
  const reader = useReader();
  const hash = trade.terms.agreement;
  const { data } = useQuery({
    queryKey: ["tradeLink", trade.id, reader?.publicKey ?? null],
    queryFn: async () => (reader ? await findSealed(documents, reader, hash) : null),
    enabled: agreement.state === "read" && reader !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: "always",
  });
  const sealed = linked ?? data;
  if (sealed === undefined && agreement.state !== "unread") return undefined;
  const content = { chainId, escrow, trade: trade.id, agreement: sealed ?? null };
  return { url: linkUrl(encodeLink("trade", content)), hasKey: content.agreement !== null };
}
