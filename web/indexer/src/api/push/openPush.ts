import { join } from "node:path";
import type { Hex } from "viem";
import type { ChainClock } from "../ChainClock.ts";
import type { PushDesk } from "../routes/pushRoutes.ts";
import type { Watch } from "../Watch.ts";
import { findFindings } from "./findFindings.ts";
import { Motion } from "./Motion.ts";
import { openVapidKeys } from "./openVapidKeys.ts";
import { PushSender } from "./PushSender.ts";
import { PushStore } from "./PushStore.ts";
import { Reminding } from "./Reminding.ts";

interface Place {
  folder: string;
  contact: string;
  origins: readonly string[];
  schema: string;
  watch: Watch;
  chainClock: ChainClock;
}

/** Opens the sender of reminders with its keys and whom it reminds, and sets it in motion. */
export async function openPush({
  folder,
  contact,
  origins,
  schema,
  watch,
  chainClock,
}: Place): Promise<PushDesk> {
  const sender = new PushSender({ keys: await openVapidKeys(folder), contact, origins });
  const store = new PushStore(join(folder, "reminders.sqlite"));
  const chainNow = () => chainClock.now();
  const reminding = new Reminding({ store, sender, find: findFindings, chainNow, clock: Date.now });
  const motion = new Motion({ reminding, store, watch, schema });
  void motion.run();
  const left = (place: Hex) => {
    reminding.left(place);
    motion.wake();
  };
  return { store, sender, left, wake: motion.wake };
}
