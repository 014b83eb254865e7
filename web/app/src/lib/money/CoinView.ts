import type { Token } from "../../../../shared/money/token.ts";

export interface CoinView extends Token {
  name: string;
  /** The symbol, told apart from another listed coin's by its address. */
  label: string;
  /** The ends of the address when the symbol alone does not tell which coin it is, to stand beside it. */
  mark: string | null;
  /** Somebody else's token that calls itself something: its name proves nothing. */
  isListed: boolean;
}
