/** What every editor of a cell is given. */
import type { GridColumn } from '../types.ts';
import type { EditorSession } from './editor-keys.ts';

export interface EditorProps {
  readonly column: GridColumn;
  /** The row's id. */
  readonly row: string;
  /** Row, column, unit. */
  readonly label: string;
  readonly initial: string;
  /** Typing replaced what stood there. */
  readonly overtyping: boolean;
  /** Open the choices at once. */
  readonly open: boolean;
  readonly editor: EditorSession;
}
