/** Loads each browser module of src/ once, so that none is missing from the coverage, and each can be loaded alone. */
export {};

const modules = await (await fetch('/__every-module.json')).json() as string[];

describe('every module', () => {
  for (const module of modules) {
    it(`loads ${module}`, async () => {
      await import(`/${module}`);
    });
  }
});
