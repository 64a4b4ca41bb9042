/** What one template asks otherwise than another, section by section. */
import type { ReactElement } from 'react';
import { strings } from '../../../../shared/strings/catalogue.ts';
import type {
  Difference,
  SectionDifference,
} from '../../../../shared/template/difference/template-difference.ts';
import { shownId } from '../../../../shared/template/place-name.ts';
import { Hidden } from '../../../ui/hidden.tsx';
import { Tag } from '../../../ui/tag.tsx';
import css from './difference.module.css';

const signs: { readonly [K in Difference['kind']]: string } = {
  added: '+',
  removed: '−',
  changed: '≠',
  moved: '↕',
};
const words = strings.templatesLibrary.difference;

/** Characters of both sides that still read well in one line. */
const SHORT = 48;

export interface DifferenceViewProps {
  readonly sections: readonly SectionDifference[];
  /** The level of the sections' titles where they stand. */
  readonly heading: 'h2' | 'h3' | 'h4';
}

export function DifferenceView({ sections, heading }: DifferenceViewProps): ReactElement {
  return (
    <div className={css.groups}>
      {sections.map((section) => (
        <Section key={section.id} section={section} Heading={heading} />
      ))}
    </div>
  );
}

/** A section that is new or gone says so beside its name; nothing else of it is listed. */
function Section(props: {
  readonly section: SectionDifference;
  readonly Heading: DifferenceViewProps['heading'];
}): ReactElement {
  const { section, Heading } = props;
  const whole = section.differences.find(
    ({ what, kind }) => what === 'section' && (kind === 'added' || kind === 'removed'),
  );
  return (
    <section>
      <Heading className={css.title}>
        {shownId(section) !== '' && <span className={css.id}>{shownId(section)} </span>}
        <bdi>{section.title}</bdi>
        {whole && <Tag>{words.whole[whole.kind]}</Tag>}
      </Heading>
      <ul>
        {section.differences
          .filter((difference) => difference !== whole)
          .map((difference) => (
            <Line key={`${difference.place} ${difference.kind}`} difference={difference} />
          ))}
      </ul>
    </section>
  );
}

function Line({ difference }: { readonly difference: Difference }): ReactElement {
  const { kind, what, title, table, changes } = difference;
  return (
    <li className={css.line}>
      <span className={css.sign} aria-hidden="true">
        {signs[kind]}
      </span>
      <div>
        <p>
          <b>
            <bdi>{what === 'section' ? words.section : title}</bdi>
          </b>{' '}
          <span className={css.what}>
            {what === 'section' ? words.verb[kind] : words.said(words.what[what](table), words.verb[kind])}
          </span>
        </p>
        {changes.length > 0 && (
          <dl className={css.changes}>
            {changes.map(({ property, from, to }) => (
              <div key={property}>
                <dt>{property}</dt>
                <dd data-short={from.length + to.length <= SHORT || undefined}>
                  <del>
                    <Hidden>{words.before}</Hidden> <bdi>{from === '' ? words.nothing : from}</bdi>
                  </del>{' '}
                  <ins>
                    <Hidden>{words.after}</Hidden> <bdi>{to === '' ? words.nothing : to}</bdi>
                  </ins>
                </dd>
              </div>
            ))}
          </dl>
        )}
      </div>
    </li>
  );
}
