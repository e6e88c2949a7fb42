import type { ChoiceFacet, Facet, FacetValues } from './facet.ts';

/** Makes a facet judge: of several chosen values one is enough. */
export function judgeChoice({ name }: ChoiceFacet): Facet {
  return {
    judge: (page, filters) => {
      const chosen = filters[name];
      if (chosen.length === 0) return null;
      const holds = (values: FacetValues) => chosen.some((id) => values(name).has(id));
      return { keepsArticle: holds(page.values), keepsPassage: (passage) => holds(passage.values) };
    },
  };
}
