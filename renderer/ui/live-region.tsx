/** Says a text politely to those who do not see it appear. One stands on a screen, from its first moment. */
import type { ReactElement } from 'react';
import { Hidden } from './hidden.tsx';

export function LiveRegion({ text }: { readonly text: string }): ReactElement {
  return (
    <div role="status" aria-live="polite">
      <Hidden>{text}</Hidden>
    </div>
  );
}
