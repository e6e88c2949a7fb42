import { lazy, Suspense } from 'react';
import { countKept } from '../facets/slice.ts';
import { Positions } from '../features/positions/Positions.tsx';
import { useAddress } from '../state/useAddress.ts';
import { useLookup } from '../state/useCorpus.ts';
import { useSlice } from '../state/useSlice.ts';
import { CopyLink } from '../ui/CopyLink.tsx';
import { TakeAway } from '../ui/TakeAway.tsx';
import { Tools } from '../ui/Tools.tsx';
import { useMedia } from '../ui/useMedia.ts';
import { ArticleList } from './ArticleListPart.tsx';
import { Failure } from './Failure.tsx';
import { Reader } from './LazyReader.tsx';
import { Loading } from './Loading.tsx';
import { NoMatch } from './NoMatchPart.tsx';
import { SHARED } from './SharedTakeAway.tsx';
import { useFilterWords } from './useFilterWords.ts';

const AboutPages = lazy(async () => ({ default: (await import('../features/about/AboutPages.tsx')).AboutPages }));
const Brief = lazy(async () => ({ default: (await import('../features/positions/brief/Brief.tsx')).Brief }));
const BriefTimeline = lazy(async () => ({
  default: (await import('../features/timeline/BriefTimeline.tsx')).BriefTimeline,
}));
const Timeline = lazy(async () => ({ default: (await import('../features/timeline/Timeline.tsx')).Timeline }));

/** The view the address names, or what stands instead where there is nothing to show. */
export function Views() {
  const { address } = useAddress();
  const lookup = useLookup();
  const slice = useSlice();
  if (address.view === 'about' || address.view === 'accessibility') {
    return (
      <Suspense fallback={<Loading words="Loading the report" />}>
        <AboutPages view={address.view} />
      </Suspense>
    );
  }
  if (lookup.corpus.articles.length === 0) return <EmptyCorpus />;
  if (countKept(slice) === 0) return <NoMatch />;
  if (address.view === 'articles') return <Articles />;
  if (address.view === 'brief') return <Document />;
  if (address.view === 'positions') return <Positions shared={SHARED} />;
  return (
    <Suspense fallback={<Loading words="Loading the timeline" />}>
      <Timeline shared={SHARED} />
    </Suspense>
  );
}

/** The comparison as a document, with the timeline in it. */
function Document() {
  const filters = useFilterWords();
  return (
    <Suspense fallback={<Loading words="Loading the brief" />}>
      <Brief
        filters={filters}
        timeline={
          <Suspense>
            <BriefTimeline />
          </Suspense>
        }
      />
    </Suspense>
  );
}

/** List and reader side by side; on a phone the article is a page of its own. */
function Articles() {
  const { address } = useAddress();
  const isPhone = useMedia('(max-width: 720.98px)');
  const isReading = address.article !== null || address.quote !== null;
  if (isPhone && isReading) {
    return (
      <>
        <ArticleTools />
        <Reader layout="page" />
      </>
    );
  }
  if (isPhone) return <ArticleList tools={<ArticleTools />} />;
  return (
    <div className="articles-view">
      <ArticleList tools={<ArticleTools />} />
      <Reader layout="page" />
    </div>
  );
}

/** Wide screens have the address bar at hand. */
function ArticleTools() {
  const isNarrow = useMedia('(max-width: 1040.98px)');
  return (
    <Tools>
      {isNarrow && <CopyLink />}
      <TakeAway>{SHARED}</TakeAway>
    </Tools>
  );
}

function EmptyCorpus() {
  return (
    <Failure title="There are no articles yet">
      <p>
        Add text files to the corpus folder and build again. Coded quotes and events appear here as soon as an article
        has them.
      </p>
    </Failure>
  );
}
