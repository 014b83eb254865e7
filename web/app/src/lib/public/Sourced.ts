/** Something public, and where the page has it from. */
export interface Sourced<Data> {
  data: Data | undefined;
  /** Up to which block it tells; null where nobody says. */
  from: "record" | "chain";
  block: number | null;
  error: Error | null;
  refetch: () => unknown;
}
