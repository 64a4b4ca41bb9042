import type { Inlines } from './model.ts';

/** Rich text as one string, without its looks. */
export const inlineText = (content: Inlines): string => content.map(({ text }) => text).join('');
