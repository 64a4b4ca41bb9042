/** What makes a good answer, a line each. Blank lines stay while they are typed and go when the field is left. */
import type { ReactElement } from 'react';
import { strings } from '../../../../../shared/strings/catalogue.ts';
import { most } from '../../../../../shared/template/limits.ts';
import { TextProperty } from './property.tsx';

const text = strings.templates;

export const GoodProperty = ({
  place,
  value,
  onChange,
}: {
  readonly place: string;
  readonly value: readonly string[];
  readonly onChange: (lines: readonly string[]) => void;
}): ReactElement => (
  <TextProperty
    label={text.good}
    hint={text.goodHint(most.good)}
    place={place}
    value={value.join('\n')}
    long
    onChange={(lines) => onChange(lines.split('\n').slice(0, most.good))}
    onLeave={() => onChange(value.filter((line) => line !== ''))}
  />
);
