/** A picture of the document, read from main once and shown through a local address. */
import { createContext, type ReactElement, useContext, useEffect, useState } from 'react';
import type { Bridge } from '../../../shared/ipc/contract.ts';

export interface PictureSource {
  readonly bridge: Pick<Bridge, 'readPicture'>;
  readonly workbookId: string;
}

export const PictureContext = createContext<PictureSource | null>(null);

/** Nothing while it loads or when it cannot be read: the export says what is wrong. */
export function Picture({
  sha256,
  alt,
  points,
  className,
}: {
  readonly sha256: string;
  readonly alt: string;
  /** How wide it is on the page. */
  readonly points: number;
  readonly className: string | undefined;
}): ReactElement | null {
  const source = useContext(PictureContext);
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    if (!source) return;
    let current: string | null = null;
    let gone = false;
    void source.bridge.readPicture(source.workbookId, sha256).then((read) => {
      if (gone || !read.ok) return;
      current = URL.createObjectURL(new Blob([new Uint8Array(read.value.bytes)], { type: read.value.mime }));
      setAddress(current);
    });
    return () => {
      gone = true;
      if (current !== null) URL.revokeObjectURL(current);
    };
  }, [source, sha256]);
  return address === null ? null : (
    <img className={className} src={address} alt={alt} style={{ width: `calc(${points} * var(--pt))` }} />
  );
}
