/** Two bars, copper over blue: an equals sign. Decoration, the name stands beside it. */
import type { ReactElement } from 'react';

export function Logo(): ReactElement {
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
      <rect width="20" height="20" rx="5" fill="var(--ink)" />
      <rect x="4" y="6" width="12" height="3" rx="0.6" fill="var(--logo-top)" />
      <rect x="4" y="11" width="12" height="3" rx="0.6" fill="var(--logo-bottom)" />
    </svg>
  );
}
