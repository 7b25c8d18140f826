/**
 * Words that stand where something is still to be written. Words that mean something in one of the
 * languages count only where they cannot be meant: "todo" is Spanish for all, TBC is an illness.
 */

/** What is a placeholder when it stands alone. */
const wholeTexts =
  /^[\s[({<]*(?:todo|to do|tbd|tbc|tba|fixme|x{3,}|n\.?t\.?b\.?|n\.?n\.?b\.?|n\/a|n\.?v\.?t\.?|null|undefined|nan|placeholder|platzhalter|asdf\w*|(?:hier )?invullen|(?:nog )?in te vullen|nog te bepalen|tekst volgt|text folgt|text follows|noch auszufüllen|待定|待翻译|待补充|占位符?)[\s\])}>.:…]*$/iu;

/** What is a placeholder wherever it stands; capitals count. */
const marks = /(?<![\p{L}\p{N}])(?:TODO(?=\s*[:!)\]]|$)|TBD|FIXME|X{4,})(?![\p{L}\p{N}])|[[(](?:TBC|TBA|XXX|n\.t\.b\.)[\])]/u;

const phrases =
  /lorem ipsum|dolor sit amet|consectetur adipisc|\{\{[^{}]*\}\}|\$\{[^{}]*\}|(?<![\p{L}])(?:hier komt (?:nog )?(?:de |een )?tekst|vertaling volgt|übersetzung folgt|translation (?:follows|to follow|missing|needed)|(?:insert|your|enter) text(?: here)?|text (?:goes )?here|text hier einfügen|voer (?:hier )?(?:een |de |uw )?tekst in|klik (?:hier )?om tekst toe te voegen)(?![\p{L}])/iu;

/** In the languages where "todo" is a word, its capitals say nothing. */
const todoIsWord = /^(?:es|pt|gl|ca|ast|an)(?:-|$)/i;

const todo = /(?<![\p{L}\p{N}])TODO(?![\p{L}\p{N}])/u;

/** Whether a text is nothing but a placeholder. */
export const isPlaceholder = (text: string): boolean =>
  wholeTexts.test(text) || (/\S/.test(text) && !/[\p{L}\p{N}\p{Extended_Pictographic}#]/u.test(text));

/**
 * The placeholder in a text, and where it stands.
 *
 * @param language the text's own; empty when it is for all
 */
export const findPlaceholder = (text: string, language: string): { written: string; index: number } | undefined => {
  if (isPlaceholder(text)) {
    const written = text.trim();
    return { written, index: text.indexOf(written) };
  }
  const found = marks.exec(text) ?? phrases.exec(text) ?? (todoIsWord.test(language) ? null : todo.exec(text));
  return found ? { written: found[0], index: found.index } : undefined;
};
