import { type ReactNode, useState } from 'react';
import { Popover } from './Popover.tsx';

type LazyPopoverProps = {
  /** The accessible name of the opened layer. */
  readonly label: string;
  readonly trigger: ReactNode;
  readonly align?: 'start' | 'end';
  /** Called at each opening. Rejects where what it needs cannot be loaded. */
  readonly load: () => Promise<ReactNode>;
};

/** A button that opens a layer whose content comes with the first opening. The content takes the focus itself: it comes after the layer has looked for what does. */
export function LazyPopover({ load, ...popover }: LazyPopoverProps) {
  const [content, setContent] = useState<ReactNode>(null);
  async function open() {
    setContent('Loading');
    try {
      setContent(await load());
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
