/** The preview beside the typing: it waits for a pause. */
import { useEffect, useState } from 'react';
import type { Template } from '../../../../shared/template/types.ts';

/** Milliseconds without a change before the preview is made again. */
const REST = 250;

/** The template as it was when it last rested. */
export function useRested(template: Template): Template {
  const [rested, setRested] = useState(template);
  useEffect(() => {
    const timer = setTimeout(() => setRested(template), REST);
    return () => clearTimeout(timer);
  }, [template]);
  return rested;
}
