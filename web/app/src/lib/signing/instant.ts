/** The last instant a date can show. Whatever lies behind it means "never". */
export const never = 8_640_000_000_000;

export const instant = (seconds: bigint): number => (seconds > BigInt(never) ? never : Number(seconds));
