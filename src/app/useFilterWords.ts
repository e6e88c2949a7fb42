import { printActiveFilters } from '../facets/activeFilters.ts';
import { useAddress } from '../state/useAddress.ts';
import { useLookup } from '../state/useCorpus.ts';

/** Gives the filters that hold in words, one a filter: "Country: Ukraine". */
export function useFilterWords(): readonly string[] {
  const { address } = useAddress();
  return printActiveFilters(useLookup(), address);
}
