import type { RecordClient } from "./RecordClient.ts";

/** The record past its follower, for questions that no list hangs on. */
export const openRecordClient = async (url: string): Promise<RecordClient> =>
  new (await import("./RecordClient.ts")).RecordClient(url);
