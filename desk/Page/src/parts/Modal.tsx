import { useEffect, useId, useRef, type ReactNode } from 'react';

interface Props {
  open: boolean;
  title: string;
  close(): void;
  actions: ReactNode;
  children: ReactNode;
}

/**
 * The browser's own dialog: it holds the focus and gives it back, closes on Escape and makes the rest inert. (Fluent's leaves focusable
 * helpers behind that are hidden from screen readers, which WCAG 4.1.2 does not allow.)
 */
export function Modal({ open, title, close, actions, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal();
    if (!open) dialog.current?.close();
  }, [open]);
  return (
    <dialog ref={dialog} className="modal" aria-labelledby={id} onClose={close} onClick={event => event.target === dialog.current && close()}>
      {open && (
        <div className="modal-body">
          <h2 id={id}>{title}</h2>
          {children}
          <div className="modal-actions">{actions}</div>
        </div>
      )}
    </dialog>
  );
}
