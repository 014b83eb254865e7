import * as z from "zod/mini";
import { count } from "../wire/count.ts";

/** How often a choice was made, among so many. */
export const choiceCount = z.object({ choices: count(8), choice: count(8), times: count(32) });
