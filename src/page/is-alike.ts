/** Whether two values hold the same: texts, numbers, lists, maps, sets and plain objects, however deep. */
export function isAlike(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) || Array.isArray(other))
    return (
      Array.isArray(one) &&
      Array.isArray(other) &&
      one.length === other.length &&
      one.every((value, index) => isAlike(value, other[index]))
    );
  if (isIterable(one) || isIterable(other))
    return isIterable(one) && isIterable(other) && isAlike([...one], [...other]);
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every(
      (key) =>
        Object.hasOwn(other, key) && isAlike(one[key as keyof typeof one], other[key as keyof typeof other]),
    )
  );
}

/** Maps and sets, by what they give. */
const isIterable = (value: object): value is Iterable<unknown> => Symbol.iterator in value;
