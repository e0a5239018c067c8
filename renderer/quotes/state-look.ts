import {
  BadgeCheck,
  BookOpenCheck,
  Circle,
  CircleX,
  type LucideIcon,
  PenLine,
  TriangleAlert,
} from 'lucide-react';
import type { QuoteStateName } from '../../shared/review/state';

/** A state has a shape as well as a colour (quotes.css). */
export const stateMarks: Record<QuoteStateName, LucideIcon> = {
  unapproved: Circle,
  asked: PenLine,
  approved: BadgeCheck,
  'change-proposed': PenLine,
  lapsed: TriangleAlert,
  declined: CircleX,
  'on-record': BookOpenCheck,
};
