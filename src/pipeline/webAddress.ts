import { parseWebAddress } from '../corpus/textFragment.ts';
import type { Finding } from './problems.ts';
import type { YamlPlace } from './yamlFile.ts';

/** Reads an address that a person wrote. Warning: `web-address`, undefined then: exports and links would hand it on to programs that run it. */
export function readWebAddress(url: string | undefined, { yaml, path }: YamlPlace): string | undefined {
  const address = parseWebAddress(url);
  if (url !== undefined && address === undefined) {
    const fix = 'Write it as a browser shows it, from "https://" on, or take the line out.';
    yaml.report(path, describeNoAddress(url, fix));
  }
  return address;
}

/** Says of an address that it is none on the web. Warning: `web-address`. */
export function describeNoAddress(value: string, fix: string): Finding {
  const message = 'An address of the web begins with http:// or https://; this one is dropped.';
  return { code: 'web-address', severity: 'warning', message, value, fix };
}
