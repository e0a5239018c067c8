import { z } from 'zod';

/** Where the window stood; kept in `window.json` of the person's own folder. */
export const Bounds = z.object({
  x: z.number().int().optional().catch(undefined),
  y: z.number().int().optional().catch(undefined),
  width: z.number().int().min(640).max(20_000).catch(1280),
  height: z.number().int().min(480).max(20_000).catch(860),
  maximized: z.boolean().catch(false),
});
export type Bounds = z.infer<typeof Bounds>;
export const firstBounds: Bounds = { width: 1280, height: 860, maximized: false };

type Area = { x: number; y: number; width: number; height: number };

/**
 * Keeps the place only when enough of the window is on a screen that is there today: after a monitor was
 * taken away it opens in the middle instead of out of sight.
 */
export const onScreen = (bounds: Bounds, areas: Area[]): Bounds => {
  const { x, y, width, height } = bounds;
  if (x === undefined || y === undefined) return bounds;
  const seen = areas.some((area) => {
    const across = Math.min(x + width, area.x + area.width) - Math.max(x, area.x);
    const down = Math.min(y + height, area.y + area.height) - Math.max(y, area.y);
    return across >= 120 && down >= 80 && y >= area.y - 20;
  });
  return seen ? bounds : { ...bounds, x: undefined, y: undefined };
};
