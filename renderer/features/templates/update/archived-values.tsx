/** What an update took out of a workbook, with its values: a text, or a table. To read and to copy. */
import { type ComponentType, type ReactElement, type ReactNode, useId } from 'react';
import { strings } from '../../../../shared/strings/catalogue.ts';
import type { ArchivedContent } from '../../../../shared/workbook/archive.ts';
import type { RichTextProps } from '../../../state/view-props.ts';
import { Button } from '../../../ui/button.tsx';
import { Hidden } from '../../../ui/hidden.tsx';
import css from './update.module.css';

export interface ArchivedValuesProps {
  readonly content: ArchivedContent;
  /** When it was taken out, in words. */
  readonly when: string;
  readonly onCopy: () => void;
  readonly RichText: ComponentType<RichTextProps>;
}

export function ArchivedValues({ content, when, onCopy, RichText }: ArchivedValuesProps): ReactElement {
  const id = useId();
  const text = strings.templatesLibrary.kept;
  const { title, heads, rows, rich } = content;
  const shown = (value: string, column: number): ReactNode =>
    rich[column] === true ? <RichText text={value} /> : value;
  return (
    <section className={css.kept} aria-labelledby={id}>
      <header>
        <h4 id={id}>{title}</h4>
        <span className={css.when}>
          <Hidden>{text.when}</Hidden> {when}
        </span>
        <Button small kind="quiet" aria-label={text.copyNamed(title)} onClick={onCopy}>
          {text.copy}
        </Button>
      </header>
      {heads.length === 0 ? (
        <div className={css.value} data-rich={rich[0] || undefined}>
          {shown(rows[0]?.[0] ?? '', 0)}
        </div>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the dialog scrolls by keyboard too.
        <section className={css.scroll} tabIndex={0} aria-labelledby={id}>
          <table className={css.values}>
            <thead>
              <tr>
                {heads.map((label, column) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: columns may share a name.
                  <th key={column} scope="col">
                    {label === '' ? text.row : label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((cells, row) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: read only, in their order.
                <tr key={row}>
                  {cells.map((cell, column) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: as their heads.
                    <td key={column} data-rich={rich[column] || undefined}>
                      {shown(cell, column)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </section>
  );
}
