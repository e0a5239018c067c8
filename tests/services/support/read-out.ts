import { htmlFault } from '../../../electron/services/export-proof';
import type { Fonts } from '../../../electron/services/fonts';
import { finishPdf } from '../../../electron/services/pdf-finish';
import { pdfFault } from '../../../electron/services/pdf-proof';
import { fontUrl, imageUrl } from '../../../electron/services/print-addresses';
import type { Printer } from '../../../electron/services/printing';
import { facesFor } from '../../../shared/formats/faces';
import { htmlOf } from '../../../shared/formats/to-html';
import type { View } from '../../../shared/formats/view-types';

export const finish = { now: new Date('2026-11-24T11:02:00.000Z'), version: '0.1.0' };

/** The bytes of the PDF that the program makes of a view. */
export const pdfOf = async (view: View, printer: Printer): Promise<Uint8Array> => {
  const faces = facesFor(view).map((face) => ({ face, url: fontUrl(face.file) }));
  const html = htmlOf(view, { faces, medium: 'print', imageUrl });
  return finishPdf(await printer.print(html, { images: view.images }), view, finish);
};

export const webPageOf = async (view: View, fonts: Fonts): Promise<string> =>
  htmlOf(view, {
    faces: await Promise.all(facesFor(view).map(async (face) => ({ face, url: await fonts.dataUrl(face) }))),
  });

/** Where either file differs from its view: nothing, when all is well. */
export const faultsOf = async (view: View, { printer, fonts }: { printer: Printer; fonts: Fonts }) => ({
  pdf: await pdfFault(await pdfOf(view, printer), view, finish),
  html: htmlFault(await webPageOf(view, fonts), view),
});
