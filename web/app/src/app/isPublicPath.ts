/** Pages that anybody may read, with a wallet or without one. */
export const isPublicPath = (path: string): boolean =>
  /^\/(arbitrator|roster|proof|figures|report)(\/|$)/.test(path);
