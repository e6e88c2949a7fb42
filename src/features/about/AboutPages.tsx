import { lazy } from 'react';
import { About } from './About.tsx';
import './about.css';

const Accessibility = lazy(async () => ({
  default: (await import('./accessibility/Accessibility.tsx')).Accessibility,
}));

/** What is told of the page itself: what its corpus is made of, or who can use it and how that was checked. */
export function AboutPages({ view }: { readonly view: 'about' | 'accessibility' }) {
  return view === 'about' ? <About /> : <Accessibility />;
}
