export function compileMarketplace(): Promise<`0x${string}`>;
