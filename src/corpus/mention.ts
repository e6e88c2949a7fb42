import * as v from 'valibot';
import { Span } from './span.ts';

/** A place where an article's text names an actor; `actor` is the actor's id. */
export const Mention = v.strictObject({ actor: v.string(), ...Span.entries });
export type Mention = v.InferOutput<typeof Mention>;
