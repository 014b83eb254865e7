import type { Token } from "../../../../shared/money/token.ts";

export interface CoinView extends Token {
  name: string;
  /** The symbol, told apart from another listed coin's. */
  label: string;
  /** Somebody else's token that calls itself something: its name proves nothing. */
  isListed: boolean;
}
