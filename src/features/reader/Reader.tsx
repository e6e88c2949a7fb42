import { type ReactNode, type RefObject, useRef } from 'react';
import type { Article } from '../../corpus/article.ts';
import { useLookup } from '../../state/useCorpus.ts';
import { ArticleText } from './ArticleText.tsx';
import { Heading } from './Heading.tsx';
import { MarksChoice } from './MarksChoice.tsx';
import { Notices } from './Notices.tsx';
import { PanelHead } from './PanelHead.tsx';
import { QuoteBar } from './QuoteBar.tsx';
import { useArticle } from './useArticle.ts';
import { useReading } from './useReading.ts';

type Layout = 'page' | 'panel';

/**
 * The article the address names, with its coded quotes marked.
 *
 * `page` is the right half of the Articles view, or a page of its own on a phone; `panel` stands at the right edge beside another view.
 * `onClose` says how a panel goes away; without it the layer is taken off the address.
 */
export function Reader({ layout, onClose }: { readonly layout: Layout; readonly onClose?: () => void }) {
  const article = useArticle(layout);
  return article === undefined ? null : <OpenArticle layout={layout} article={article} onClose={onClose} />;
}

function OpenArticle({
  layout,
  article,
  onClose,
}: {
  readonly layout: Layout;
  readonly article: Article;
  readonly onClose: (() => void) | undefined;
}) {
  const lookup = useLookup();
  const root = useRef<HTMLElement>(null);
  const { reading, side, setSide, marks, setMarks, step, leave } = useReading(root, { article, layout, onClose });
  return (
    <Frame root={root} layout={layout}>
      {layout === 'panel' && <PanelHead reading={reading} onClose={leave} />}
      <Heading lookup={lookup} reading={reading} level={layout === 'panel' ? 'h2' : 'h1'} />
      <div className="reader-bar print:hidden">
        {layout === 'page' && <Back onPress={leave} />}
        <QuoteBar lookup={lookup} reading={reading} side={side} onSide={setSide} onStep={step}>
          {reading.found.length > 0 && <MarksChoice reading={reading} marks={marks} onMarks={setMarks} />}
        </QuoteBar>
      </div>
      <Notices reading={reading} />
      <ArticleText key={article.id} lookup={lookup} reading={reading} />
    </Frame>
  );
}

function Frame({
  root,
  layout,
  children,
}: {
  readonly root: RefObject<HTMLElement | null>;
  readonly layout: Layout;
  readonly children: ReactNode;
}) {
  if (layout === 'page') {
    return (
      <article ref={root} className="reader reader-page">
        {children}
      </article>
    );
  }
  return (
    <aside ref={root} className="reader reader-panel print:hidden" aria-label="Article">
      {children}
    </aside>
  );
}

function Back({ onPress }: { readonly onPress: () => void }) {
  return (
    <button type="button" className="link min-h-11 sm:hidden" onClick={onPress}>
      Back
    </button>
  );
}
