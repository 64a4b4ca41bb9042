/** The listbox under a choice cell. The focus stays in the cell's text box. */
import { Check } from 'lucide-react';
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { strings } from '../../../../shared/strings/catalogue.ts';
import { countText } from '../commit.ts';
import { Floating } from '../floating.tsx';
import type { GridOption } from '../types.ts';
import css from './option-list.module.css';

/** More names than this are reached by typing. */
const SHOWN = 200;

interface OptionListProps {
  readonly id: string;
  readonly label: string;
  readonly options: readonly GridOption[];
  readonly active: number;
  readonly chosen: ReadonlySet<string>;
  readonly several: boolean;
  readonly hint?: string;
  onChoose(option: GridOption): void;
}

export const optionId = (listId: string, index: number): string => `${listId}-${index}`;

export function OptionList(props: OptionListProps): ReactNode {
  const { id, options, active, chosen, several } = props;
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    list.current?.querySelector(`[id="${optionId(id, active)}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [id, active]);
  const shown = options.slice(0, SHOWN);
  return (
    <Floating place="below" className={css.panel} onPointerDown={(event) => event.preventDefault()}>
      <div
        ref={list}
        id={id}
        role="listbox"
        aria-label={props.label}
        aria-multiselectable={several || undefined}
        className={css.list}
        tabIndex={-1}
      >
        {shown.map((option, index) => (
          <div
            key={option.id}
            id={optionId(id, index)}
            role="option"
            aria-selected={chosen.has(option.id)}
            aria-disabled={option.unavailable === undefined ? undefined : true}
            data-current={index === active ? 'true' : undefined}
            tabIndex={-1}
            className={css.option}
            onPointerUp={() => props.onChoose(option)}
          >
            <span className={css.mark}>
              {chosen.has(option.id) ? <Check size={14} strokeWidth={1.8} aria-hidden="true" /> : null}
            </span>
            {option.label}
            {option.unavailable === undefined ? null : (
              <span className={css.unavailable}>{option.unavailable}</span>
            )}
          </div>
        ))}
      </div>
      {options.length === 0 ? <p className={css.note}>{strings.grid.noChoice}</p> : null}
      {options.length > SHOWN ? (
        <p className={css.note}>{strings.grid.report.more(countText(options.length - SHOWN))}</p>
      ) : null}
      {props.hint && options.length > 0 ? <p className={css.note}>{props.hint}</p> : null}
    </Floating>
  );
}
