const steps = [0.5, 0.67, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3];

/** The next size up (1) or down (-1) from a zoom, the same at the ends. */
export const zoomStep = (zoom: number, direction: 1 | -1): number => {
  const found =
    direction === 1
      ? steps.find((step) => step > zoom + 0.001)
      : steps.findLast((step) => step < zoom - 0.001);
  return found ?? zoom;
};
