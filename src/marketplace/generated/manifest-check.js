// @ts-self-types="./manifest-check.d.ts"
// Generated from schema/manifest.schema.json by .ci/generate.mjs.

export const validate = validate10;
export default validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://raw.githubusercontent.com/mesg/compile-action/main/schema/manifest.schema.json","title":"Marketplace manifest","description":"One version of a service on the MESG Marketplace. The manifest is a file on IPFS; the contract stores its CID.","type":"object","required":["version","service"],"properties":{"version":{"description":"The version of this format.","type":"string","enum":["1"]},"service":{"type":"object","required":["definition","deployment"],"properties":{"definition":{"description":"The service definition as proto3 JSON, with its hash.","type":"object"},"hash":{"description":"The service hash, in base58.","type":"string"},"hashVersion":{"description":"The version of the hash's recipe.","type":"string","enum":["1"]},"deployment":{"description":"Where the service's source is.","type":"object","required":["type","source"],"properties":{"type":{"description":"The protocol by which the source is fetched.","type":"string","enum":["http","https","ipfs"]},"source":{"description":"A CID for ipfs, else a URL.","type":"string"}}},"readme":{"description":"The service's README.","type":"string"}}}}};

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://raw.githubusercontent.com/mesg/compile-action/main/schema/manifest.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.version === undefined) && (missing0 = "version")) || ((data.service === undefined) && (missing0 = "service"))){
validate10.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.version !== undefined){
let data0 = data.version;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate10.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(data0 === "1")){
validate10.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/enum",keyword:"enum",params:{allowedValues: schema11.properties.version.enum}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.service !== undefined){
let data1 = data.service;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((data1.definition === undefined) && (missing1 = "definition")) || ((data1.deployment === undefined) && (missing1 = "deployment"))){
validate10.errors = [{instancePath:instancePath+"/service",schemaPath:"#/properties/service/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
if(data1.definition !== undefined){
let data2 = data1.definition;
const _errs5 = errors;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
validate10.errors = [{instancePath:instancePath+"/service/definition",schemaPath:"#/properties/service/properties/definition/type",keyword:"type",params:{type: "object"}}];
return false;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.hash !== undefined){
const _errs7 = errors;
if(typeof data1.hash !== "string"){
validate10.errors = [{instancePath:instancePath+"/service/hash",schemaPath:"#/properties/service/properties/hash/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.hashVersion !== undefined){
let data4 = data1.hashVersion;
const _errs9 = errors;
if(typeof data4 !== "string"){
validate10.errors = [{instancePath:instancePath+"/service/hashVersion",schemaPath:"#/properties/service/properties/hashVersion/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(data4 === "1")){
validate10.errors = [{instancePath:instancePath+"/service/hashVersion",schemaPath:"#/properties/service/properties/hashVersion/enum",keyword:"enum",params:{allowedValues: schema11.properties.service.properties.hashVersion.enum}}];
return false;
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.deployment !== undefined){
let data5 = data1.deployment;
const _errs11 = errors;
if(errors === _errs11){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing2;
if(((data5.type === undefined) && (missing2 = "type")) || ((data5.source === undefined) && (missing2 = "source"))){
validate10.errors = [{instancePath:instancePath+"/service/deployment",schemaPath:"#/properties/service/properties/deployment/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
if(data5.type !== undefined){
let data6 = data5.type;
const _errs13 = errors;
if(typeof data6 !== "string"){
validate10.errors = [{instancePath:instancePath+"/service/deployment/type",schemaPath:"#/properties/service/properties/deployment/properties/type/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data6 === "http") || (data6 === "https")) || (data6 === "ipfs"))){
validate10.errors = [{instancePath:instancePath+"/service/deployment/type",schemaPath:"#/properties/service/properties/deployment/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.service.properties.deployment.properties.type.enum}}];
return false;
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5.source !== undefined){
const _errs15 = errors;
if(typeof data5.source !== "string"){
validate10.errors = [{instancePath:instancePath+"/service/deployment/source",schemaPath:"#/properties/service/properties/deployment/properties/source/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/service/deployment",schemaPath:"#/properties/service/properties/deployment/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.readme !== undefined){
const _errs17 = errors;
if(typeof data1.readme !== "string"){
validate10.errors = [{instancePath:instancePath+"/service/readme",schemaPath:"#/properties/service/properties/readme/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs17 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/service",schemaPath:"#/properties/service/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate10.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate10.errors = vErrors;
return errors === 0;
}

