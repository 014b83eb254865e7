import { useQuery } from "@tanstack/react-query";
import type { Address } from "viem";
import type { WatchedPlace } from "../../../../shared/reminders/pushSubscription.ts";
import { keys } from "../query/keys.ts";
import { useOfferBox } from "./useOfferBox.ts";

/** An agreement that could not be read now is looked for again. */
const LOOK_AGAIN = 60_000;

/** The places where others would leave offers for this account. Undefined while they are not known, or not wanted. */
export function useWatchedPlaces(viewer: Address, isWanted: boolean): WatchedPlace[] | undefined {
  const { trades, epochs, reader, box } = useOfferBox(viewer);
  const { data } = useQuery({
    queryKey: [...keys.offerPlaces(viewer), reader?.publicKey ?? null, epochs],
    queryFn: async () => {
      if (!reader || !trades) return [];
      const { watchedPlaces } = await import("./watchedPlaces.ts");
      return watchedPlaces(trades, { ...box(reader), reader });
    },
    enabled: isWanted && trades !== undefined && reader !== undefined,
    refetchInterval: LOOK_AGAIN,
    networkMode: "always",
    retry: false,
  });
  return isWanted ? data : undefined;
}
