/** The keys of the list, in sight. */
import type { ReactElement } from 'react';
import { strings } from '../../../shared/strings/catalogue.ts';
import { Keys } from '../../ui/keys.tsx';
import css from './home.module.css';

export function KeyHints(): ReactElement {
  const { keys, keyWords } = strings.home;
  const hints: readonly (readonly [readonly string[], string])[] = [
    [[keys.up, keys.down], keyWords.move],
    [[keys.open], keyWords.open],
    [[keys.pin], keyWords.pin],
    [[keys.rename], keyWords.rename],
    [[keys.delete], keyWords.delete],
    [[keys.menu], keyWords.menu],
  ];
  return (
    <p className={css.hints}>
      {hints.map(([pressed, word]) => (
        <span key={word}>
          {pressed.map((key) => (
            <Keys key={key}>{key}</Keys>
          ))}{' '}
          {word}
        </span>
      ))}
    </p>
  );
}
