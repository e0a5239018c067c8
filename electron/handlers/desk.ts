import type { Answers } from '../services/answers';
import type { Corrections } from '../services/corrections';
import type { Dialogs } from '../services/dialogs';
import type { ExportJobs } from '../services/export-jobs';
import type { Exporting } from '../services/exporting';
import type { Handles } from '../services/handles';
import type { Identity } from '../services/identity';
import type { Libraries } from '../services/libraries';
import type { Previews } from '../services/previews';
import type { Recents } from '../services/recent';
import type { Recording } from '../services/recording';
import type { ReleaseFiles } from '../services/release-file';
import type { ReleaseMaking } from '../services/release-making';
import type { Requesting } from '../services/requesting';
import type { SettingsService } from '../services/settings';

/** All that the calls of the window are answered with. */
export type Desk = {
  handles: Handles;
  settings: SettingsService;
  libraries: Libraries;
  identity: Identity;
  files: ReleaseFiles;
  recording: Recording;
  requesting: Requesting;
  answers: Answers;
  corrections: Corrections;
  making: ReleaseMaking;
  recents: Recents;
  previews: Previews;
  dialogs: Dialogs;
  exporting: Exporting;
  exportJobs: ExportJobs;
  /** Files that were exported, and requests that were written, by handle. */
  written: Handles;
  /** A new message in the system's mail program; what does not fit into it goes on the clipboard. */
  writeMail: (subject: string, text: string) => Promise<void>;
  /** Opens a file in its program, or shows it in its folder. */
  openFile: (path: string) => void;
  revealFile: (path: string) => void;
};
