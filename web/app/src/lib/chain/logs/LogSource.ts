import type { ChainLog, FetchLogs, Range } from "../../../../../shared/wire/ChainLog.ts";

/** A set of logs that is read, cached and followed as one, under a stable name. */
export interface LogSource {
  readonly key: string;
  /** Everything of this source in `range`. `known` are its logs of earlier blocks, so that one log can lead to others. */
  read(range: Range, known: readonly ChainLog[], fetch: FetchLogs): Promise<ChainLog[]>;
}
