/** Returns a text without the secrets in it. */
export type Redact = (text: string) => string;
