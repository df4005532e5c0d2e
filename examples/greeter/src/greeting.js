const WORDS = { en: "Hello", fr: "Bonjour", vi: "Xin chao" };

/** The languages that can be spoken. */
export const LANGUAGES = Object.keys(WORDS);

/** Makes a greeting: "Hello, Dr Ada!" */
export function greetingFor({ name, language = "en", titles = [] }) {
  const word = WORDS[language] ?? WORDS.en;
  return `${word}, ${[...titles, name].join(" ")}!`;
}

/** Whether a count is worth an event. */
export function isMilestone(count, every) {
  return count > 0 && count % every === 0;
}
