export const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)];
export const least = (numbers) => Math.min(...numbers);
export const most = (numbers) => Math.max(...numbers);

/** The power of the size that a cost grows with: the slope of the line through both logarithms (least squares). `1` is linear. */
export function exponentOf(sizes, costs) {
  const points = sizes.map((size, index) => [Math.log(size), Math.log(costs[index])]);
  const middle = [0, 1].map((axis) => points.reduce((sum, point) => sum + point[axis], 0) / points.length);
  const both = points.reduce((sum, [x, y]) => sum + (x - middle[0]) * (y - middle[1]), 0);
  return both / points.reduce((sum, [x]) => sum + (x - middle[0]) ** 2, 0);
}
