/**
 * An Engine in this process: the Service API up to 0.20, the LCD routes from 0.21 on, with the rules, hashes and texts of any
 * release, over a folder of files.
 *
 * @module
 */

export { EngineRefusal } from "../dialects/mod.ts";
export { EmbeddedEngine, type EmbeddedEngineOptions } from "./engine.ts";
export { type LocalEngine, type LocalEngineOptions, startLocalEngine } from "./local-engine.ts";
export type { CallRecord, OnCall } from "./server/request-log.ts";
export { type RunningServer, type ServeOptions, serveEngine } from "./server/server.ts";
export { type Archive, type Archives, archivePath, firstOf, folderArchives } from "./sources/archives.ts";
export { gatewayArchives } from "./sources/gateway.ts";
export { ServiceDatabase } from "./storage/database.ts";
export { type EngineState, openState } from "./storage/state.ts";
export { inUse, removeParts, type StatePart, type StateSurvey, surveyState } from "./storage/survey.ts";
