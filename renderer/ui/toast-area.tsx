/** The one place toasts are shown, whichever screen speaks: a later one takes the place of the one before. */
import {
  createContext,
  type ReactElement,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { Toast, type ToastContent } from './toast.tsx';

/** Shows it; the answer takes it away again, and no later one. */
export type ShowToast = (text: string, action?: ToastContent['action']) => () => void;

interface Shown {
  readonly content: ToastContent | null;
  close(): void;
}

const nothing = (): void => {};
const ShowContext = createContext<ShowToast>(() => nothing);
const ShownContext = createContext<Shown>({ content: null, close: nothing });

/** How any screen below the area shows a toast. */
export const useToast = (): ShowToast => useContext(ShowContext);

/** What is shown, for whoever offers its way back under a key. */
export const useShownToast = (): Shown => useContext(ShownContext);

/** As `useToast`, for a screen that is left: its toasts go with it, since their way back does. */
export function useOwnToast(): { readonly show: ShowToast; readonly close: () => void } {
  const toast = useToast();
  const last = useRef(nothing);
  const close = useCallback(() => last.current(), []);
  useEffect(() => close, [close]);
  const show = useCallback<ShowToast>(
    (text, action) => {
      last.current = toast(text, action);
      return last.current;
    },
    [toast],
  );
  return useMemo(() => ({ show, close }), [show, close]);
}

export function ToastArea({ children }: { readonly children: ReactNode }): ReactElement {
  const [content, setContent] = useState<ToastContent | null>(null);
  const count = useRef(0);
  const show = useCallback<ShowToast>((text, action) => {
    const id = ++count.current;
    setContent({ id, text, ...(action ? { action } : {}) });
    return () => setContent((now) => (now?.id === id ? null : now));
  }, []);
  const close = useCallback(() => setContent(null), []);
  const shown = useMemo(() => ({ content, close }), [content, close]);
  return (
    <ShowContext value={show}>
      <ShownContext value={shown}>
        {children}
        <div role="status">
          <Toast content={content} onDone={close} />
        </div>
      </ShownContext>
    </ShowContext>
  );
}
