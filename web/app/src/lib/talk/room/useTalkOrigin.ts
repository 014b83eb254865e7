import { useLocation } from "@tanstack/react-router";
import { useMemo } from "react";
import { readTalkOrigin, type TalkOrigin } from "./talkOrigin.ts";

/** The conversation that led to the page that is open, if one did. It outlives a reload, as the history does. */
export function useTalkOrigin(): TalkOrigin {
  const { talk, request } = useLocation().state;
  return useMemo(() => readTalkOrigin({ talk, request }), [talk, request]);
}
