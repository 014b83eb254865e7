/** A text by its words before the value that it ends with. */
export function startOf(text: string): RegExp {
  return new RegExp(`^${text.trim().replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}`);
}
