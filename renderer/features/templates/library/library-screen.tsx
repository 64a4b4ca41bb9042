/** The library of templates: shipped, own, the company's; what can be done to each, and two compared. */
import { type ReactElement, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { TemplateEntry } from '../../../../shared/ipc/contract.ts';
import { strings } from '../../../../shared/strings/catalogue.ts';
import type { TemplateLibrary } from '../../../state/template-library.ts';
import { KeyHints, ListPage, ListSheet, NoList } from '../../../ui/list-page.tsx';
import { Comparison } from './comparison.tsx';
import { DeletedTemplates } from './deleted-templates.tsx';
import { LibraryPanel } from './library-panel.tsx';
import { TemplateDialogs } from './template-dialogs.tsx';
import { TemplateList } from './template-list.tsx';
import { type TemplateDialog, useTemplateActs } from './use-template-acts.ts';

export interface TemplateLibraryScreenProps {
  readonly templates: TemplateLibrary;
  readonly now: Date;
  /** The template the list begins at. */
  readonly at: string | null;
  readonly onBack: () => void;
  readonly onEdit: (entry: TemplateEntry) => void;
  /** Starts a workbook from it. */
  readonly onStart: (id: string) => void;
  readonly say: (text: string, undo?: () => void) => void;
  readonly explain: (problem: string | null) => void;
}

const text = strings.templatesLibrary;
const { keys, keyWords } = text;
const arrows = [strings.home.keys.up, strings.home.keys.down];
const hints = [
  { keys: arrows, word: strings.home.keyWords.move },
  { keys: [keys.open], word: keyWords.open },
  { keys: [keys.start], word: keyWords.start },
  { keys: [keys.duplicate], word: keyWords.duplicate },
  { keys: [keys.rename], word: keyWords.rename },
  { keys: [keys.compare], word: keyWords.compare },
  { keys: [keys.delete], word: keyWords.delete },
  { keys: [strings.home.keys.menu], word: strings.home.keyWords.menu },
];

export function TemplateLibraryScreen(props: TemplateLibraryScreenProps): ReactElement {
  const { templates, now, at, onBack } = props;
  const entries = useStore(templates, (state) => state.entries);
  const failure = useStore(templates, (state) => state.failure);
  const [dialog, setDialog] = useState<TemplateDialog | null>(null);
  const [compared, setCompared] = useState<{ readonly from: string | null } | null>(null);
  const [startsAt, setStartsAt] = useState(at);
  const { onAction, importFile, unreset, restore } = useTemplateActs({
    ...props,
    ask: setDialog,
    onCompare: (from) => setCompared({ from }),
  });
  useEffect(() => void templates.refresh(), [templates]);

  if (entries === null)
    return (
      <NoList
        failure={failure?.message ?? null}
        failedTitle={text.failedTitle}
        onRetry={() => void templates.refresh()}
      />
    );
  if (compared)
    return (
      <Comparison
        templates={templates}
        entries={entries}
        from={compared.from}
        onBack={() => {
          setStartsAt(compared.from);
          setCompared(null);
        }}
      />
    );
  return (
    <ListSheet>
      <ListPage
        panel={
          <LibraryPanel onBack={onBack} onImport={importFile} onCompare={() => setCompared({ from: null })} />
        }
      >
        <div>
          <TemplateList
            entries={entries}
            now={now}
            first={startsAt}
            onAction={onAction}
            onRefused={props.say}
          />
          <KeyHints hints={hints} />
          <DeletedTemplates templates={templates} now={now} onRestore={restore} />
        </div>
      </ListPage>
      {dialog && (
        <TemplateDialogs
          dialog={dialog}
          templates={templates}
          entries={entries}
          say={props.say}
          onUnreset={unreset}
          onClose={() => setDialog(null)}
        />
      )}
    </ListSheet>
  );
}
