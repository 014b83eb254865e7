/** Of a room, oneself among them. Each has a copy of every message. */
export const mostParticipants = 50;

/** What a message's text may hold, in UTF-16 units: a page or two, which in any script is a rumor that fits. */
export const longestText = 5_000;

/** A rumor as JSON, in UTF-8. Padded, sealed and wrapped, each time a third larger, it stays an event below 64 KiB. */
export const longestRumor = 24_576;

/** A wrap's content, in base64: more is refused before a byte is decrypted. */
export const longestWrap = 65_536;

/** Clocks differ; what lies further ahead would stand at the end of every thread. */
export const mostAhead = 15 * 60;

/** How far seals and wraps are dated back (NIP-59): relays learn no more of when somebody wrote. */
export const datedBack = 2 * 24 * 3_600;

/** Of a request for a refund, and of the answer to it, in UTF-16 units. */
export const longestAsk = 2_000;

/** Pictures that one request may name. */
export const mostPhotos = 8;

/** Messages that one report shows, and what its author says about them, in UTF-16 units. */
export const [mostReported, longestReport] = [100, 1_000];
