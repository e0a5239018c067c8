/** The origin of a printed document; it serves fonts, the images of the page at hand, and a blank page. */
export const printOrigin = 'app://print';
export const blankPage = `${printOrigin}/blank`;
export const fontUrl = (file: string): string => `${printOrigin}/fonts/${file}`;
export const imageUrl = (asset: string): string => `${printOrigin}/images/${asset}`;
