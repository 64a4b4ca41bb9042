/** "Kept from earlier templates": everything in a workbook's archive, to read and to copy. */
import { type ComponentType, type ReactElement, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { strings } from '../../../../shared/strings/catalogue.ts';
import { type ArchivedContent, archiveOf } from '../../../../shared/workbook/archive.ts';
import type { RichTextProps } from '../../../state/view-props.ts';
import type { WorkbookStore } from '../../../state/workbook-store.ts';
import { Button } from '../../../ui/button.tsx';
import { copyText } from '../../../ui/copy-text.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { editedWords } from '../../../ui/edited-words.ts';
import { formatTsv } from '../../../ui/grid/tsv.ts';
import { LiveRegion } from '../../../ui/live-region.tsx';
import { ArchivedValues } from './archived-values.tsx';
import css from './update.module.css';

export interface KeptDialogProps {
  readonly store: WorkbookStore;
  readonly now: Date;
  readonly onClose: () => void;
  readonly RichText: ComponentType<RichTextProps>;
}

export function KeptDialog({ store, now, onClose, RichText }: KeptDialogProps): ReactElement {
  const text = strings.templatesLibrary.kept;
  const workbook = useStore(store, (state) => state.workbook);
  const sections = useMemo(() => [...Map.groupBy(archiveOf(workbook), ({ section }) => section)], [workbook]);
  const [said, setSaid] = useState('');
  const copy = (content: ArchivedContent): void => {
    if (copyText(asText(content))) setSaid(text.copied(content.title));
  };
  return (
    <Dialog
      title={text.title}
      wide
      onClose={onClose}
      footer={
        <>
          <span className={css.said} aria-hidden="true">
            {said}
          </span>
          <Button kind="primary" data-autofocus onClick={onClose}>
            {text.close}
          </Button>
        </>
      }
    >
      <p>{text.text}</p>
      {sections.map(([title, contents]) => (
        <section key={title} className={css.section}>
          <h3>{title}</h3>
          {contents.map((content) => (
            <ArchivedValues
              key={content.place}
              content={content}
              when={editedWords(content.at, now)}
              onCopy={() => copy(content)}
              RichText={RichText}
            />
          ))}
        </section>
      ))}
      <LiveRegion text={said} />
    </Dialog>
  );
}

/** A text as it is; a table as it can be pasted into a sheet. */
const asText = ({ heads, rows }: ArchivedContent): string =>
  heads.length === 0 ? (rows[0]?.[0] ?? '') : formatTsv([heads, ...rows]);
