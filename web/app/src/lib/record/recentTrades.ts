/** So many of the last steps are shown, which as many of the trades that changed last hold between them. */
export const recentTrades = 6;
