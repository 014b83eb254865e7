import { useQueryClient } from "@tanstack/react-query";

/** Asks everything again that could not be learnt. */
export function useRetry(): () => void {
  const queries = useQueryClient();
  return () => void queries.refetchQueries({ predicate: ({ state }) => state.status === "error" });
}
