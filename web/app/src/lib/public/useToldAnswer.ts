import { useQuery } from "@tanstack/react-query";
import type * as z from "zod/mini";
import { keys } from "../query/keys.ts";
import { useChain } from "../query/useChain.ts";
import { openRecordClient } from "../record/openRecordClient.ts";
import { useRecord } from "../record/RecordContext.ts";
import { useRecordStatus } from "../record/useRecordStatus.ts";

export interface Told<Answer> {
  answer: Answer | undefined;
  /** The record has it not, or is not to be asked: the chain is to be read. */
  isLeft: boolean;
}

/** What the record says to everybody. It is asked past the follower: what it does not know is no fault of it. */
export function useToldAnswer<Schema extends z.ZodMiniType>(
  schema: Schema,
  path: string,
): Told<z.output<Schema>> {
  const { indexerUrl } = useChain().config;
  const record = useRecord();
  const { kind } = useRecordStatus();
  const isUp = kind === "up" && indexerUrl !== undefined;
  const { data, isError } = useQuery({
    queryKey: [...keys.record(record?.epoch ?? 0), "public", path],
    queryFn: async ({ signal }) => (await openRecordClient(indexerUrl ?? "")).ask(schema, path, {}, signal),
    enabled: isUp,
    networkMode: "always",
    retry: false,
  });
  const answer = isUp ? data : undefined;
  return { answer, isLeft: answer === undefined && (isError || (!isUp && kind !== "asking")) };
}
