import { create } from 'zustand';

/**
 * How open changes are shown: with all their marks; simple, as the text reads when they are accepted, with
 * a bar beside each line that carries one; final, with nothing of them. Whatever is shown can be edited.
 */
export const reviewViews = ['all', 'simple', 'final'] as const;
export type ReviewView = (typeof reviewViews)[number];

export const useReviewView = create<{ view: ReviewView }>()(() => ({ view: 'all' }));

export const setReviewView = (view: ReviewView): void => useReviewView.setState({ view });

export const nextReviewView = (view: ReviewView): ReviewView =>
  reviewViews[(reviewViews.indexOf(view) + 1) % reviewViews.length] as ReviewView;
