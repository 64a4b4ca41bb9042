/** 45° red hatch on the surface: what is short, in colour and in grey alike. */
import type { ReactElement } from 'react';

export function HatchPattern({ id }: { readonly id: string }): ReactElement {
  return (
    <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="6" height="6" fill="var(--surface)" />
      <rect width="2" height="6" fill="var(--risk)" />
    </pattern>
  );
}
