import { type ReactNode, useState } from 'react';
import type { TextForm } from './FormsPanel.tsx';
import { Popover } from './Popover.tsx';

type FormsPopoverProps = {
  /** The accessible name of the opened layer. */
  readonly label: string;
  readonly trigger: ReactNode;
  readonly align?: 'start' | 'end';
  /** Called at each opening. */
  readonly load: () => Promise<readonly TextForm[]>;
};

/** A button that opens a text in several forms, to be read, selected and copied. What draws and what writes them comes with the first opening. */
export function FormsPopover({ load, ...popover }: FormsPopoverProps) {
  const [content, setContent] = useState<ReactNode>(null);
  async function open() {
    setContent('Loading');
    try {
      const [{ FormsPanel }, forms] = await Promise.all([import('./FormsPanel.tsx'), load()]);
      setContent(<FormsPanel forms={forms} />);
    } catch {
      setContent('This could not be loaded. Close it and try again.');
    }
  }
  return (
    <Popover {...popover} triggerClassName="link print:hidden" className="layer-forms" onOpen={open}>
      <div role="status">{typeof content === 'string' && content}</div>
      {typeof content !== 'string' && content}
    </Popover>
  );
}
