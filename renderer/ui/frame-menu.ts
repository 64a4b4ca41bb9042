/** The menu button beside the logo is the same on every screen, so the app gives it to the frame once. */
import { createContext, type ReactNode } from 'react';

export const FrameMenu = createContext<ReactNode>(null);
