/** Every code that the shared rules can answer with. A test demands a sentence in zh and en for each. */
export const errorCodes = [
  "amountEmpty",
  "amountNotANumber",
  "amountNegative",
  "amountScientific",
  "amountGrouping",
  "amountAmbiguous",
  "amountTooPrecise",
  "amountZero",
  "amountTooLarge",
  "tradeLogsIncomplete",
  "policyDocumentMalformed",
  "agreementMalformed",
  "agreementForOtherBuyer",
  "agreementWithOneself",
] as const;

export type ErrorCode = (typeof errorCodes)[number];
