/** The explanation of a figure over the screen; choosing one of its places goes there. */
import type { ComponentType, ReactElement } from 'react';
import type { Explained, ExplainProps } from '../../state/view-props.ts';
import { useGuide } from './context.ts';
import { useOpenPlace } from './open-place.ts';

export function ExplainArea({
  Explain,
  explained,
  onClose,
}: {
  readonly Explain: ComponentType<ExplainProps>;
  readonly explained: Explained;
  readonly onClose: () => void;
}): ReactElement {
  const { store } = useGuide();
  const openPlace = useOpenPlace();
  return (
    <Explain
      store={store}
      explained={explained}
      onClose={onClose}
      onPlace={(place) => {
        onClose();
        openPlace(place);
      }}
    />
  );
}
