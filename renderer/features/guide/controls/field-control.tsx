/** The control that fits a field's type. */
import type { ReactElement } from 'react';
import { BoolControl, ChoiceControl } from './choice-control.tsx';
import type { ControlProps } from './control.ts';
import { DateControl } from './date-control.tsx';
import { NumberControl } from './number-control.tsx';
import { PictureControl } from './picture-control.tsx';
import { ReferenceControl } from './reference-control.tsx';
import { RichControl } from './rich-control.tsx';
import { SeveralControl } from './several-control.tsx';
import { TextControl } from './text-control.tsx';

export function FieldControl(props: ControlProps): ReactElement {
  switch (props.field.type) {
    case 'text':
      return <TextControl {...props} />;
    case 'rich':
      return <RichControl {...props} />;
    case 'int':
    case 'dec':
    case 'money':
    case 'pct':
      return <NumberControl {...props} />;
    case 'date':
    case 'month':
      return <DateControl {...props} />;
    case 'choice':
      return <ChoiceControl {...props} />;
    case 'multi':
    case 'refs':
      return <SeveralControl {...props} />;
    case 'person':
    case 'ref':
      return <ReferenceControl {...props} />;
    case 'bool':
      return <BoolControl {...props} />;
    case 'picture':
      return <PictureControl {...props} />;
  }
}
