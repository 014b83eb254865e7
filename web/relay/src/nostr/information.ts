import { largestMessage, maxAhead, maxFound, maxTags, type NostrLimits, oldestMail } from "./NostrLimits.ts";

/** What a client may know before it connects (NIP-11). */
export function information(limits: NostrLimits) {
  return {
    name: "Parley",
    description: "Carries sealed mail. A gift wrap is shown to the key that it is for, and to nobody else.",
    supported_nips: [1, 9, 11, 17, 40, 42, 59, 62, 70],
    limitation: {
      max_message_length: largestMessage(limits),
      max_subscriptions: limits.maxSubscriptions,
      max_filters: limits.maxFilters,
      max_limit: maxFound,
      default_limit: maxFound,
      max_subid_length: 64,
      max_event_tags: maxTags,
      auth_required: false,
      restricted_writes: true,
      created_at_lower_limit: oldestMail,
      created_at_upper_limit: maxAhead,
    },
  };
}
