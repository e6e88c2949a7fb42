import { About } from '../features/about/About.tsx';
import { Help } from './Help.tsx';

/** The layers over the page that few readers open: a script of their own, fetched with the first of them. */
export function Layers({ open, onClose }: { readonly open: 'about' | 'help' | null; readonly onClose: () => void }) {
  return (
    <>
      <About open={open === 'about'} onClose={onClose} />
      <Help open={open === 'help'} onClose={onClose} />
    </>
  );
}
