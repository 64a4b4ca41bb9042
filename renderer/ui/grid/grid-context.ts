/** Hands a grid's session to its parts. */
import { createContext, use } from 'react';
import type { GridSession } from './grid-session.ts';

export const GridContext = createContext<GridSession | null>(null);

export function useGridSession(): GridSession {
  const session = use(GridContext);
  if (!session) throw new Error('A part of a grid stands outside its grid.');
  return session;
}
