/** The editor of the open cell, by the column's kind. It stands inside its cell and knows its row by name. */
import { type ReactNode, useRef } from 'react';
import { textToEdit } from '../editing.ts';
import { useGridSession } from '../grid-context.ts';
import type { GridSession } from '../grid-session.ts';
import { editorLabel } from '../labels.ts';
import type { GridColumn } from '../types.ts';
import { ADD_ROW } from '../use-grid-table.ts';
import { ChoiceEditor } from './choice-editor.tsx';
import { DateEditor } from './date-editor.tsx';
import type { EditorProps } from './editor-props.ts';
import { LongEditor } from './long-editor.tsx';
import { SeveralEditor } from './several-editor.tsx';
import { TextEditor } from './text-editor.tsx';

export function CellEditor({ column }: { readonly column: GridColumn }): ReactNode {
  const session = useGridSession();
  const props = useRef<EditorProps>(null);
  props.current ??= openEditor(session, column);
  switch (column.kind) {
    case 'long':
      return <LongEditor {...props.current} />;
    case 'date':
    case 'month':
      return <DateEditor {...props.current} />;
    case 'choice':
      return <ChoiceEditor {...props.current} />;
    case 'choices':
      return <SeveralEditor {...props.current} />;
    default:
      return <TextEditor {...props.current} />;
  }
}

/** Read once: what the store does meanwhile does not change a text being typed. */
function openEditor(session: GridSession, column: GridColumn): EditorProps {
  const { edit } = session.ui.getState();
  const initial = textToEdit(session);
  return {
    column,
    row: edit?.row ?? ADD_ROW,
    label: edit ? editorLabel(session, edit.row, column) : column.label,
    initial,
    overtyping: edit?.text !== null,
    open: edit?.open ?? false,
    editor: { session, text: () => initial, done: false },
  };
}
