/** Places an update takes out or brings back: section, name, how much they hold. */
import type { ReactElement } from 'react';
import { strings } from '../../../../shared/strings/catalogue.ts';
import type { ArchivedPlace } from '../../../../shared/workbook/archive.ts';
import css from './update.module.css';

const { values, rows } = strings.templatesLibrary.update;

export function PlaceList({ places }: { readonly places: readonly ArchivedPlace[] }): ReactElement {
  return (
    <ul className={css.list}>
      {places.map(({ place, section, title, kind, count }) => (
        <li key={place}>
          <b>
            <bdi>{title}</bdi>
          </b>{' '}
          <small>
            <bdi>{section}</bdi>
          </small>{' '}
          <span>{kind === 'table' ? rows(count) : values(count)}</span>
        </li>
      ))}
    </ul>
  );
}
