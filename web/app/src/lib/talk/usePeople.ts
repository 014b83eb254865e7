import { useSyncExternalStore } from "react";
import type { People } from "./people/People.ts";
import type { Talk } from "./session/Talk.ts";

/** Whom this device has met, as it stands now: whoever shows a person by their key shows them anew when that changes. */
export function usePeople({ people }: Pick<Talk, "people">): People {
  useSyncExternalStore(people.subscribe, people.read);
  return people;
}
