/** Two templates of the library held against each other: what the second asks otherwise than the first. */
import { ArrowLeft, ArrowLeftRight } from 'lucide-react';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import type { TemplateEntry } from '../../../../shared/ipc/contract.ts';
import { strings } from '../../../../shared/strings/catalogue.ts';
import type { TemplateLibrary } from '../../../state/template-library.ts';
import { Button } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ListPage, ListSheet } from '../../../ui/list-page.tsx';
import { Select } from '../../../ui/select.tsx';
import { DifferenceOf } from '../difference/difference-of.tsx';
import { isPlanners } from '../origins.ts';
import css from './panel.module.css';
import { isUnreadable } from './template-actions.ts';
import { templateTitle } from './template-text.ts';

export interface ComparisonProps {
  readonly templates: TemplateLibrary;
  readonly entries: readonly TemplateEntry[];
  /** The template it began at. */
  readonly from: string | null;
  readonly onBack: () => void;
}

export function Comparison({ templates, entries, from: first, onBack }: ComparisonProps): ReactElement {
  const text = strings.templatesLibrary.comparison;
  const readable = entries.filter((entry) => !isUnreadable(entry));
  const [pair, setPair] = useState(() => firstPair(readable, first));
  const options = readable.map((entry) => ({
    id: entry.id,
    label: `${templateTitle(entry)}, ${strings.templatesLibrary.origin[entry.origin]}`,
  }));
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape anywhere leads back.
    <div
      className={css.whole}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onBack();
      }}
    >
      <ListSheet>
        <ListPage
          panel={
            <section className={css.panel} aria-label={text.title}>
              <p className={css.back}>
                <Button kind="quiet" small icon={ArrowLeft} onClick={onBack}>
                  {strings.templatesLibrary.backToLibrary}
                </Button>
              </p>
              <h1 ref={heading} tabIndex={-1}>
                {text.title}
              </h1>
              <div className={css.fields}>
                <Select
                  label={text.from}
                  value={pair.from}
                  options={options}
                  onChange={(from) => setPair({ ...pair, from })}
                />
                <Select
                  label={text.to}
                  value={pair.to}
                  options={options}
                  onChange={(to) => setPair({ ...pair, to })}
                />
                <Button icon={ArrowLeftRight} onClick={() => setPair({ from: pair.to, to: pair.from })}>
                  {text.swap}
                </Button>
              </div>
            </section>
          }
        >
          {pair.from === pair.to ? (
            <EmptyState title={text.choose} />
          ) : (
            <DifferenceOf templates={templates} from={pair.from} to={pair.to} heading="h2" same={text.same} />
          )}
        </ListPage>
      </ListSheet>
    </div>
  );
}

/** An own one is compared with what it comes from: what was changed stands there first. */
function firstPair(
  entries: readonly TemplateEntry[],
  picked: string | null,
): { readonly from: string; readonly to: string } {
  const known = entries.find(({ id }) => id === picked) ?? entries.find(({ origin }) => isPlanners(origin));
  const one = known ?? entries[0];
  const base = entries.find(({ id }) => id === one?.base);
  const other = base ?? entries.find(({ id }) => id !== one?.id);
  const [from, to] = base ? [base, one] : [one, other];
  return { from: from?.id ?? '', to: to?.id ?? '' };
}
