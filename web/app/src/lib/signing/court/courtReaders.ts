import type { CourtAction } from "../Summary.ts";
import { ballotReaders } from "./ballotReaders.ts";
import type { CourtReaders } from "./CourtReading.ts";
import { hearingReaders } from "./hearingReaders.ts";
import { rosterReaders } from "./rosterReaders.ts";

export const courtReaders: CourtReaders<CourtAction> = {
  ...rosterReaders,
  ...hearingReaders,
  ...ballotReaders,
};
