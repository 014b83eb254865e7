import * as z from "zod/mini";
import { count } from "../wire/count.ts";

/** Up to which block an answer tells at least; null before the first. */
export const indexedBlock = z.nullable(z.object({ number: count(48), time: count(48) }));

export type IndexedBlock = z.output<typeof indexedBlock>;
