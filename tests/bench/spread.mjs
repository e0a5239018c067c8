/** Median and 95th percentile of some numbers. */
export const spread = (numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  return { p50: at(0.5), p95: at(0.95) };
};

/** A run says nothing when the baseline's own medians differ by more than a quarter. */
export const steady = (medians) => Math.max(...medians) <= 1.25 * Math.min(...medians);

export const ratioRow = (ours, rival) => {
  const [a, b] = [spread(ours.times), spread(rival.times)];
  const shown = (number) => number.toFixed(1);
  const verdict = steady(rival.medians) ? '' : '  VOID: the baseline was not steady';
  return `against ${rival.name}: p50 ${shown(a.p50)} / ${shown(b.p50)} ms = ${(a.p50 / b.p50).toFixed(2)}x, p95 ${shown(a.p95)} / ${shown(b.p95)} ms = ${(a.p95 / b.p95).toFixed(2)}x${verdict}`;
};
