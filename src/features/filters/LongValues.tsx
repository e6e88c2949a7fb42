import type { ReactNode } from 'react';
import type { FacetValue } from '../../facets/counts.ts';
import { VirtualList } from '../../ui/VirtualList.tsx';

type LongValuesProps = { readonly values: readonly FacetValue[]; readonly draw: (value: FacetValue) => ReactNode };

/** How high a value is as a rule, in pixels: a name, and under it what tells it from others. */
const ROW_HEIGHT = 44;

/** The values of a facet that has hundreds: drawn where they are looked at. */
export function LongValues({ values, draw }: LongValuesProps) {
  return (
    <div className="facet-list">
      <VirtualList
        rows={values}
        keyOf={idOf}
        draw={draw}
        estimate={ROW_HEIGHT}
        box=".facet-list"
        current={null}
        memory={null}
      />
    </div>
  );
}

function idOf({ id }: FacetValue): string {
  return id;
}
