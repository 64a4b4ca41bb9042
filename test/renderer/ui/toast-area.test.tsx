import { act, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, it } from 'vitest';
import { type ShowToast, ToastArea, useOwnToast, useToast } from '../../../renderer/ui/toast-area.tsx';

it('shows one toast at a time; each is taken away by its own answer, or with the screen that said it', () => {
  let app: ShowToast = () => () => {};
  let own: ShowToast = () => () => {};
  const Window = (): null => {
    app = useToast();
    return null;
  };
  const Screen = (): null => {
    own = useOwnToast().show;
    return null;
  };
  const draw = (screen: ReactElement | null): void =>
    act(() =>
      mounted.render(
        <ToastArea>
          <Window />
          {screen}
        </ToastArea>,
      ),
    );
  const root = document.body.appendChild(document.createElement('div'));
  const mounted = createRoot(root);
  const shown = (): string => root.querySelector('[role=status]')?.textContent ?? '';
  const say = (by: ShowToast, text: string): (() => void) => {
    let close = (): void => {};
    act(() => {
      close = by(text);
    });
    return () => act(close);
  };
  draw(<Screen />);
  const first = say(app, 'Updated');
  const second = say(own, 'Undone');
  expect(shown()).toBe('Undone');
  first();
  expect(shown()).toBe('Undone');
  second();
  expect(shown()).toBe('');
  say(own, 'Redone');
  draw(null);
  expect(shown()).toBe('');
  draw(<Screen />);
  say(own, 'Redone');
  say(app, 'Copy saved');
  draw(null);
  expect(shown()).toBe('Copy saved');
  act(() => mounted.unmount());
  root.remove();
});
