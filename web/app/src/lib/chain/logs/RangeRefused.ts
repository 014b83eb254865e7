/** The node would serve fewer blocks or logs than asked for; a smaller range may do. */
export class RangeRefused extends Error {
  override name = "RangeRefused";
}
