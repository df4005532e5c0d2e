/**
 * An Engine in this process: the same Service API, rules, hashes and words as the release it stands for, over a folder of
 * files.
 *
 * @module
 */
export { type Archive, type Archives, archivePath, firstOf, folderArchives } from "./archives.ts";
export { ServiceDatabase } from "./database.ts";
export { EmbeddedEngine, type EmbeddedEngineOptions } from "./engine.ts";
export { gatewayArchives } from "./gateway.ts";
export { type LocalEngine, type LocalEngineOptions, startLocalEngine } from "./local-engine.ts";
export { EngineRefusal } from "./refusal.ts";
export { type RunningServer, type ServeOptions, serveEngine } from "./server.ts";
export { type EngineState, openState } from "./state.ts";
