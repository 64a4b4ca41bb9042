/** The new year from last year's workbook: names and history stay, numbers go. */
import { type ReactElement, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { LibraryEntry } from '../../../shared/ipc/contract.ts';
import type { Result } from '../../../shared/lib/result.ts';
import { strings } from '../../../shared/strings/catalogue.ts';
import type { LibraryStore } from '../../state/library-store.ts';
import type { TemplateLibrary } from '../../state/template-library.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Problem } from '../../ui/problem.tsx';
import { Select } from '../../ui/select.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { nextTitle } from './suggested-title.ts';

export interface LastYearDialogProps {
  readonly library: LibraryStore;
  /** The workbook already picked in the list. */
  readonly source: string | null;
  readonly templates: TemplateLibrary;
  /** `template` null: as last year. */
  readonly onCreate: (id: string, title: string, template: string | null) => Promise<Result<null>>;
  readonly onOpenFile: () => void;
  readonly onClose: () => void;
}

export function LastYearDialog(props: LastYearDialogProps): ReactElement {
  const entries = useStore(props.library, (state) => state.entries) ?? [];
  const readable = entries.filter((entry) => entry.deletedAt === null && entry.damaged === null);
  const first = readable.find((entry) => entry.id === props.source) ?? readable[0];
  return first ? <Form {...props} readable={readable} first={first} /> : <NoSource {...props} />;
}

function NoSource({ onOpenFile, onClose }: LastYearDialogProps): ReactElement {
  const text = strings.home.lastYear;
  return (
    <Dialog title={text.title} onClose={onClose}>
      <EmptyState title={text.none} text={text.noneText}>
        <Button
          kind="primary"
          onClick={() => {
            onClose();
            onOpenFile();
          }}
        >
          {strings.home.openFile}
        </Button>
      </EmptyState>
    </Dialog>
  );
}

interface FormProps extends LastYearDialogProps {
  readonly readable: readonly LibraryEntry[];
  readonly first: LibraryEntry;
}

function Form({ readable, first, templates, onCreate, onClose }: FormProps): ReactElement {
  const text = strings.home.lastYear;
  const words = strings.templatesLibrary.lastYear;
  const [source, setSource] = useState(first.id);
  const [name, setName] = useState(nextTitle(first.title));
  const [nameError, setNameError] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  const [template, setTemplate] = useState(AS_LAST_YEAR);
  const offered = useStore(templates, (state) => state.entries) ?? [];
  useEffect(() => void templates.refresh(), [templates]);

  const choose = (id: string): void => {
    setSource(id);
    const entry = readable.find((candidate) => candidate.id === id);
    if (entry) setName(nextTitle(entry.title));
  };
  const create = async (): Promise<void> => {
    const title = name.trim();
    if (title === '') return setNameError(strings.home.create.needsName);
    setProblem(null);
    const created = await onCreate(source, title, template === AS_LAST_YEAR ? null : template);
    if (created.ok) onClose();
    else setProblem(created.error.message);
  };
  return (
    <Dialog
      title={text.title}
      onClose={onClose}
      onSubmit={() => void create()}
      footer={
        <>
          <Button onClick={onClose}>{strings.app.cancel}</Button>
          <Button kind="primary" type="submit">
            {text.create}
          </Button>
        </>
      }
    >
      {problem !== null && <Problem message={problem} />}
      <p>{text.text}</p>
      <Select
        label={text.source}
        value={source}
        options={readable.map((entry) => ({ id: entry.id, label: entry.title }))}
        onChange={choose}
        autoFocus
      />
      <TextInput
        label={text.name}
        value={name}
        error={nameError}
        onChange={(value) => {
          setName(value);
          setNameError(null);
        }}
      />
      <Select
        label={words.template}
        hint={words.hint}
        value={template}
        options={[
          { id: AS_LAST_YEAR, label: words.same },
          ...offered
            .filter(({ problem }) => problem === null)
            .map(({ id, title, origin }) => ({
              id,
              label: words.option(title, strings.templatesLibrary.origin[origin]),
            })),
        ]}
        onChange={setTemplate}
      />
    </Dialog>
  );
}

/** No id of a template: the workbook keeps the one it has. */
const AS_LAST_YEAR = '';
