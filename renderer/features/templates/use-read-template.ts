/** A template of the library, read when it is asked for. */
import { useEffect, useState } from 'react';
import type { Result } from '../../../shared/lib/result.ts';
import type { Template } from '../../../shared/template/types.ts';
import type { TemplateLibrary } from '../../state/template-library.ts';

/** null until it is read; `id` null reads nothing. */
export function useReadTemplate(
  templates: Pick<TemplateLibrary, 'read'>,
  id: string | null,
): Result<Template> | null {
  const [read, setRead] = useState<{ readonly id: string; readonly answer: Result<Template> } | null>(null);
  useEffect(() => {
    if (id === null) return;
    let current = true;
    void templates.read(id).then((answer) => {
      if (current) setRead({ id, answer });
    });
    return () => {
      current = false;
    };
  }, [templates, id]);
  return read !== null && read.id === id ? read.answer : null;
}
