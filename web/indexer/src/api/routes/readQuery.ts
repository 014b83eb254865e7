import type { Context } from "hono";
import * as z from "zod/mini";
import { Refusal } from "../Refusal.ts";

/** What a request asks, or a refusal that names the part that is wrong. A name given twice is wrong, too. */
export function readQuery<Schema extends z.ZodMiniType>(schema: Schema, context: Context): z.output<Schema> {
  const given = Object.fromEntries(
    Object.entries(context.req.queries()).map(([name, values]) => [
      name,
      values.length === 1 ? values[0] : values,
    ]),
  );
  const { data, error } = z.safeParse(schema, given);
  if (error) throw new Refusal("queryMalformed", error.issues[0]?.path.join("."));
  return data;
}

/** A part of the path. */
export function readParam<Schema extends z.ZodMiniType>(
  schema: Schema,
  context: Context,
  name: string,
): z.output<Schema> {
  const { data, error } = z.safeParse(schema, context.req.param(name));
  if (error) throw new Refusal("queryMalformed", name);
  return data;
}
