/** The pieces every kind of guidance is made of. */
import { CircleDashed } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { strings } from '../../../../shared/strings/catalogue.ts';
import { shownId } from '../../../../shared/template/place-name.ts';
import type { Section } from '../../../../shared/template/types.ts';
import { useOpenPlace } from '../open-place.ts';
import css from './inspector.module.css';

export function Part({
  title,
  aside,
  children,
}: {
  readonly title: string;
  readonly aside?: string;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <section className={css.part}>
      <div className={css.partHead}>
        <h2>{title}</h2>
        {aside !== undefined && <span className={css.aside}>{aside}</span>}
      </div>
      {children}
    </section>
  );
}

/** Question and reason: the first thing guidance says; a template may say neither. */
export function Why({ prompt, help }: { readonly prompt: string; readonly help: string }): ReactElement {
  if (prompt === '' && help === '') return <p className={css.help}>{strings.guide.noGuidance}</p>;
  return (
    <>
      {prompt !== '' && <p className={css.prompt}>{prompt}</p>}
      {help !== '' && <p className={css.help}>{help}</p>}
    </>
  );
}

export function Example({
  text,
  children,
}: {
  readonly text: string;
  readonly children?: ReactNode;
}): ReactElement | null {
  if (text === '') return null;
  return (
    <Part title={strings.guide.example} aside={strings.guide.fromAnotherCompany}>
      <blockquote className={css.example}>{text}</blockquote>
      {children}
    </Part>
  );
}

/** Criteria a reader can check; the program does not judge prose. */
export function GoodLooks({ criteria }: { readonly criteria: readonly string[] }): ReactElement | null {
  if (criteria.length === 0) return null;
  return (
    <Part title={strings.guide.goodLooks}>
      <ul className={css.criteria}>
        {criteria.map((criterion) => (
          <li key={criterion}>
            <CircleDashed size={14} strokeWidth={1.6} aria-hidden="true" />
            <span>{criterion}</span>
          </li>
        ))}
      </ul>
    </Part>
  );
}

export function UsedBy({ readers }: { readonly readers: readonly Section[] }): ReactElement {
  const openPlace = useOpenPlace();
  return (
    <Part title={strings.guide.whereUsed}>
      {readers.length === 0 ? (
        <p className={css.help}>{strings.guide.notUsed}</p>
      ) : (
        <ul className={css.links}>
          {readers.map((section) => (
            <li key={section.id}>
              <button type="button" onClick={() => openPlace(section.id)}>
                <span className={css.id}>{shownId(section)}</span> {section.short}
              </button>
            </li>
          ))}
        </ul>
      )}
    </Part>
  );
}
