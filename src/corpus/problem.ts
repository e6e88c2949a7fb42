import * as v from 'valibot';

/**
 * Wrong input as a value with a place.
 *
 * `file` is relative to the seeds folder; `line` and `column` count from 1, columns in code points. `code` is stable kebab-case;
 * `field` is the path of the value (`statements[2].quote`); `fix` says what to do. Errors stop a build, warnings do not.
 */
export const Problem = v.strictObject({
  severity: v.picklist(['error', 'warning']),
  code: v.string(),
  message: v.string(),
  file: v.string(),
  line: v.number(),
  column: v.number(),
  field: v.optional(v.string()),
  value: v.optional(v.string()),
  fix: v.string(),
});
export type Problem = v.InferOutput<typeof Problem>;
