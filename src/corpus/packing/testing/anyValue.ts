import fc from 'fast-check';

/** As much of a schema as is needed to make values of it. */
type Shape = {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  readonly options?: readonly unknown[];
  readonly wrapped?: Shape;
};

/** Short, so that words come again, and with letters that a way of packing could stumble over. */
const anyText = fc.oneof(
  fc.constantFrom('', 'a', 'b', 'a.b', '\u007f', '\u0080a', '[', '=', 'a@3', '2015-09-01'),
  fc.string(),
);
const anyNumber = fc.oneof(fc.nat(9), fc.nat(100_000));

/** Makes any value that a schema allows; numbers are whole. */
export function anyValue(shape: Shape): fc.Arbitrary<unknown> {
  if (shape.type === 'string') return anyText;
  if (shape.type === 'number') return anyNumber;
  if (shape.type === 'boolean') return fc.boolean();
  if (shape.type === 'picklist') return fc.constantFrom(...(shape.options ?? []));
  if (shape.type === 'nullable') return fc.option(anyValue(need(shape.wrapped)), { nil: null });
  if (shape.type === 'optional') return anyValue(need(shape.wrapped));
  if (shape.type === 'array') return fc.array(anyValue(need(shape.item)), { maxLength: 4 });
  if (shape.type === 'strict_object') return anyObject(shape.entries ?? {});
  throw new Error(`no value of the type ${shape.type} can be made`);
}

function anyObject(entries: Readonly<Record<string, Shape>>): fc.Arbitrary<unknown> {
  const arbitraries = Object.fromEntries(Object.entries(entries).map(([key, shape]) => [key, anyValue(shape)]));
  const requiredKeys = Object.keys(entries).filter((key) => entries[key]?.type !== 'optional');
  return fc.record(arbitraries, { requiredKeys });
}

function need(shape: Shape | undefined): Shape {
  if (shape === undefined) throw new Error('a schema lacks what it is of');
  return shape;
}
