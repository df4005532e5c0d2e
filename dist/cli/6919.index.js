export const id = 6919;
export const ids = [6919];
export const modules = {

/***/ 46919:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  decodeDefinition: () => (/* binding */ decodeDefinition),
  g: () => (/* binding */ encodeDefinition)
});

// EXTERNAL MODULE: ./src/core/error.ts
var core_error = __webpack_require__(56681);
// EXTERNAL MODULE: ./src/core/base58.ts
var base58 = __webpack_require__(98407);
// EXTERNAL MODULE: ./src/definition/limits.ts
var limits = __webpack_require__(88013);
// EXTERNAL MODULE: ./src/definition/release.ts
var release = __webpack_require__(40192);
// EXTERNAL MODULE: ./node_modules/protobufjs/minimal.js
var minimal = __webpack_require__(96170);
;// CONCATENATED MODULE: ./src/definition/service.pb.js
// @ts-self-types="./service.pb.d.ts"
/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/


const $Reader = minimal.Reader, $Writer = minimal.Writer, $util = minimal.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError;

const $root = minimal.roots.service || (minimal.roots.service = {});

const service_pb_definition = $root.definition = (() => {

    const definition = {};

    definition.Service = (function() {

        const Service = function (properties) {
            this.tasks = [];
            this.events = [];
            this.dependencies = [];
            this.workflowsOrAddress = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Service.prototype.name = "";
        Service.prototype.description = "";
        Service.prototype.tasks = $util.emptyArray;
        Service.prototype.events = $util.emptyArray;
        Service.prototype.dependencies = $util.emptyArray;
        Service.prototype.configuration = null;
        Service.prototype.repository = "";
        Service.prototype.hash = $util.newBuffer([]);
        Service.prototype.sid = "";
        Service.prototype.source = "";
        Service.prototype.workflowsOrAddress = $util.emptyArray;

        Service.create = function(properties) {
            return new Service(properties);
        };

        Service.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                writer.uint32(10).string(message.name);
            if (message.description != null && $Object.hasOwnProperty.call(message, "description") && message.description !== "")
                writer.uint32(18).string(message.description);
            if (message.tasks != null && message.tasks.length)
                for (let i = 0; i < message.tasks.length; ++i)
                    $root.definition.Task.encode(message.tasks[i], writer.uint32(42).fork(), _depth + 1).ldelim();
            if (message.events != null && message.events.length)
                for (let i = 0; i < message.events.length; ++i)
                    $root.definition.Event.encode(message.events[i], writer.uint32(50).fork(), _depth + 1).ldelim();
            if (message.dependencies != null && message.dependencies.length)
                for (let i = 0; i < message.dependencies.length; ++i)
                    $root.definition.Dependency.encode(message.dependencies[i], writer.uint32(58).fork(), _depth + 1).ldelim();
            if (message.configuration != null && $Object.hasOwnProperty.call(message, "configuration"))
                $root.definition.Configuration.encode(message.configuration, writer.uint32(66).fork(), _depth + 1).ldelim();
            if (message.repository != null && $Object.hasOwnProperty.call(message, "repository") && message.repository !== "")
                writer.uint32(74).string(message.repository);
            if (message.hash != null && $Object.hasOwnProperty.call(message, "hash") && message.hash.length)
                writer.uint32(82).bytes(message.hash);
            if (message.sid != null && $Object.hasOwnProperty.call(message, "sid") && message.sid !== "")
                writer.uint32(98).string(message.sid);
            if (message.source != null && $Object.hasOwnProperty.call(message, "source") && message.source !== "")
                writer.uint32(106).string(message.source);
            if (message.workflowsOrAddress != null && message.workflowsOrAddress.length)
                for (let i = 0; i < message.workflowsOrAddress.length; ++i)
                    writer.uint32(114).bytes(message.workflowsOrAddress[i]);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Service.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.definition.Service();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.name = value;
                        else
                            delete message.name;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.description = value;
                        else
                            delete message.description;
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        if (!(message.tasks && message.tasks.length))
                            message.tasks = [];
                        message.tasks.push($root.definition.Task.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        if (!(message.events && message.events.length))
                            message.events = [];
                        message.events.push($root.definition.Event.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 7: {
                        if (wireType !== 2)
                            break;
                        if (!(message.dependencies && message.dependencies.length))
                            message.dependencies = [];
                        message.dependencies.push($root.definition.Dependency.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 8: {
                        if (wireType !== 2)
                            break;
                        message.configuration = $root.definition.Configuration.decode(reader, reader.size(), $undefined, _depth + 1, message.configuration);
                        continue;
                    }
                case 9: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.repository = value;
                        else
                            delete message.repository;
                        continue;
                    }
                case 10: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.hash = value;
                        else
                            delete message.hash;
                        continue;
                    }
                case 12: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.sid = value;
                        else
                            delete message.sid;
                        continue;
                    }
                case 13: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.source = value;
                        else
                            delete message.source;
                        continue;
                    }
                case 14: {
                        if (wireType !== 2)
                            break;
                        if (!(message.workflowsOrAddress && message.workflowsOrAddress.length))
                            message.workflowsOrAddress = [];
                        message.workflowsOrAddress.push(reader.bytes());
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Service;
    })();

    definition.Configuration = (function() {

        const Configuration = function (properties) {
            this.volumes = [];
            this.volumesFrom = [];
            this.ports = [];
            this.args = [];
            this.env = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Configuration.prototype.volumes = $util.emptyArray;
        Configuration.prototype.volumesFrom = $util.emptyArray;
        Configuration.prototype.ports = $util.emptyArray;
        Configuration.prototype.args = $util.emptyArray;
        Configuration.prototype.command = "";
        Configuration.prototype.env = $util.emptyArray;

        Configuration.create = function(properties) {
            return new Configuration(properties);
        };

        Configuration.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.volumes != null && message.volumes.length)
                for (let i = 0; i < message.volumes.length; ++i)
                    writer.uint32(10).string(message.volumes[i]);
            if (message.volumesFrom != null && message.volumesFrom.length)
                for (let i = 0; i < message.volumesFrom.length; ++i)
                    writer.uint32(18).string(message.volumesFrom[i]);
            if (message.ports != null && message.ports.length)
                for (let i = 0; i < message.ports.length; ++i)
                    writer.uint32(26).string(message.ports[i]);
            if (message.args != null && message.args.length)
                for (let i = 0; i < message.args.length; ++i)
                    writer.uint32(34).string(message.args[i]);
            if (message.command != null && $Object.hasOwnProperty.call(message, "command") && message.command !== "")
                writer.uint32(42).string(message.command);
            if (message.env != null && message.env.length)
                for (let i = 0; i < message.env.length; ++i)
                    writer.uint32(50).string(message.env[i]);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Configuration.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.definition.Configuration();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if (!(message.volumes && message.volumes.length))
                            message.volumes = [];
                        message.volumes.push(reader.stringVerify());
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if (!(message.volumesFrom && message.volumesFrom.length))
                            message.volumesFrom = [];
                        message.volumesFrom.push(reader.stringVerify());
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if (!(message.ports && message.ports.length))
                            message.ports = [];
                        message.ports.push(reader.stringVerify());
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if (!(message.args && message.args.length))
                            message.args = [];
                        message.args.push(reader.stringVerify());
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.command = value;
                        else
                            delete message.command;
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        if (!(message.env && message.env.length))
                            message.env = [];
                        message.env.push(reader.stringVerify());
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Configuration;
    })();

    definition.Dependency = (function() {

        const Dependency = function (properties) {
            this.volumes = [];
            this.volumesFrom = [];
            this.ports = [];
            this.args = [];
            this.env = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Dependency.prototype.image = "";
        Dependency.prototype.volumes = $util.emptyArray;
        Dependency.prototype.volumesFrom = $util.emptyArray;
        Dependency.prototype.ports = $util.emptyArray;
        Dependency.prototype.command = "";
        Dependency.prototype.args = $util.emptyArray;
        Dependency.prototype.key = "";
        Dependency.prototype.env = $util.emptyArray;

        Dependency.create = function(properties) {
            return new Dependency(properties);
        };

        Dependency.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.image != null && $Object.hasOwnProperty.call(message, "image") && message.image !== "")
                writer.uint32(10).string(message.image);
            if (message.volumes != null && message.volumes.length)
                for (let i = 0; i < message.volumes.length; ++i)
                    writer.uint32(18).string(message.volumes[i]);
            if (message.volumesFrom != null && message.volumesFrom.length)
                for (let i = 0; i < message.volumesFrom.length; ++i)
                    writer.uint32(26).string(message.volumesFrom[i]);
            if (message.ports != null && message.ports.length)
                for (let i = 0; i < message.ports.length; ++i)
                    writer.uint32(34).string(message.ports[i]);
            if (message.command != null && $Object.hasOwnProperty.call(message, "command") && message.command !== "")
                writer.uint32(42).string(message.command);
            if (message.args != null && message.args.length)
                for (let i = 0; i < message.args.length; ++i)
                    writer.uint32(50).string(message.args[i]);
            if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key !== "")
                writer.uint32(66).string(message.key);
            if (message.env != null && message.env.length)
                for (let i = 0; i < message.env.length; ++i)
                    writer.uint32(74).string(message.env[i]);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Dependency.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.definition.Dependency();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.image = value;
                        else
                            delete message.image;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if (!(message.volumes && message.volumes.length))
                            message.volumes = [];
                        message.volumes.push(reader.stringVerify());
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if (!(message.volumesFrom && message.volumesFrom.length))
                            message.volumesFrom = [];
                        message.volumesFrom.push(reader.stringVerify());
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if (!(message.ports && message.ports.length))
                            message.ports = [];
                        message.ports.push(reader.stringVerify());
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.command = value;
                        else
                            delete message.command;
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        if (!(message.args && message.args.length))
                            message.args = [];
                        message.args.push(reader.stringVerify());
                        continue;
                    }
                case 8: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.key = value;
                        else
                            delete message.key;
                        continue;
                    }
                case 9: {
                        if (wireType !== 2)
                            break;
                        if (!(message.env && message.env.length))
                            message.env = [];
                        message.env.push(reader.stringVerify());
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Dependency;
    })();

    definition.Task = (function() {

        const Task = function (properties) {
            this.inputs = [];
            this.outputs = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Task.prototype.name = "";
        Task.prototype.description = "";
        Task.prototype.inputs = $util.emptyArray;
        Task.prototype.outputs = $util.emptyArray;
        Task.prototype.key = "";
        Task.prototype.price = null;

        Task.create = function(properties) {
            return new Task(properties);
        };

        Task.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                writer.uint32(10).string(message.name);
            if (message.description != null && $Object.hasOwnProperty.call(message, "description") && message.description !== "")
                writer.uint32(18).string(message.description);
            if (message.inputs != null && message.inputs.length)
                for (let i = 0; i < message.inputs.length; ++i)
                    $root.definition.Parameter.encode(message.inputs[i], writer.uint32(50).fork(), _depth + 1).ldelim();
            if (message.outputs != null && message.outputs.length)
                for (let i = 0; i < message.outputs.length; ++i)
                    $root.definition.Parameter.encode(message.outputs[i], writer.uint32(58).fork(), _depth + 1).ldelim();
            if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key !== "")
                writer.uint32(66).string(message.key);
            if (message.price != null && $Object.hasOwnProperty.call(message, "price"))
                $root.definition.Price.encode(message.price, writer.uint32(74).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Task.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.definition.Task();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.name = value;
                        else
                            delete message.name;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.description = value;
                        else
                            delete message.description;
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        if (!(message.inputs && message.inputs.length))
                            message.inputs = [];
                        message.inputs.push($root.definition.Parameter.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 7: {
                        if (wireType !== 2)
                            break;
                        if (!(message.outputs && message.outputs.length))
                            message.outputs = [];
                        message.outputs.push($root.definition.Parameter.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 8: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.key = value;
                        else
                            delete message.key;
                        continue;
                    }
                case 9: {
                        if (wireType !== 2)
                            break;
                        message.price = $root.definition.Price.decode(reader, reader.size(), $undefined, _depth + 1, message.price);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Task;
    })();

    definition.Price = (function() {

        const Price = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Price.prototype.perCall = "";
        Price.prototype.perSec = "";
        Price.prototype.perKB = "";

        Price.create = function(properties) {
            return new Price(properties);
        };

        Price.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.perCall != null && $Object.hasOwnProperty.call(message, "perCall") && message.perCall !== "")
                writer.uint32(10).string(message.perCall);
            if (message.perSec != null && $Object.hasOwnProperty.call(message, "perSec") && message.perSec !== "")
                writer.uint32(18).string(message.perSec);
            if (message.perKB != null && $Object.hasOwnProperty.call(message, "perKB") && message.perKB !== "")
                writer.uint32(26).string(message.perKB);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Price.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.definition.Price();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.perCall = value;
                        else
                            delete message.perCall;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.perSec = value;
                        else
                            delete message.perSec;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.perKB = value;
                        else
                            delete message.perKB;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Price;
    })();

    definition.Event = (function() {

        const Event = function (properties) {
            this.data = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Event.prototype.name = "";
        Event.prototype.description = "";
        Event.prototype.data = $util.emptyArray;
        Event.prototype.key = "";

        Event.create = function(properties) {
            return new Event(properties);
        };

        Event.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                writer.uint32(10).string(message.name);
            if (message.description != null && $Object.hasOwnProperty.call(message, "description") && message.description !== "")
                writer.uint32(18).string(message.description);
            if (message.data != null && message.data.length)
                for (let i = 0; i < message.data.length; ++i)
                    $root.definition.Parameter.encode(message.data[i], writer.uint32(26).fork(), _depth + 1).ldelim();
            if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key !== "")
                writer.uint32(34).string(message.key);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Event.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.definition.Event();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.name = value;
                        else
                            delete message.name;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.description = value;
                        else
                            delete message.description;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if (!(message.data && message.data.length))
                            message.data = [];
                        message.data.push($root.definition.Parameter.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.key = value;
                        else
                            delete message.key;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Event;
    })();

    definition.Parameter = (function() {

        const Parameter = function (properties) {
            this.object = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Parameter.prototype.name = "";
        Parameter.prototype.description = "";
        Parameter.prototype.type = "";
        Parameter.prototype.optional = false;
        Parameter.prototype.key = "";
        Parameter.prototype.repeated = false;
        Parameter.prototype.object = $util.emptyArray;

        Parameter.create = function(properties) {
            return new Parameter(properties);
        };

        Parameter.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                writer.uint32(10).string(message.name);
            if (message.description != null && $Object.hasOwnProperty.call(message, "description") && message.description !== "")
                writer.uint32(18).string(message.description);
            if (message.type != null && $Object.hasOwnProperty.call(message, "type") && message.type !== "")
                writer.uint32(26).string(message.type);
            if (message.optional != null && $Object.hasOwnProperty.call(message, "optional") && message.optional !== false)
                writer.uint32(32).bool(message.optional);
            if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key !== "")
                writer.uint32(66).string(message.key);
            if (message.repeated != null && $Object.hasOwnProperty.call(message, "repeated") && message.repeated !== false)
                writer.uint32(72).bool(message.repeated);
            if (message.object != null && message.object.length)
                for (let i = 0; i < message.object.length; ++i)
                    $root.definition.Parameter.encode(message.object[i], writer.uint32(82).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Parameter.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.definition.Parameter();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.name = value;
                        else
                            delete message.name;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.description = value;
                        else
                            delete message.description;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.type = value;
                        else
                            delete message.type;
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.optional = value;
                        else
                            delete message.optional;
                        continue;
                    }
                case 8: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.key = value;
                        else
                            delete message.key;
                        continue;
                    }
                case 9: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.repeated = value;
                        else
                            delete message.repeated;
                        continue;
                    }
                case 10: {
                        if (wireType !== 2)
                            break;
                        if (!(message.object && message.object.length))
                            message.object = [];
                        message.object.push($root.definition.Parameter.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Parameter;
    })();

    definition.Workflow = (function() {

        const Workflow = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Workflow.prototype.trigger = null;
        Workflow.prototype.task = null;
        Workflow.prototype.key = "";

        Workflow.create = function(properties) {
            return new Workflow(properties);
        };

        Workflow.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.trigger != null && $Object.hasOwnProperty.call(message, "trigger"))
                $root.definition.Trigger.encode(message.trigger, writer.uint32(10).fork(), _depth + 1).ldelim();
            if (message.task != null && $Object.hasOwnProperty.call(message, "task"))
                $root.definition.WorkflowTask.encode(message.task, writer.uint32(18).fork(), _depth + 1).ldelim();
            if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key !== "")
                writer.uint32(26).string(message.key);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Workflow.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.definition.Workflow();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.trigger = $root.definition.Trigger.decode(reader, reader.size(), $undefined, _depth + 1, message.trigger);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.task = $root.definition.WorkflowTask.decode(reader, reader.size(), $undefined, _depth + 1, message.task);
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.key = value;
                        else
                            delete message.key;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Workflow;
    })();

    definition.Trigger = (function() {

        const Trigger = function (properties) {
            this.filters = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Trigger.prototype.type = 0;
        Trigger.prototype.instanceHash = "";
        Trigger.prototype.key = "";
        Trigger.prototype.filters = $util.emptyArray;

        Trigger.create = function(properties) {
            return new Trigger(properties);
        };

        Trigger.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.type != null && $Object.hasOwnProperty.call(message, "type") && message.type !== 0)
                writer.uint32(8).int32(message.type);
            if (message.instanceHash != null && $Object.hasOwnProperty.call(message, "instanceHash") && message.instanceHash !== "")
                writer.uint32(18).string(message.instanceHash);
            if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key !== "")
                writer.uint32(26).string(message.key);
            if (message.filters != null && message.filters.length)
                for (let i = 0; i < message.filters.length; ++i)
                    $root.definition.Filter.encode(message.filters[i], writer.uint32(34).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Trigger.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.definition.Trigger();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.type = value;
                        else
                            delete message.type;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.instanceHash = value;
                        else
                            delete message.instanceHash;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.key = value;
                        else
                            delete message.key;
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if (!(message.filters && message.filters.length))
                            message.filters = [];
                        message.filters.push($root.definition.Filter.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        Trigger.Type = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "UNKNOWN"] = 0;
            values[valuesById[1] = "EVENT"] = 1;
            values[valuesById[2] = "RESULT"] = 2;
            return values;
        })();

        return Trigger;
    })();

    definition.Filter = (function() {

        const Filter = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Filter.prototype.key = "";
        Filter.prototype.predicate = 0;
        Filter.prototype.value = "";

        Filter.create = function(properties) {
            return new Filter(properties);
        };

        Filter.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key !== "")
                writer.uint32(10).string(message.key);
            if (message.predicate != null && $Object.hasOwnProperty.call(message, "predicate") && message.predicate !== 0)
                writer.uint32(16).int32(message.predicate);
            if (message.value != null && $Object.hasOwnProperty.call(message, "value") && message.value !== "")
                writer.uint32(26).string(message.value);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Filter.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.definition.Filter();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.key = value;
                        else
                            delete message.key;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.predicate = value;
                        else
                            delete message.predicate;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.value = value;
                        else
                            delete message.value;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        Filter.Predicate = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "UNKNOWN"] = 0;
            values[valuesById[1] = "EQ"] = 1;
            return values;
        })();

        return Filter;
    })();

    definition.WorkflowTask = (function() {

        const WorkflowTask = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        WorkflowTask.prototype.instanceHash = "";
        WorkflowTask.prototype.taskKey = "";

        WorkflowTask.create = function(properties) {
            return new WorkflowTask(properties);
        };

        WorkflowTask.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.instanceHash != null && $Object.hasOwnProperty.call(message, "instanceHash") && message.instanceHash !== "")
                writer.uint32(10).string(message.instanceHash);
            if (message.taskKey != null && $Object.hasOwnProperty.call(message, "taskKey") && message.taskKey !== "")
                writer.uint32(18).string(message.taskKey);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        WorkflowTask.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.definition.WorkflowTask();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.instanceHash = value;
                        else
                            delete message.instanceHash;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.taskKey = value;
                        else
                            delete message.taskKey;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return WorkflowTask;
    })();

    return definition;
})();



// EXTERNAL MODULE: ./src/definition/wire.ts + 1 modules
var wire = __webpack_require__(98681);
;// CONCATENATED MODULE: ./src/definition/binary.ts





/**
 * Decodes the protobuf bytes of a Service message, as any release stores it.
 *
 * @param options.maxFields Maximum number of fields, including those of nested messages; 1,000,000 by default.
 * @throws {MesgError} `refused` when the bytes are not a Service message or exceed a limit (16 MiB, 100 levels, the fields).
 * @example
 * ```ts
 * decodeDefinition(new Uint8Array([0x0a, 1, 0x61])).definition.name; // "a"
 * ```
 */
function decodeDefinition(bytes, options = {}) {
    if (bytes.length > limits/* MAX_BYTES */.zx) {
        throw new core_error/* LimitError */.oC(`expected a definition of at most ${limits/* MAX_BYTES */.zx} bytes, found ${bytes.length}`);
    }
    const inspected = new wire/* Inspected */.MY();
    (0,wire/* inspectMessage */.UM)(bytes, "Service", { ...options, inspected });
    const message = service_pb_definition.Service.decode(bytes);
    let address = "";
    const workflows = [];
    for (const payload of message.workflowsOrAddress) {
        if (isAddress(payload, message.hash))
            address = Buffer.from(payload).toString("hex");
        else {
            (0,wire/* inspectMessage */.UM)(payload, "Workflow", { ...options, inspected, path: `/workflows/${workflows.length}` });
            workflows.push(toWorkflow(service_pb_definition.Workflow.decode(payload)));
        }
    }
    const definition = {
        sid: message.sid,
        name: message.name,
        description: message.description,
        ...(message.configuration ? { configuration: toConfiguration(message.configuration) } : {}),
        tasks: message.tasks.map(toTask),
        events: message.events.map((event) => ({
            key: event.key ?? "",
            name: event.name ?? "",
            description: event.description ?? "",
            data: toParameters(event.data),
        })),
        dependencies: message.dependencies.map((dependency) => ({
            key: dependency.key ?? "",
            image: dependency.image ?? "",
            ...toConfiguration(dependency),
        })),
        repository: message.repository,
        source: message.source,
        hash: message.hash.length === 32 ? (0,base58/* encodeBase58 */.Rd)(message.hash) : hashText(message.hash),
        address,
        workflows,
    };
    return { definition, unknownFields: inspected.unknown };
}
/**
 * Encodes a definition as a Service message, its fields in ascending order.
 *
 * @param options.release The release of the message. It only determines the form of `hash`: text up to 0.13 (and by
 * default), 32 raw bytes from 0.14.
 * @throws {MesgError} `refused` when `hash` or `address` cannot be written.
 * @example
 * ```ts
 * encodeDefinition({ ...EMPTY_DEFINITION, name: "a" }); // Uint8Array [0x0a, 1, 0x61]
 * ```
 */
function encodeDefinition(definition, options = {}) {
    const raw = options.release !== undefined && (0,release/* isSince */.$l)(options.release, "0.14");
    const { hash, address, workflows } = definition;
    return service_pb_definition.Service.encode({
        ...definition,
        hash: hash === "" ? new Uint8Array() : raw ? (0,base58/* decodeHash */.$C)(hash) : Buffer.from(hash),
        workflowsOrAddress: [
            ...workflows.map((workflow) => service_pb_definition.Workflow.encode(fromWorkflow(workflow)).finish()),
            ...(address === "" ? [] : [fromAddress(address)]),
        ],
    }).finish();
}
/**
 * Returns whether field 14 is an address. Only Engines from 0.20 on set one, next to a hash of raw bytes. A workflow of
 * 0.12 has 20 bytes only if it lacks its hashes, which the rules must see.
 */
function isAddress(payload, hash) {
    if (payload.length !== 20 || hash.length === 32)
        return payload.length === 20;
    try {
        return (0,wire/* inspectMessage */.UM)(payload, "Workflow").length > 0;
    }
    catch (error) {
        if (error instanceof core_error/* MesgError */.N8)
            return true;
        throw error;
    }
}
/** The hash as Engines up to 0.13 store it: base58 text. */
function hashText(bytes) {
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    }
    catch {
        throw new core_error/* MesgError */.N8("refused", `not a service definition: expected 32 bytes or text in /hash, found ${bytes.length} other bytes`);
    }
}
function fromAddress(address) {
    if (/^[0-9a-f]{40}$/i.test(address))
        return Buffer.from(address, "hex");
    throw new core_error/* MesgError */.N8("refused", `expected an address of 40 hex digits, found ${JSON.stringify(address)}`);
}
function toConfiguration(message) {
    return {
        volumes: message.volumes ?? [],
        volumesFrom: message.volumesFrom ?? [],
        ports: message.ports ?? [],
        args: message.args ?? [],
        command: message.command ?? "",
        env: message.env ?? [],
    };
}
function toTask(task) {
    return {
        key: task.key ?? "",
        name: task.name ?? "",
        description: task.description ?? "",
        inputs: toParameters(task.inputs),
        outputs: toParameters(task.outputs),
        ...(task.price
            ? { price: { perCall: task.price.perCall ?? "", perSec: task.price.perSec ?? "", perKB: task.price.perKB ?? "" } }
            : {}),
    };
}
function toParameters(parameters) {
    return (parameters ?? []).map((parameter) => ({
        key: parameter.key ?? "",
        name: parameter.name ?? "",
        description: parameter.description ?? "",
        type: parameter.type ?? "",
        optional: parameter.optional ?? false,
        repeated: parameter.repeated ?? false,
        object: toParameters(parameter.object),
    }));
}
const TRIGGER_TYPES = ["Unknown", "Event", "Result"];
const PREDICATES = ["UNKNOWN", "EQ"];
function toWorkflow({ key, trigger, task }) {
    return {
        key: key ?? "",
        ...(trigger
            ? {
                trigger: {
                    type: TRIGGER_TYPES[trigger.type ?? 0] ?? "Unknown",
                    instanceHash: trigger.instanceHash ?? "",
                    key: trigger.key ?? "",
                    filters: (trigger.filters ?? []).map((filter) => ({
                        key: filter.key ?? "",
                        predicate: PREDICATES[filter.predicate ?? 0] ?? "UNKNOWN",
                        value: filter.value ?? "",
                    })),
                },
            }
            : {}),
        ...(task ? { task: { instanceHash: task.instanceHash ?? "", taskKey: task.taskKey ?? "" } } : {}),
    };
}
function fromWorkflow({ key, trigger, task }) {
    return {
        key,
        task: task ?? null,
        trigger: trigger
            ? {
                ...trigger,
                type: TRIGGER_TYPES.indexOf(trigger.type),
                filters: trigger.filters.map((filter) => ({ ...filter, predicate: PREDICATES.indexOf(filter.predicate) })),
            }
            : null,
    };
}


/***/ }),

/***/ 98681:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MY: () => (/* binding */ Inspected),
  UM: () => (/* binding */ inspectMessage)
});

// UNUSED EXPORTS: MAX_FIELDS

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./src/core/error.ts
var error = __webpack_require__(56681);
;// CONCATENATED MODULE: ./src/definition/generated/messages.ts
/** The messages of service.proto: their fields by number. */
const MESSAGES = {
    Service: {
        1: { name: "name", kind: "text" },
        2: { name: "description", kind: "text" },
        5: { name: "tasks", message: "Task", isList: true },
        6: { name: "events", message: "Event", isList: true },
        7: { name: "dependencies", message: "Dependency", isList: true },
        8: { name: "configuration", message: "Configuration" },
        9: { name: "repository", kind: "text" },
        10: { name: "hash", kind: "bytes" },
        12: { name: "sid", kind: "text" },
        13: { name: "source", kind: "text" },
        14: { name: "workflowsOrAddress", kind: "bytes", isList: true },
    },
    Configuration: {
        1: { name: "volumes", kind: "text", isList: true },
        2: { name: "volumesFrom", kind: "text", isList: true },
        3: { name: "ports", kind: "text", isList: true },
        4: { name: "args", kind: "text", isList: true },
        5: { name: "command", kind: "text" },
        6: { name: "env", kind: "text", isList: true },
    },
    Dependency: {
        1: { name: "image", kind: "text" },
        2: { name: "volumes", kind: "text", isList: true },
        3: { name: "volumesFrom", kind: "text", isList: true },
        4: { name: "ports", kind: "text", isList: true },
        5: { name: "command", kind: "text" },
        6: { name: "args", kind: "text", isList: true },
        8: { name: "key", kind: "text" },
        9: { name: "env", kind: "text", isList: true },
    },
    Task: {
        1: { name: "name", kind: "text" },
        2: { name: "description", kind: "text" },
        6: { name: "inputs", message: "Parameter", isList: true },
        7: { name: "outputs", message: "Parameter", isList: true },
        8: { name: "key", kind: "text" },
        9: { name: "price", message: "Price" },
    },
    Price: {
        1: { name: "perCall", kind: "text" },
        2: { name: "perSec", kind: "text" },
        3: { name: "perKB", kind: "text" },
    },
    Event: {
        1: { name: "name", kind: "text" },
        2: { name: "description", kind: "text" },
        3: { name: "data", message: "Parameter", isList: true },
        4: { name: "key", kind: "text" },
    },
    Parameter: {
        1: { name: "name", kind: "text" },
        2: { name: "description", kind: "text" },
        3: { name: "type", kind: "text" },
        4: { name: "optional", kind: "flag" },
        8: { name: "key", kind: "text" },
        9: { name: "repeated", kind: "flag" },
        10: { name: "object", message: "Parameter", isList: true },
    },
    Workflow: {
        1: { name: "trigger", message: "Trigger" },
        2: { name: "task", message: "WorkflowTask" },
        3: { name: "key", kind: "text" },
    },
    Trigger: {
        1: { name: "type", kind: "enum" },
        2: { name: "instanceHash", kind: "text" },
        3: { name: "key", kind: "text" },
        4: { name: "filters", message: "Filter", isList: true },
    },
    Filter: {
        1: { name: "key", kind: "text" },
        2: { name: "predicate", kind: "enum" },
        3: { name: "value", kind: "text" },
    },
    WorkflowTask: {
        1: { name: "instanceHash", kind: "text" },
        2: { name: "taskKey", kind: "text" },
    },
};

// EXTERNAL MODULE: ./src/definition/limits.ts
var limits = __webpack_require__(88013);
;// CONCATENATED MODULE: ./src/definition/wire.ts
/**
 * Inspects the bytes of a message before they are decoded: it names unknown fields by path and number, and rejects
 * hostile input in bounded time, without allocating the sizes that it claims.
 *
 * @module
 */




/** Default maximum number of fields in one definition, including those of nested messages. */
const MAX_FIELDS = 1_000_000;
const MAX_VARINT_BYTES = 10;
/** Maximum bytes of a field number or a length, which have 32 bits. protobufjs throws an error of its own beyond that. */
const MAX_SIZE_BYTES = 5;
const WIRE_TYPES = ["a varint", "64 bits", "a length-delimited value", "a group", "the end of a group", "32 bits"];
/**
 * Checks that bytes are a message of the schema, and collects the fields that are not in the schema.
 *
 * @param message Its name in `proto/definition/service.proto`: `Service`.
 * @param options.path JSON pointer to prefix to every pointer in the result and in errors.
 * @param options.schema The messages; those of the service definition unless given.
 * @param options.maxFields Maximum number of fields, including those of nested messages.
 * @param options.inspected What was found in other messages of the same definition: the limits count all of them.
 * @returns The unknown fields of all these messages, at most 1000.
 * @throws {MesgError} `refused` when the bytes end early, a field does not have the schema's wire type, text is not
 * UTF-8, or a limit is exceeded. The message names the byte.
 * @example
 * ```ts
 * inspectMessage(new Uint8Array([0x78, 1]), "Service"); // [{ pointer: "/15", text: "field 15 (2 bytes)" }]
 * ```
 */
function inspectMessage(bytes, message, { path = "", schema = SERVICE_SCHEMA, maxFields = MAX_FIELDS, inspected = new Inspected() } = {}) {
    const walk = new Walk(bytes, { schema, maxFields, inspected });
    walk.message(message, bytes.length, new Place(path), 0);
    return inspected.unknown;
}
/** What was found so far in the messages of one definition. */
class Inspected {
    unknown = [];
    /** Number of fields. */
    fields = 0;
}
const SERVICE_SCHEMA = { what: "a service definition", messages: MESSAGES, maxDepth: limits/* MAX_DEPTH */.lr };
/** The path of a message. Its text is built only for a problem. */
class Place {
    #above;
    #name;
    #index;
    constructor(above, name = "", index) {
        this.#above = above;
        this.#name = name;
        this.#index = index;
    }
    toString() {
        if (this.#name === "")
            return String(this.#above);
        return `${this.#above}/${this.#name}${this.#index === undefined ? "" : `/${this.#index}`}`;
    }
}
class Walk {
    #bytes;
    #schema;
    #maxFields;
    #inspected;
    #position = 0;
    constructor(bytes, { schema, maxFields, inspected }) {
        this.#bytes = bytes;
        this.#schema = schema;
        this.#maxFields = maxFields;
        this.#inspected = inspected;
    }
    /** Walks over a message up to `end`. */
    message(name, end, path, depth) {
        const { maxDepth, messages } = this.#schema;
        if (depth > maxDepth)
            throw this.#beyond(this.#position, `expected at most ${maxDepth} levels, found more`);
        let indexes;
        while (this.#position < end) {
            const start = this.#position;
            const tag = this.#tag(end);
            const [number, wireType] = [Math.floor(tag / 8), tag % 8];
            const field = messages[name][number];
            if (field === undefined) {
                this.#skip(wireType, end);
                this.#report(path, number, this.#position - start);
                continue;
            }
            const found = { number, path, name: field.name };
            const length = this.#value(field, { start, wireType, end, found });
            const stop = this.#position + length;
            if (field.message !== undefined) {
                indexes ??= new Map();
                const index = indexes.get(number) ?? 0;
                indexes.set(number, index + 1);
                const below = new Place(path, field.name, field.isList ? index : undefined);
                this.message(field.message, stop, below, depth + 1);
            }
            else if (field.kind === "text")
                this.#text(stop, found);
            this.#position = stop;
        }
    }
    /** Reads the number of a field, times eight, and its wire type. */
    #tag(end) {
        const start = this.#position;
        const tag = this.#varint(end, "a field", MAX_SIZE_BYTES);
        const number = Math.floor(tag / 8);
        if (number < 1 || number > 536_870_911)
            this.#refuse(start, `expected a field number, found ${number}`);
        if (++this.#inspected.fields > this.#maxFields) {
            throw this.#beyond(start, `expected at most ${this.#maxFields} fields, found more`);
        }
        return tag;
    }
    /** Reads a varint, or the length of a value. Returns the bytes that follow: none for a varint. */
    #value(field, at) {
        const { start, wireType, end, found } = at;
        const expected = wireTypeOf(field);
        if (wireType !== expected) {
            this.#refuse(start, `expected ${WIRE_TYPES[expected]} in ${wordsOf(found)}, found ${wireTypeName(wireType)}`);
        }
        if (expected === 1) {
            const left = end - this.#position;
            if (left < 8)
                this.#refuse(start, `expected 8 bytes in ${wordsOf(found)}, found ${left}`);
            return 8;
        }
        const value = this.#varint(end, found, expected === 0 ? MAX_VARINT_BYTES : MAX_SIZE_BYTES);
        if (expected === 0)
            return 0;
        const left = end - this.#position;
        if (value > left)
            this.#refuse(start, `expected ${value} bytes in ${wordsOf(found)}, found ${left}`);
        return value;
    }
    #text(stop, found) {
        if ((0,external_node_buffer_.isUtf8)(this.#bytes.subarray(this.#position, stop)))
            return;
        this.#refuse(this.#position, `expected UTF-8 text in ${wordsOf(found)}, found other bytes`);
    }
    /** @param what The expected value in words, or its field. */
    #varint(end, what, maxBytes = MAX_VARINT_BYTES) {
        const start = this.#position;
        let value = 0;
        for (let factor = 1;; factor *= 128) {
            if (this.#position >= end || this.#position - start === maxBytes) {
                const isEnd = this.#position >= end;
                const found = isEnd ? "the end of its message" : `a varint of more than ${maxBytes} bytes`;
                const expected = typeof what === "string" ? what : `the value of ${wordsOf(what)}`;
                this.#refuse(start, `expected ${expected}, found ${found}`);
            }
            const byte = this.#bytes[this.#position++];
            value += (byte & 127) * factor;
            if (byte < 128)
                return value;
        }
    }
    #skip(wireType, end) {
        const start = this.#position;
        if (wireType === 0)
            this.#varint(end, "a varint");
        else if (wireType === 1)
            this.#position += 8;
        else if (wireType === 5)
            this.#position += 4;
        else if (wireType === 2) {
            const length = this.#varint(end, "a length", MAX_SIZE_BYTES);
            this.#position += length;
        }
        else {
            // proto3 has no groups, so no tool writes them in a definition.
            this.#refuse(start, `expected a value, found ${wireTypeName(wireType)}`);
        }
        if (this.#position > end)
            this.#refuse(start, "expected a value, found the end of its message");
    }
    #report(path, number, length) {
        const { unknown } = this.#inspected;
        if (unknown.length >= limits/* MAX_UNKNOWN */.cT)
            return;
        unknown.push({ pointer: `${path}/${number}`, text: `field ${number} (${length} bytes)` });
    }
    #beyond(at, text) {
        return new error/* LimitError */.oC(`not ${this.#schema.what}: ${text} (byte ${at + 1} of ${this.#bytes.length})`);
    }
    #refuse(at, text) {
        const place = `byte ${at + 1} of ${this.#bytes.length}`;
        throw new error/* MesgError */.N8("refused", `not ${this.#schema.what}: ${text} (${place})`, {
            hint: "pass the unmodified bytes, hex or JSON of one whole definition",
        });
    }
}
function wordsOf({ number, path, name }) {
    return `field ${number} (${path}/${name})`;
}
function wireTypeOf({ kind }) {
    if (kind === "double")
        return 1;
    return kind === "flag" || kind === "enum" || kind === "integer" ? 0 : 2;
}
function wireTypeName(wireType) {
    return WIRE_TYPES[wireType] ?? `the undefined wire type ${wireType}`;
}


/***/ })

};
