import type { Token } from "../../../../shared/money/token.ts";

export interface CoinView extends Token {
  name: string;
  /** The symbol, told apart from another listed coin's that is the same. */
  label: string;
  /** What tells which coin it is when the symbol alone does not, to stand beside it. */
  mark: string | null;
  /** Somebody else's token that calls itself something: its name proves nothing. */
  isListed: boolean;
}
