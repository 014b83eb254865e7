/** So many beginnings of ids and addresses one search may have. */
export const mostBeginnings = 8;
