import { viewOf } from '../../shared/formats/view';
import { textOfView } from '../../shared/formats/view-text';
import type { ExportFormat } from '../../shared/ipc/types';
import { say } from '../../shared/messages/say';
import type { Release } from '../../shared/release/file-format';
import type { SystemFaces } from './system-faces';

/** Sentences about copies that were written and yet are not as they should be. */
export type ExportWarnings = (release: Release, formats: readonly ExportFormat[]) => Promise<string[]>;

/** Only a PDF is bound to the faces of this system: a web page is drawn with those of who reads it. */
export const createExportWarnings =
  ({ faces }: { faces: SystemFaces }): ExportWarnings =>
  async ({ root, envelope }, formats) => {
    if (!formats.includes('pdf')) return [];
    const missing = await faces.missingFor(textOfView(viewOf(root, envelope)));
    return missing.map((script) => say('exporting.no-face', { language: say(`exporting.face.${script}`) }));
  };
