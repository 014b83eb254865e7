import { useQuery } from "@tanstack/react-query";
import type { Address } from "viem";
import { keys } from "../query/keys.ts";
import { useTrades } from "../query/useTrades.ts";
import { listing } from "./listing.ts";
import { useReader } from "./useReader.ts";
import { useRecordStatus } from "./useRecordStatus.ts";
import { useTold } from "./useTold.ts";

/** The trades in which something happened last, with all their steps. There may be more of them. */
export function useRecentTrades(viewer: Address) {
  const status = useRecordStatus();
  const { ask, epoch, enabled } = useTold(viewer);
  const { data: told } = useQuery({
    queryKey: [...keys.record(epoch), "recent", viewer],
    queryFn: ({ signal }) => ask(signal, ({ askRecent }, asked) => askRecent(asked, viewer)),
    enabled,
    networkMode: "always",
    retry: false,
  });
  return listing(status, told, useTrades(useReader(viewer, told !== undefined)));
}
