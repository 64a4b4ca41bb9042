/** The blocks of the document model as they will look in Word. */
import { Fragment, type ReactElement } from 'react';
import type { Block, ChartBlock, Inlines, TableBlock } from '../../../shared/document/model.ts';
import { pointsPerPixel } from '../../../shared/document/picture-size.ts';
import { chartHeight, chartNote } from '../../../shared/document/printed-chart.ts';
import { strings } from '../../../shared/strings/catalogue.ts';
import { Chart } from '../../ui/charts/chart.tsx';
import type { PlacedBlock, PreviewDocument } from './paginate.ts';
import css from './paper.module.css';
import { Picture } from './picture.tsx';

export interface BlockProps {
  readonly placed: PlacedBlock;
  readonly preview: PreviewDocument;
}

const headings = { 1: css.h1, 2: css.h2, 3: css.h3 } as const;

export function PreviewBlock({ placed, preview }: BlockProps): ReactElement {
  const { block } = placed;
  switch (block.kind) {
    case 'heading':
      return (
        <p className={headings[block.level]} data-origin={block.origin}>
          {block.number !== undefined && `${block.number} `}
          {block.text}
        </p>
      );
    case 'lead':
      return (
        <p className={css.lead} data-origin={block.origin}>
          <Words content={block.content} />
        </p>
      );
    case 'question':
      return (
        <p className={css.question} data-origin={block.origin}>
          {block.text}
        </p>
      );
    case 'paragraph':
      return (
        <p className={css.paragraph} data-origin={block.origin}>
          <Words content={block.content} />
        </p>
      );
    case 'labelled':
      return (
        <p className={css.labelled} data-origin={block.origin}>
          <b>{block.label}</b>
          <span>
            <Words content={block.content} />
          </span>
        </p>
      );
    case 'list':
      return <List block={block} />;
    case 'callout':
      return (
        <p className={css.callout}>
          <b>{block.text}</b>
        </p>
      );
    case 'figures':
      return (
        <dl className={css.figures}>
          {block.items.map((item) => (
            <div key={item.label}>
              <dt>{item.label}</dt>
              <dd className={css.figureValue}>{item.value}</dd>
              <dd>{item.note}</dd>
            </div>
          ))}
        </dl>
      );
    case 'table':
      return <PlanTable placed={placed} table={block} />;
    case 'chart':
      return <ChartFigure block={block} number={placed.figure ?? 0} />;
    case 'picture':
      return (
        <Picture sha256={block.sha256} alt={block.alt} points={placed.width ?? 0} className={css.picture} />
      );
    case 'signatures':
      return <Signatures parties={block.parties} />;
    case 'contents':
      return <Contents title={block.title} preview={preview} />;
  }
}

/** A minus stays on the line of its amount; between it and the sign of a currency a line could break. */
function Unparted({ text }: { readonly text: string }): ReactElement {
  return (
    <>
      {text.split(/(\u2212\p{Sc}\S*)/u).map((part, index) => {
        const key = `${index}`;
        return index % 2 === 0 ? (
          <Fragment key={key}>{part}</Fragment>
        ) : (
          <span key={key} className={css.amount}>
            {part}
          </span>
        );
      })}
    </>
  );
}

export function Words({ content }: { readonly content: Inlines }): ReactElement {
  return (
    <>
      {content.map((inline, index) => {
        const key = `${index}`;
        const text = <Unparted text={inline.text} />;
        const words = inline.link === undefined ? text : <u>{text}</u>;
        const leaning = inline.italic ? <em>{words}</em> : words;
        return <Fragment key={key}>{inline.bold ? <b>{leaning}</b> : leaning}</Fragment>;
      })}
    </>
  );
}

function List({ block }: { readonly block: Extract<Block, { kind: 'list' }> }): ReactElement {
  const items = block.items.map((item, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the items have no identity but their place.
    <li key={index}>
      <Words content={item} />
    </li>
  ));
  return block.ordered ? (
    <ol className={css.list} data-origin={block.origin}>
      {items}
    </ol>
  ) : (
    <ul className={css.list} data-origin={block.origin}>
      {items}
    </ul>
  );
}

/** The number stands out, as the title follows it. */
function Caption({ numbered, title }: { readonly numbered: string; readonly title: string }): ReactElement {
  return (
    <>
      <b>{numbered}</b>
      {strings.word.caption(numbered, title).slice(numbered.length)}
    </>
  );
}

function PlanTable({
  placed: { table: number = 0, continued = false, fit },
  table,
}: {
  readonly placed: PlacedBlock;
  readonly table: TableBlock;
}): ReactElement {
  const points = fit?.type.points ?? 0;
  const total = fit?.widths.reduce((sum, one) => sum + one, 0) ?? 0;
  return (
    <div data-origin={table.origin}>
      {!continued && (
        <p className={css.caption}>
          <Caption numbered={strings.word.table(String(number))} title={table.caption} />
        </p>
      )}
      <table className={css.table} style={{ fontSize: `calc(${points} * var(--pt))` }}>
        <colgroup>
          {fit?.widths.map((width, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: columns have no identity but their place.
            <col key={index} style={{ width: `${(100 * width) / total}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {table.columns.map((column, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns have no identity but their place.
              <th key={index} scope="col" data-align={column.align}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: printed rows have no identity but their place.
            <tr key={at} data-kind={row.kind} data-party={row.party}>
              {row.cells.map((cell, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: cells have no identity but their place.
                <td key={index} data-align={table.columns[index]?.align}>
                  <Unparted text={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {table.note !== undefined && <p className={css.note}>{table.note}</p>}
    </div>
  );
}

function ChartFigure({
  block,
  number,
}: {
  readonly block: ChartBlock;
  readonly number: number;
}): ReactElement {
  const note = chartNote(block.chart);
  return (
    <div data-origin={block.origin}>
      <p className={css.caption}>
        <Caption numbered={strings.word.figureNumber(String(number))} title={block.caption} />
      </p>
      <div className={css.chart} data-theme="light">
        <Chart chart={block.chart} height={Math.round(chartHeight(block.chart) / pointsPerPixel)} still />
      </div>
      {note !== '' && <p className={css.note}>{note}</p>}
    </div>
  );
}

function Signatures({
  parties,
}: {
  readonly parties: Extract<Block, { kind: 'signatures' }>['parties'];
}): ReactElement {
  const { role, name, signature, date } = strings.word;
  return (
    <table className={css.signatures}>
      <thead>
        <tr>
          {[role, name, signature, date].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {parties.map((party) => (
          <tr key={party.role}>
            <td>
              <b>{party.role}</b>
            </td>
            <td>
              {party.name}
              {party.title !== '' && <span className={css.signTitle}>{party.title}</span>}
            </td>
            <td />
            <td />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Contents({
  title,
  preview: { contents, pageOf },
}: {
  readonly title: string;
  readonly preview: PreviewDocument;
}): ReactElement {
  return (
    <div className={css.contents} data-density={contents.density}>
      <p className={css.h1}>{title}</p>
      <ul>
        {contents.entries.map((entry) => (
          <li key={entry.id} data-level={entry.level}>
            <span>
              {entry.number !== undefined && `${entry.number} `}
              {entry.text}
            </span>
            <span className={css.dots} aria-hidden="true" />
            <span>{pageOf.get(entry.id) ?? ''}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
