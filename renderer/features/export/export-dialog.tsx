/** Export to Word: which part, with or without personal pay, then progress that can be stopped. */
import { type ReactElement, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { type ExportPart, exportParts } from '../../../shared/document/model.ts';
import { strings } from '../../../shared/strings/catalogue.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { ChoiceList } from '../../ui/choice-list.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { type Party, PartyMark } from '../../ui/party-mark.tsx';
import { Problem } from '../../ui/problem.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import css from './export.module.css';
import { createExportJob, type ExportBridge, type ExportJob, type ExportState } from './export-job.ts';

const text = strings.app.wordExport;
const marks: Readonly<Record<ExportPart, Party>> = {
  all: 'company',
  marketing: 'marketing',
  sales: 'sales',
  agreement: 'agreed',
};

export interface ExportDialogProps {
  readonly bridge: ExportBridge;
  readonly workbookId: string;
  /** Everything on the disk? */
  readonly save: () => Promise<boolean>;
  readonly onClose: () => void;
}

export function ExportDialog({ bridge, workbookId, save, onClose }: ExportDialogProps): ReactElement | null {
  const [job, setJob] = useState<ExportJob | null>(null);
  useEffect(() => {
    const made = createExportJob(bridge);
    setJob(made);
    return () => made.dispose();
  }, [bridge]);
  return job && <Steps job={job} workbookId={workbookId} save={save} onClose={onClose} />;
}

interface StepsProps extends Omit<ExportDialogProps, 'bridge'> {
  readonly job: ExportJob;
}

function Steps({ job, workbookId, save, onClose }: StepsProps): ReactElement {
  const state = useStore(job);
  const [part, setPart] = useState<ExportPart>('all');
  const [includeCompensation, setIncludeCompensation] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const start = (): void => void job.start(workbookId, { part, includeCompensation }, save);
  const reveal = async (): Promise<void> => setProblem(await job.reveal());
  const isAsking = state.kind === 'choosing' || state.kind === 'failed';
  /** While it runs, closing means stopping it. */
  const close = (): void => {
    if (state.kind === 'running') void job.cancel();
    else onClose();
  };
  return (
    <Dialog
      title={text.title}
      onClose={close}
      {...(isAsking ? { onSubmit: start } : {})}
      footer={<Buttons state={state} job={job} onClose={onClose} onReveal={() => void reveal()} />}
    >
      {state.kind === 'failed' && <Problem message={state.message} />}
      {problem !== null && <Problem message={problem} />}
      {isAsking && (
        <>
          <ChoiceList
            label={text.part}
            value={part}
            choices={exportParts.map((id) => ({
              id,
              ...text.parts[id],
              mark: <PartyMark party={marks[id]} quiet />,
            }))}
            onChange={setPart}
            autoFocus
          />
          <Checkbox
            label={text.compensation}
            hint={text.compensationText}
            checked={includeCompensation}
            onChange={setIncludeCompensation}
          />
        </>
      )}
      {state.kind === 'running' && <Running state={state} />}
      {state.kind === 'done' && (
        <div className={css.done} role="status">
          <h3>{text.finished(state.result.fileName)}</h3>
          <p>{text.pages(state.result.pages)}</p>
        </div>
      )}
    </Dialog>
  );
}

function Running({ state }: { readonly state: Extract<ExportState, { kind: 'running' }> }): ReactElement {
  const words = state.cancelling
    ? text.cancelling
    : state.job === null
      ? text.choosing
      : text.running(state.step);
  return (
    <div className={css.running}>
      <p role="status">{words}</p>
      <ProgressBar wide fraction={state.fraction} label={text.progress} />
    </div>
  );
}

interface ButtonsProps {
  readonly state: ExportState;
  readonly job: ExportJob;
  readonly onClose: () => void;
  readonly onReveal: () => void;
}

function Buttons({ state, job, onClose, onReveal }: ButtonsProps): ReactElement {
  switch (state.kind) {
    case 'running':
      return (
        <Button disabled={state.job === null || state.cancelling} onClick={() => void job.cancel()}>
          {text.cancel}
        </Button>
      );
    case 'done':
      return (
        <>
          <Button kind="quiet" onClick={job.again}>
            {text.again}
          </Button>
          <Button onClick={onClose}>{strings.app.close}</Button>
          <Button kind="primary" onClick={onReveal}>
            {text.reveal}
          </Button>
        </>
      );
    default:
      return (
        <>
          <Button onClick={onClose}>{strings.app.cancel}</Button>
          <Button kind="primary" type="submit">
            {text.export}
          </Button>
        </>
      );
  }
}
