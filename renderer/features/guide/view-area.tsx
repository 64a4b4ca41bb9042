/** A view over both plans in the main area: it gets the document and the ways to go elsewhere. */
import type { ComponentType, ReactElement } from 'react';
import type { ViewId } from '../../state/session.ts';
import type { ViewProps } from '../../state/view-props.ts';
import { useGuide, useSession } from './context.ts';
import { useOpenPlace } from './open-place.ts';

export function ViewArea({
  view,
  views,
  person,
  introduce,
  explain,
}: {
  readonly view: ViewId;
  readonly views: { readonly [V in ViewId]?: ComponentType<ViewProps> };
  readonly person: ViewProps['person'];
  readonly introduce: ViewProps['introduce'];
  readonly explain: ViewProps['explain'];
}): ReactElement | null {
  const { store, session, done } = useGuide();
  const at = useSession((state) => state.viewAt);
  const openPlace = useOpenPlace();
  const View = views[view];
  return View ? (
    <View
      store={store}
      person={person}
      introduce={introduce}
      at={at}
      openView={session.openView}
      openPlace={openPlace}
      explain={explain}
      done={done}
    />
  ) : null;
}
