/** Guidance on a section: why it exists, an example, and what is still to write. */
import type { ReactElement } from 'react';
import { strings } from '../../../../shared/strings/catalogue.ts';
import { shownBlocksOf } from '../../../../shared/template/find.ts';
import type { Section } from '../../../../shared/template/types.ts';
import { sectionProgress } from '../../../../shared/workbook/progress.ts';
import type { Workbook } from '../../../../shared/workbook/types.ts';
import { useOpenPlace } from '../open-place.ts';
import { placeName } from '../place-text.ts';
import { Example, Part, Why } from './guidance-parts.tsx';
import css from './inspector.module.css';

export function SectionGuidance({
  workbook,
  section,
}: {
  readonly workbook: Workbook;
  readonly section: Section;
}): ReactElement {
  const openPlace = useOpenPlace();
  const { missing } = sectionProgress(workbook, section);
  return (
    <>
      <Part title={section.title}>
        <Why prompt="" help={section.help} />
      </Part>
      <Example text={section.example} />
      {shownBlocksOf(section).length > 0 && (
        <Part title={strings.guide.stillToWrite}>
          {missing.length === 0 ? (
            <p className={css.help}>{strings.guide.allWritten}</p>
          ) : (
            <ul className={css.links}>
              {missing.map((place) => (
                <li key={place}>
                  <button type="button" onClick={() => openPlace(place)}>
                    {placeName(workbook.template, place)}
                  </button>
                </li>
              ))}
            </ul>
          )}
        </Part>
      )}
    </>
  );
}
