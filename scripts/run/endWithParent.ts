// Preloaded into Node processes that `npm start` starts (`node --import`): they end with it, however it ended.
// The system closes the channel to the parent even after a kill −9.
if (process.channel) {
  process.on("disconnect", () => process.exit());
  // Ctrl-C reaches the whole group: the parent decides when its children end.
  process.on("SIGINT", () => undefined);
}
