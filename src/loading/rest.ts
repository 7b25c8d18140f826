/**
 * Lets the browser draw and answer the visitor.
 *
 * @param milliseconds at least; none when absent
 */
export const rest = (milliseconds?: number): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, milliseconds));
