const regions = ['library', 'sheet', 'preview', 'inspector'] as const;
export type Region = (typeof regions)[number];

/** Where the focus last stood in each region, to come back to. */
const last = new Map<Region, HTMLElement>();

const elementOf = (region: Region): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-region="${region}"]`);

const reachable =
  'button:not(:disabled):not([tabindex="-1"]), input:not(:disabled), [contenteditable="true"], [tabindex="0"], a[href], iframe';

const targetIn = (region: Region, element: HTMLElement): HTMLElement | null => {
  const before = last.get(region);
  if (before?.isConnected && element.contains(before)) return before;
  if (region === 'sheet') {
    const editor = element.querySelector<HTMLElement>('[data-slate-editor]');
    if (editor) return editor;
  }
  if (region === 'library') {
    const row = element.querySelector<HTMLElement>('.entry[tabindex="0"]');
    if (row) return row;
  }
  return element.querySelector<HTMLElement>(reachable);
};

const regionOf = (element: Element | null): Region | undefined => {
  const name = element?.closest<HTMLElement>('[data-region]')?.dataset.region;
  return regions.find((region) => region === name);
};

export const isInRegion = (region: Region): boolean => regionOf(document.activeElement) === region;

/** Moves the focus to the next (1) or previous (-1) region that is there, round the window. */
export const moveRegion = (direction: 1 | -1): void => {
  const there = regions.filter((region) => elementOf(region));
  const now = regionOf(document.activeElement);
  const at = now ? there.indexOf(now) : direction === 1 ? -1 : 0;
  for (let step = 1; step <= there.length; step += 1) {
    const region = there[(at + direction * step + there.length * 2) % there.length];
    const element = region && elementOf(region);
    const target = element && targetIn(region, element);
    if (!target) continue;
    target.focus();
    return;
  }
};

/** Remembers where the focus stands; to be called once. */
export const rememberFocus = (): void =>
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    const region = regionOf(target);
    if (region) last.set(region, target);
  });
