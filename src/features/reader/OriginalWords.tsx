import type { Article } from '../../corpus/article.ts';
import type { Span } from '../../corpus/span.ts';
import { linkToWords } from '../../corpus/textFragment.ts';

/** Opens the page an article was published on at words of it; draws nothing where there is no address. */
export function OriginalWords({ article, spans }: { readonly article: Article; readonly spans: readonly Span[] }) {
  const href = linkToWords(article.url, article.text, spans);
  if (href === undefined) return null;
  return (
    <a className="link print:hidden" href={href} target="_blank" rel="noopener noreferrer">
      On the original page
    </a>
  );
}
