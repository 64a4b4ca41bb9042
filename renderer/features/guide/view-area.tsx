/** A view over both plans in the main area: it gets the document and the ways to go elsewhere. */
import { type ComponentType, type ReactElement, useCallback } from 'react';
import type { ViewId } from '../../state/drafts.ts';
import type { ViewProps } from '../../state/view-props.ts';
import { useGuide, useSession } from './context.ts';
import { useOpenPlace } from './open-place.ts';

export function ViewArea({
  view,
  views,
  person,
  explain,
  say,
}: {
  readonly view: ViewId;
  readonly views: { readonly [V in ViewId]?: ComponentType<ViewProps> };
  readonly person: ViewProps['person'];
  readonly explain: ViewProps['explain'];
  readonly say: (text: string, done: 'undo' | 'redo' | null) => void;
}): ReactElement | null {
  const { store, session } = useGuide();
  const at = useSession((state) => state.viewAt);
  const openPlace = useOpenPlace();
  // The way back from what was just done is the undo.
  const done = useCallback((sentence: string) => say(sentence, 'redo'), [say]);
  const View = views[view];
  return View ? (
    <View
      store={store}
      person={person}
      at={at}
      openView={session.openView}
      openPlace={openPlace}
      explain={explain}
      done={done}
    />
  ) : null;
}
