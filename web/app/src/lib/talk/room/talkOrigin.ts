declare module "@tanstack/react-router" {
  interface HistoryState extends TalkOrigin {}
}

/** The conversation that led to a page. It stands beside the page in the history, not in its address, which servers are told of. */
export interface TalkOrigin {
  /** The room. */
  talk?: string | undefined;
  /** The message in it that is answered. */
  request?: string | undefined;
}

/** Out of what stands in the history: what is no id counts as nothing. */
export const readTalkOrigin = ({ talk, request }: Record<string, unknown>): TalkOrigin => ({
  talk: isId(talk) ? talk : undefined,
  request: isId(request) ? request : undefined,
});

const isId = (value: unknown): value is string => typeof value === "string" && /^[0-9a-f]{64}$/.test(value);
