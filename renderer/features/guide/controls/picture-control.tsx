/** The company's logo: chosen through the system's dialog, shown from the bytes main keeps. */
import { ImagePlus, Trash2 } from 'lucide-react';
import { type ReactElement, useEffect, useState } from 'react';
import { strings } from '../../../../shared/strings/catalogue.ts';
import { isPicture } from '../../../../shared/values/check.ts';
import { Button } from '../../../ui/button.tsx';
import { useGuide, useWorkbook } from '../context.ts';
import type { ControlProps } from './control.ts';
import css from './controls.module.css';
import { useWriteAnswer } from './use-write-answer.ts';

export function PictureControl({
  field,
  place,
  value,
  id,
  labelId,
  describedBy,
}: ControlProps): ReactElement {
  const { bridge } = useGuide();
  const setAnswer = useWriteAnswer(field, place);
  const [problem, setProblem] = useState<string | null>(null);
  const workbook = useWorkbook();
  // What was wrong with a file is past with the next edit, wherever that is.
  const [problemAt, setProblemAt] = useState(workbook);
  if (problemAt !== workbook) {
    setProblemAt(workbook);
    setProblem(null);
  }
  const picture = value !== undefined && isPicture(value) ? value : null;
  const address = usePictureAddress(picture?.sha256 ?? null, setProblem);
  const choose = async (): Promise<void> => {
    const chosen = await bridge.choosePicture(workbook.id);
    if (chosen.ok) {
      setProblem(null);
      setAnswer(chosen.value);
    } else if (chosen.error.code !== 'cancelled') setProblem(chosen.error.message);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would repeat the visible label as its legend.
    <div className={css.picture} role="group" aria-labelledby={labelId} aria-describedby={describedBy}>
      {picture && address !== null && (
        <img src={address} alt={strings.guide.pictureAlt(field.label, picture.width, picture.height)} />
      )}
      <Button id={id} icon={ImagePlus} onClick={() => void choose()}>
        {picture ? strings.guide.replacePicture : strings.guide.choosePicture}
      </Button>
      {picture && (
        <Button kind="quiet" icon={Trash2} onClick={() => setAnswer(null)}>
          {strings.guide.removePicture}
        </Button>
      )}
      {problem !== null && (
        <p className={css.problem} role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}

/** A local address for the stored bytes, released when another picture takes the place. */
function usePictureAddress(
  sha256: string | null,
  onProblem: (message: string | null) => void,
): string | null {
  const { bridge } = useGuide();
  const workbookId = useWorkbook((workbook) => workbook.id);
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    if (sha256 === null) return;
    let current: string | null = null;
    let gone = false;
    void bridge.readPicture(workbookId, sha256).then((read) => {
      if (gone) return;
      if (!read.ok) {
        onProblem(read.error.message);
        return;
      }
      current = URL.createObjectURL(new Blob([new Uint8Array(read.value.bytes)], { type: read.value.mime }));
      setAddress(current);
    });
    return () => {
      gone = true;
      setAddress(null);
      if (current !== null) URL.revokeObjectURL(current);
    };
  }, [bridge, workbookId, sha256, onProblem]);
  return address;
}
