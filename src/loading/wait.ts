/** @param milliseconds at least */
export const wait = (milliseconds: number): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Ends the task, so that the browser can draw and answer the visitor. */
export const yieldToMain = (): Promise<unknown> => wait(0);
