/** A new workbook: which template, which name. */
import { type ReactElement, useEffect, useState } from 'react';
import type { Bridge, TemplateEntry } from '../../../shared/ipc/contract.ts';
import type { Result } from '../../../shared/lib/result.ts';
import { strings } from '../../../shared/strings/catalogue.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceList } from '../../ui/choice-list.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Problem } from '../../ui/problem.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { useLate } from '../../ui/use-late.ts';
import { planYear } from './suggested-title.ts';

export interface NewWorkbookDialogProps {
  readonly bridge: Pick<Bridge, 'listTemplates'>;
  /** The template already picked in the library. */
  readonly template: string | null;
  readonly now: Date;
  /** Makes and opens it; the dialog closes when that worked. */
  readonly onCreate: (templateId: string, title: string) => Promise<Result<null>>;
  readonly onClose: () => void;
}

export function NewWorkbookDialog(props: NewWorkbookDialogProps): ReactElement {
  const { bridge, template, now, onCreate, onClose } = props;
  const text = strings.home.create;
  const [templates, setTemplates] = useState<readonly TemplateEntry[] | null>(null);
  const [chosen, setChosen] = useState(template);
  const [name, setName] = useState(text.suggested(String(planYear(now))));
  const [nameError, setNameError] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const isLate = useLate(templates === null && problem === null);

  useEffect(() => {
    let current = true;
    void bridge.listTemplates().then((answer) => {
      if (!current) return;
      if (!answer.ok) return setProblem(answer.error.message);
      setTemplates(answer.value);
      setChosen((before) => before ?? firstUsable(answer.value));
    });
    return () => {
      current = false;
    };
  }, [bridge]);

  /** Whoever types faster than the list arrives gets its first template, as they would have seen it. */
  const firstTemplate = async (): Promise<string | null> => {
    const answer = await bridge.listTemplates();
    const id = answer.ok ? firstUsable(answer.value) : null;
    if (id === null) setProblem(answer.ok ? text.noTemplates : answer.error.message);
    return id;
  };
  const create = async (): Promise<void> => {
    const title = name.trim();
    if (title === '') return setNameError(text.needsName);
    setProblem(null);
    const templateId = chosen ?? (await firstTemplate());
    if (templateId === null) return;
    const created = await onCreate(templateId, title);
    if (created.ok) onClose();
    else setProblem(created.error.message);
  };
  return (
    <Dialog
      title={text.title}
      wide
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
      {templates === null ? (
        isLate && <p>{text.loading}</p>
      ) : (
        <ChoiceList
          label={text.template}
          value={chosen}
          choices={usableFirst(templates).map(({ id, title, description, sections, origin, problem }) => ({
            id,
            title,
            text: description,
            aside: text.origin(strings.templatesLibrary.origin[origin], sections),
            problem,
          }))}
          scrolls
          onChange={setChosen}
        />
      )}
      <TextInput
        label={text.name}
        hint={text.nameHint}
        value={name}
        error={nameError}
        onChange={(value) => {
          setName(value);
          setNameError(null);
        }}
        autoFocus
      />
    </Dialog>
  );
}

/** What cannot be chosen stands last, with its reason. */
const usableFirst = (templates: readonly TemplateEntry[]): readonly TemplateEntry[] =>
  templates.toSorted((one, other) => Number(one.problem !== null) - Number(other.problem !== null));

const firstUsable = (templates: readonly TemplateEntry[]): string | null =>
  templates.find(({ problem }) => problem === null)?.id ?? null;
