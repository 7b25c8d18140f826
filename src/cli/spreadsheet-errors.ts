/** Content that cannot be rows, as a sentence. */

interface Words {
  notJson(file: string): string;
  noRows(file: string, path: string): string;
}

/** @returns `undefined` for another error */
export const explainShapeError = async (error: unknown, file: string, say: Words): Promise<string | undefined> => {
  const { ShapeError } = await import('../spreadsheet/tables.js');
  if (error instanceof SyntaxError) return say.notJson(file);
  return error instanceof ShapeError ? say.noRows(file, error.path) : undefined;
};
