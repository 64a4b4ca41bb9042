/** A lucide icon in the two sizes of the visual language; always decoration beside a word or a name. */
import type { LucideIcon } from 'lucide-react';
import type { ReactElement } from 'react';

export interface IconProps {
  readonly of: LucideIcon;
  /** 14 px, inside small controls. */
  readonly small?: boolean;
}

export function Icon({ of: Drawing, small = false }: IconProps): ReactElement {
  return <Drawing size={small ? 14 : 16} strokeWidth={1.6} aria-hidden="true" />;
}
