/** What a page's address tells of the conversation that led to it. */
export interface TalkSearch {
  /** The room. */
  talk?: string | undefined;
  /** The message in it that is answered. */
  request?: string | undefined;
}

/** For the router's `validateSearch`, which leaves in place what is not named here: what is no id counts as nothing. */
export const readTalkSearch = ({ talk, request }: Record<string, unknown>): TalkSearch => ({
  talk: isId(talk) ? talk : undefined,
  request: isId(request) ? request : undefined,
});

const isId = (value: unknown): value is string => typeof value === "string" && /^[0-9a-f]{64}$/.test(value);
