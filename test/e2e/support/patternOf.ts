/** Stands in a text for a value that is not known, or of no interest. */
export const anything = "\u2042";

/** The text, whatever values it carries. */
export function patternOf(text: string): RegExp {
  const plain = text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`^${plain.replaceAll(anything, ".*")}$`);
}
