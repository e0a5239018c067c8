import { z } from 'zod';
import { Language } from '../release/leaf';

/** What a person chose, kept in the user's own folder. Every field has a default: an old or damaged file never stops a start. */
export const Settings = z.object({
  name: z.string().max(200).catch(''),
  role: z.string().max(200).catch(''),
  office: z.string().max(200).catch(''),
  /** The one question for name and office was answered or skipped. */
  identityAsked: z.boolean().catch(false),
  theme: z.enum(['system', 'light', 'dark']).catch('system'),
  language: Language.catch('en'),
  houseStyle: z.string().max(64).catch('plain'),
  libraryOpen: z.boolean().catch(true),
  inspectorOpen: z.boolean().catch(true),
  sort: z.enum(['changed', 'date', 'headline', 'status']).catch('changed'),
  zoom: z.number().min(0.5).max(3).catch(1),
});
export type Settings = z.infer<typeof Settings>;

export const defaultSettings: Settings = Settings.parse({});
