/**
 * The types of the content, written out: in the sources they follow from the schema by way of valibot, which users of the
 * package do not have.
 */
import ts from 'typescript';

const SCHEMA = 'src/content/schema.ts';

/** A module of types: each alias that the schema's module exports. */
export const renderContentTypes = (): string => {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile) as { config: { compilerOptions: object } };
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, '.');
  const program = ts.createProgram([SCHEMA], options);
  const checker = program.getTypeChecker();
  const module = checker.getSymbolAtLocation(program.getSourceFile(SCHEMA)!)!;
  const flags = ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.InTypeAlias;
  const aliases = checker
    .getExportsOfModule(module)
    .filter((symbol) => symbol.flags & ts.SymbolFlags.TypeAlias)
    .map((symbol) => `export type ${symbol.name} = ${checker.typeToString(checker.getDeclaredTypeOfSymbol(symbol), undefined, flags).replace(/\s+/g, ' ')};\n`);
  return `// Made from the schema by src/build/write-package-data.ts.\n${aliases.join('\n')}`;
};
