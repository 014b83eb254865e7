import * as z from "zod";

/** A setting that is a whole number between two others, both included. */
export const wholeNumber = (minimum: number, maximum: number, usual: number) =>
  z
    .string()
    .regex(/^\d{1,15}$/)
    .transform(Number)
    .pipe(z.int().min(minimum).max(maximum))
    .default(usual);

/** A setting that people write with decimals and `parse` gives in the smallest unit. */
export const decimal = (parse: (text: string) => bigint, usual: string) =>
  z
    .string()
    .regex(/^\d{1,9}(\.\d{1,18})?$/)
    .default(usual)
    .transform((text) => parse(text));

/** Reads the environment once. Throws with the name of what is wrong, never with its value. */
export function readEnvironment<Schema extends z.ZodType>(
  schema: Schema,
  env: NodeJS.ProcessEnv,
): z.output<Schema> {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ""));
  const { data, error } = schema.safeParse(given);
  if (error) throw new Error(`Not usable: ${error.issues.map(({ path }) => path.join(".")).join(", ")}`);
  return data;
}
