/** The value that so many per cent of the samples do not exceed. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil((share / 100) * sorted.length) - 1)] ?? Number.NaN;
}

export function milliseconds(samples: readonly number[]): string {
  const [half, most] = [percentile(samples, 50), percentile(samples, 95)];
  return `p50 ${half.toFixed(1)} ms, p95 ${most.toFixed(1)} ms of ${samples.length}`;
}
