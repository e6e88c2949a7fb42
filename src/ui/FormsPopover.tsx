import type { ComponentProps } from 'react';
import type { TextForm } from './FormsPanel.tsx';
import { LazyPopover } from './LazyPopover.tsx';

type FormsPopoverProps = Omit<ComponentProps<typeof LazyPopover>, 'load'> & {
  /** Called at each opening. */
  readonly load: () => Promise<readonly TextForm[]>;
};

/** A button that opens a text in several forms, to be read, selected and copied. What draws and what writes them comes with the first opening. */
export function FormsPopover({ load, ...popover }: FormsPopoverProps) {
  async function loadPanel() {
    const [{ FormsPanel }, forms] = await Promise.all([import('./FormsPanel.tsx'), load()]);
    return <FormsPanel forms={forms} />;
  }
  return <LazyPopover {...popover} load={loadPanel} />;
}
