import { createContext, useContext } from "react";
import type { RecordFollower } from "./RecordFollower.ts";

export const RecordContext = createContext<RecordFollower | null>(null);

/** The record from which lists may come; null where there is none. */
export const useRecord = (): RecordFollower | null => useContext(RecordContext);
