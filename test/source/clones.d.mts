export function git(folder: string, ...args: string[]): string;
export function makeOrigin(folder: string, greeter: string): void;
export function cloneTwice(origin: string, first: string, second: string): void;
