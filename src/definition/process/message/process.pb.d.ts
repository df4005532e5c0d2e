import * as $protobuf from "protobufjs/minimal.js";
import Long = require("long");

/** Namespace process014. */
export namespace process014 {

    /**
     * Properties of a Process.
     * @deprecated Use process014.Process.$Properties instead.
     */
    interface IProcess extends process014.Process.$Properties {
    }

    /** Represents a Process. */
    class Process {

        /**
         * Constructs a new Process.
         * @param [properties] Properties to set
         */
        constructor(properties?: process014.Process.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Process hash. */
        hash: Uint8Array;

        /** Process key. */
        key: string;

        /** Process nodes. */
        nodes: process014.Node.$Properties[];

        /** Process edges. */
        edges: process014.Edge.$Properties[];

        /**
         * Creates a new Process instance using the specified properties.
         * @param [properties] Properties to set
         * @returns Process instance
         */
        static create(properties: process014.Process.$Shape): process014.Process & process014.Process.$Shape;
        static create(properties?: process014.Process.$Properties): process014.Process;

        /**
         * Encodes the specified Process message. Does not implicitly {@link process014.Process.verify|verify} messages.
         * @param message Process message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: process014.Process.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Process message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {process014.Process & process014.Process.$Shape} Process
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): process014.Process & process014.Process.$Shape;
    }

    namespace Process {

        /** Properties of a Process. */
        interface $Properties {

            /** Process hash */
            hash?: (Uint8Array|null);

            /** Process key */
            key?: (string|null);

            /** Process nodes */
            nodes?: (process014.Node.$Properties[]|null);

            /** Process edges */
            edges?: (process014.Edge.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Process. */
        type $Shape = {
          hash?: Uint8Array|null;
          key?: string|null;
          nodes?: process014.Node.$Shape[]|null;
          edges?: process014.Edge.$Shape[]|null;
          $unknowns?: Uint8Array[];
        };
    }

    /**
     * Properties of a Node.
     * @deprecated Use process014.Node.$Properties instead.
     */
    interface INode extends process014.Node.$Properties {
    }

    /** Represents a Node. */
    class Node {

        /**
         * Constructs a new Node.
         * @param [properties] Properties to set
         */
        constructor(properties?: process014.Node.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Node result. */
        result?: (process014.Result.$Properties|null);

        /** Node event. */
        event?: (process014.Event.$Properties|null);

        /** Node task. */
        task?: (process014.Task.$Properties|null);

        /** Node map. */
        map?: (process014.Map.$Properties|null);

        /** Node filter. */
        filter?: (process014.Filter.$Properties|null);

        /** Node type. */
        type?: ("result"|"event"|"task"|"map"|"filter");

        /**
         * Creates a new Node instance using the specified properties.
         * @param [properties] Properties to set
         * @returns Node instance
         */
        static create(properties: process014.Node.$Shape): process014.Node & process014.Node.$Shape;
        static create(properties?: process014.Node.$Properties): process014.Node;

        /**
         * Encodes the specified Node message. Does not implicitly {@link process014.Node.verify|verify} messages.
         * @param message Node message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: process014.Node.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Node message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {process014.Node & process014.Node.$Shape} Node
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): process014.Node & process014.Node.$Shape;
    }

    namespace Node {

        /** Properties of a Node. */
        interface $Properties {

            /** Node result */
            result?: (process014.Result.$Properties|null);

            /** Node event */
            event?: (process014.Event.$Properties|null);

            /** Node task */
            task?: (process014.Task.$Properties|null);

            /** Node map */
            map?: (process014.Map.$Properties|null);

            /** Node filter */
            filter?: (process014.Filter.$Properties|null);

            /** Node type */
            type?: ("result"|"event"|"task"|"map"|"filter");

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Narrowed shape of a Node. */
        type $Shape = {
          result?: process014.Result.$Shape|null;
          event?: process014.Event.$Shape|null;
          task?: process014.Task.$Shape|null;
          map?: process014.Map.$Shape|null;
          filter?: process014.Filter.$Shape|null;
          $unknowns?: Uint8Array[];
        } & (
          ({ type?: undefined; result?: null; event?: null; task?: null; map?: null; filter?: null }|{ type?: "result"; result: process014.Result.$Shape; event?: null; task?: null; map?: null; filter?: null }|{ type?: "event"; result?: null; event: process014.Event.$Shape; task?: null; map?: null; filter?: null }|{ type?: "task"; result?: null; event?: null; task: process014.Task.$Shape; map?: null; filter?: null }|{ type?: "map"; result?: null; event?: null; task?: null; map: process014.Map.$Shape; filter?: null }|{ type?: "filter"; result?: null; event?: null; task?: null; map?: null; filter: process014.Filter.$Shape })
        );
    }

    /**
     * Properties of a Result.
     * @deprecated Use process014.Result.$Properties instead.
     */
    interface IResult extends process014.Result.$Properties {
    }

    /** Represents a Result. */
    class Result {

        /**
         * Constructs a new Result.
         * @param [properties] Properties to set
         */
        constructor(properties?: process014.Result.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Result key. */
        key: string;

        /** Result instanceHash. */
        instanceHash: Uint8Array;

        /** Result taskKey. */
        taskKey: string;

        /**
         * Creates a new Result instance using the specified properties.
         * @param [properties] Properties to set
         * @returns Result instance
         */
        static create(properties: process014.Result.$Shape): process014.Result & process014.Result.$Shape;
        static create(properties?: process014.Result.$Properties): process014.Result;

        /**
         * Encodes the specified Result message. Does not implicitly {@link process014.Result.verify|verify} messages.
         * @param message Result message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: process014.Result.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Result message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {process014.Result & process014.Result.$Shape} Result
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): process014.Result & process014.Result.$Shape;
    }

    namespace Result {

        /** Properties of a Result. */
        interface $Properties {

            /** Result key */
            key?: (string|null);

            /** Result instanceHash */
            instanceHash?: (Uint8Array|null);

            /** Result taskKey */
            taskKey?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Result. */
        type $Shape = process014.Result.$Properties;
    }

    /**
     * Properties of an Event.
     * @deprecated Use process014.Event.$Properties instead.
     */
    interface IEvent extends process014.Event.$Properties {
    }

    /** Represents an Event. */
    class Event {

        /**
         * Constructs a new Event.
         * @param [properties] Properties to set
         */
        constructor(properties?: process014.Event.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Event key. */
        key: string;

        /** Event instanceHash. */
        instanceHash: Uint8Array;

        /** Event eventKey. */
        eventKey: string;

        /**
         * Creates a new Event instance using the specified properties.
         * @param [properties] Properties to set
         * @returns Event instance
         */
        static create(properties: process014.Event.$Shape): process014.Event & process014.Event.$Shape;
        static create(properties?: process014.Event.$Properties): process014.Event;

        /**
         * Encodes the specified Event message. Does not implicitly {@link process014.Event.verify|verify} messages.
         * @param message Event message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: process014.Event.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an Event message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {process014.Event & process014.Event.$Shape} Event
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): process014.Event & process014.Event.$Shape;
    }

    namespace Event {

        /** Properties of an Event. */
        interface $Properties {

            /** Event key */
            key?: (string|null);

            /** Event instanceHash */
            instanceHash?: (Uint8Array|null);

            /** Event eventKey */
            eventKey?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an Event. */
        type $Shape = process014.Event.$Properties;
    }

    /**
     * Properties of a Task.
     * @deprecated Use process014.Task.$Properties instead.
     */
    interface ITask extends process014.Task.$Properties {
    }

    /** Represents a Task. */
    class Task {

        /**
         * Constructs a new Task.
         * @param [properties] Properties to set
         */
        constructor(properties?: process014.Task.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Task key. */
        key: string;

        /** Task instanceHash. */
        instanceHash: Uint8Array;

        /** Task taskKey. */
        taskKey: string;

        /**
         * Creates a new Task instance using the specified properties.
         * @param [properties] Properties to set
         * @returns Task instance
         */
        static create(properties: process014.Task.$Shape): process014.Task & process014.Task.$Shape;
        static create(properties?: process014.Task.$Properties): process014.Task;

        /**
         * Encodes the specified Task message. Does not implicitly {@link process014.Task.verify|verify} messages.
         * @param message Task message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: process014.Task.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Task message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {process014.Task & process014.Task.$Shape} Task
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): process014.Task & process014.Task.$Shape;
    }

    namespace Task {

        /** Properties of a Task. */
        interface $Properties {

            /** Task key */
            key?: (string|null);

            /** Task instanceHash */
            instanceHash?: (Uint8Array|null);

            /** Task taskKey */
            taskKey?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Task. */
        type $Shape = process014.Task.$Properties;
    }

    /**
     * Properties of a Map.
     * @deprecated Use process014.Map.$Properties instead.
     */
    interface IMap extends process014.Map.$Properties {
    }

    /** Represents a Map. */
    class Map {

        /**
         * Constructs a new Map.
         * @param [properties] Properties to set
         */
        constructor(properties?: process014.Map.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Map key. */
        key: string;

        /** Map outputs. */
        outputs: process014.Output.$Properties[];

        /**
         * Creates a new Map instance using the specified properties.
         * @param [properties] Properties to set
         * @returns Map instance
         */
        static create(properties: process014.Map.$Shape): process014.Map & process014.Map.$Shape;
        static create(properties?: process014.Map.$Properties): process014.Map;

        /**
         * Encodes the specified Map message. Does not implicitly {@link process014.Map.verify|verify} messages.
         * @param message Map message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: process014.Map.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Map message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {process014.Map & process014.Map.$Shape} Map
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): process014.Map & process014.Map.$Shape;
    }

    namespace Map {

        /** Properties of a Map. */
        interface $Properties {

            /** Map key */
            key?: (string|null);

            /** Map outputs */
            outputs?: (process014.Output.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Map. */
        type $Shape = {
          key?: string|null;
          outputs?: process014.Output.$Shape[]|null;
          $unknowns?: Uint8Array[];
        };
    }

    /**
     * Properties of an Output.
     * @deprecated Use process014.Output.$Properties instead.
     */
    interface IOutput extends process014.Output.$Properties {
    }

    /** Represents an Output. */
    class Output {

        /**
         * Constructs a new Output.
         * @param [properties] Properties to set
         */
        constructor(properties?: process014.Output.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Output key. */
        key: string;

        /** Output ref. */
        ref?: (process014.Reference.$Properties|null);

        /** Output constant. */
        constant?: (process014.Value.$Properties|null);

        /** Output value. */
        value?: ("ref"|"constant");

        /**
         * Creates a new Output instance using the specified properties.
         * @param [properties] Properties to set
         * @returns Output instance
         */
        static create(properties: process014.Output.$Shape): process014.Output & process014.Output.$Shape;
        static create(properties?: process014.Output.$Properties): process014.Output;

        /**
         * Encodes the specified Output message. Does not implicitly {@link process014.Output.verify|verify} messages.
         * @param message Output message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: process014.Output.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an Output message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {process014.Output & process014.Output.$Shape} Output
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): process014.Output & process014.Output.$Shape;
    }

    namespace Output {

        /** Properties of an Output. */
        interface $Properties {

            /** Output key */
            key?: (string|null);

            /** Output ref */
            ref?: (process014.Reference.$Properties|null);

            /** Output constant */
            constant?: (process014.Value.$Properties|null);

            /** Output value */
            value?: ("ref"|"constant");

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Narrowed shape of an Output. */
        type $Shape = {
          key?: string|null;
          ref?: process014.Reference.$Shape|null;
          constant?: process014.Value.$Shape|null;
          $unknowns?: Uint8Array[];
        } & (
          ({ value?: undefined; ref?: null; constant?: null }|{ value?: "ref"; ref: process014.Reference.$Shape; constant?: null }|{ value?: "constant"; ref?: null; constant: process014.Value.$Shape })
        );
    }

    /**
     * Properties of a Reference.
     * @deprecated Use process014.Reference.$Properties instead.
     */
    interface IReference extends process014.Reference.$Properties {
    }

    /** Represents a Reference. */
    class Reference {

        /**
         * Constructs a new Reference.
         * @param [properties] Properties to set
         */
        constructor(properties?: process014.Reference.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Reference nodeKey. */
        nodeKey: string;

        /** Reference key. */
        key: string;

        /**
         * Creates a new Reference instance using the specified properties.
         * @param [properties] Properties to set
         * @returns Reference instance
         */
        static create(properties: process014.Reference.$Shape): process014.Reference & process014.Reference.$Shape;
        static create(properties?: process014.Reference.$Properties): process014.Reference;

        /**
         * Encodes the specified Reference message. Does not implicitly {@link process014.Reference.verify|verify} messages.
         * @param message Reference message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: process014.Reference.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Reference message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {process014.Reference & process014.Reference.$Shape} Reference
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): process014.Reference & process014.Reference.$Shape;
    }

    namespace Reference {

        /** Properties of a Reference. */
        interface $Properties {

            /** Reference nodeKey */
            nodeKey?: (string|null);

            /** Reference key */
            key?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Reference. */
        type $Shape = process014.Reference.$Properties;
    }

    /**
     * Properties of a Filter.
     * @deprecated Use process014.Filter.$Properties instead.
     */
    interface IFilter extends process014.Filter.$Properties {
    }

    /** Represents a Filter. */
    class Filter {

        /**
         * Constructs a new Filter.
         * @param [properties] Properties to set
         */
        constructor(properties?: process014.Filter.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Filter key. */
        key: string;

        /** Filter conditions. */
        conditions: process014.Condition.$Properties[];

        /**
         * Creates a new Filter instance using the specified properties.
         * @param [properties] Properties to set
         * @returns Filter instance
         */
        static create(properties: process014.Filter.$Shape): process014.Filter & process014.Filter.$Shape;
        static create(properties?: process014.Filter.$Properties): process014.Filter;

        /**
         * Encodes the specified Filter message. Does not implicitly {@link process014.Filter.verify|verify} messages.
         * @param message Filter message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: process014.Filter.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Filter message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {process014.Filter & process014.Filter.$Shape} Filter
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): process014.Filter & process014.Filter.$Shape;
    }

    namespace Filter {

        /** Properties of a Filter. */
        interface $Properties {

            /** Filter key */
            key?: (string|null);

            /** Filter conditions */
            conditions?: (process014.Condition.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Filter. */
        type $Shape = process014.Filter.$Properties;
    }

    /**
     * Properties of a Condition.
     * @deprecated Use process014.Condition.$Properties instead.
     */
    interface ICondition extends process014.Condition.$Properties {
    }

    /** Represents a Condition. */
    class Condition {

        /**
         * Constructs a new Condition.
         * @param [properties] Properties to set
         */
        constructor(properties?: process014.Condition.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Condition key. */
        key: string;

        /** Condition predicate. */
        predicate: number;

        /** Condition value. */
        value: string;

        /**
         * Creates a new Condition instance using the specified properties.
         * @param [properties] Properties to set
         * @returns Condition instance
         */
        static create(properties: process014.Condition.$Shape): process014.Condition & process014.Condition.$Shape;
        static create(properties?: process014.Condition.$Properties): process014.Condition;

        /**
         * Encodes the specified Condition message. Does not implicitly {@link process014.Condition.verify|verify} messages.
         * @param message Condition message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: process014.Condition.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Condition message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {process014.Condition & process014.Condition.$Shape} Condition
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): process014.Condition & process014.Condition.$Shape;
    }

    namespace Condition {

        /** Properties of a Condition. */
        interface $Properties {

            /** Condition key */
            key?: (string|null);

            /** Condition predicate */
            predicate?: (number|null);

            /** Condition value */
            value?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Condition. */
        type $Shape = process014.Condition.$Properties;
    }

    /**
     * Properties of an Edge.
     * @deprecated Use process014.Edge.$Properties instead.
     */
    interface IEdge extends process014.Edge.$Properties {
    }

    /** Represents an Edge. */
    class Edge {

        /**
         * Constructs a new Edge.
         * @param [properties] Properties to set
         */
        constructor(properties?: process014.Edge.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Edge src. */
        src: string;

        /** Edge dst. */
        dst: string;

        /**
         * Creates a new Edge instance using the specified properties.
         * @param [properties] Properties to set
         * @returns Edge instance
         */
        static create(properties: process014.Edge.$Shape): process014.Edge & process014.Edge.$Shape;
        static create(properties?: process014.Edge.$Properties): process014.Edge;

        /**
         * Encodes the specified Edge message. Does not implicitly {@link process014.Edge.verify|verify} messages.
         * @param message Edge message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: process014.Edge.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an Edge message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {process014.Edge & process014.Edge.$Shape} Edge
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): process014.Edge & process014.Edge.$Shape;
    }

    namespace Edge {

        /** Properties of an Edge. */
        interface $Properties {

            /** Edge src */
            src?: (string|null);

            /** Edge dst */
            dst?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an Edge. */
        type $Shape = process014.Edge.$Properties;
    }

    /**
     * Properties of a Value.
     * @deprecated Use process014.Value.$Properties instead.
     */
    interface IValue extends process014.Value.$Properties {
    }

    /** Represents a Value. */
    class Value {

        /**
         * Constructs a new Value.
         * @param [properties] Properties to set
         */
        constructor(properties?: process014.Value.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Value nullValue. */
        nullValue?: (number|null);

        /** Value numberValue. */
        numberValue?: (number|null);

        /** Value stringValue. */
        stringValue?: (string|null);

        /** Value boolValue. */
        boolValue?: (boolean|null);

        /** Value structValue. */
        structValue?: (process014.Struct.$Properties|null);

        /** Value listValue. */
        listValue?: (process014.ListValue.$Properties|null);

        /** Value kind. */
        kind?: ("nullValue"|"numberValue"|"stringValue"|"boolValue"|"structValue"|"listValue");

        /**
         * Creates a new Value instance using the specified properties.
         * @param [properties] Properties to set
         * @returns Value instance
         */
        static create(properties: process014.Value.$Shape): process014.Value & process014.Value.$Shape;
        static create(properties?: process014.Value.$Properties): process014.Value;

        /**
         * Encodes the specified Value message. Does not implicitly {@link process014.Value.verify|verify} messages.
         * @param message Value message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: process014.Value.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Value message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {process014.Value & process014.Value.$Shape} Value
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): process014.Value & process014.Value.$Shape;
    }

    namespace Value {

        /** Properties of a Value. */
        interface $Properties {

            /** Value nullValue */
            nullValue?: (number|null);

            /** Value numberValue */
            numberValue?: (number|null);

            /** Value stringValue */
            stringValue?: (string|null);

            /** Value boolValue */
            boolValue?: (boolean|null);

            /** Value structValue */
            structValue?: (process014.Struct.$Properties|null);

            /** Value listValue */
            listValue?: (process014.ListValue.$Properties|null);

            /** Value kind */
            kind?: ("nullValue"|"numberValue"|"stringValue"|"boolValue"|"structValue"|"listValue");

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Narrowed shape of a Value. */
        type $Shape = {
          nullValue?: number|null;
          numberValue?: number|null;
          stringValue?: string|null;
          boolValue?: boolean|null;
          structValue?: process014.Struct.$Shape|null;
          listValue?: process014.ListValue.$Shape|null;
          $unknowns?: Uint8Array[];
        } & (
          ({ kind?: undefined; nullValue?: null; numberValue?: null; stringValue?: null; boolValue?: null; structValue?: null; listValue?: null }|{ kind?: "nullValue"; nullValue: number; numberValue?: null; stringValue?: null; boolValue?: null; structValue?: null; listValue?: null }|{ kind?: "numberValue"; nullValue?: null; numberValue: number; stringValue?: null; boolValue?: null; structValue?: null; listValue?: null }|{ kind?: "stringValue"; nullValue?: null; numberValue?: null; stringValue: string; boolValue?: null; structValue?: null; listValue?: null }|{ kind?: "boolValue"; nullValue?: null; numberValue?: null; stringValue?: null; boolValue: boolean; structValue?: null; listValue?: null }|{ kind?: "structValue"; nullValue?: null; numberValue?: null; stringValue?: null; boolValue?: null; structValue: process014.Struct.$Shape; listValue?: null }|{ kind?: "listValue"; nullValue?: null; numberValue?: null; stringValue?: null; boolValue?: null; structValue?: null; listValue: process014.ListValue.$Shape })
        );
    }

    /**
     * Properties of a Struct.
     * @deprecated Use process014.Struct.$Properties instead.
     */
    interface IStruct extends process014.Struct.$Properties {
    }

    /** Represents a Struct. */
    class Struct {

        /**
         * Constructs a new Struct.
         * @param [properties] Properties to set
         */
        constructor(properties?: process014.Struct.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Struct fields. */
        fields: process014.Field.$Properties[];

        /**
         * Creates a new Struct instance using the specified properties.
         * @param [properties] Properties to set
         * @returns Struct instance
         */
        static create(properties: process014.Struct.$Shape): process014.Struct & process014.Struct.$Shape;
        static create(properties?: process014.Struct.$Properties): process014.Struct;

        /**
         * Encodes the specified Struct message. Does not implicitly {@link process014.Struct.verify|verify} messages.
         * @param message Struct message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: process014.Struct.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Struct message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {process014.Struct & process014.Struct.$Shape} Struct
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): process014.Struct & process014.Struct.$Shape;
    }

    namespace Struct {

        /** Properties of a Struct. */
        interface $Properties {

            /** Struct fields */
            fields?: (process014.Field.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Struct. */
        type $Shape = {
          fields?: process014.Field.$Shape[]|null;
          $unknowns?: Uint8Array[];
        };
    }

    /**
     * Properties of a Field.
     * @deprecated Use process014.Field.$Properties instead.
     */
    interface IField extends process014.Field.$Properties {
    }

    /** Represents a Field. */
    class Field {

        /**
         * Constructs a new Field.
         * @param [properties] Properties to set
         */
        constructor(properties?: process014.Field.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Field key. */
        key: string;

        /** Field value. */
        value?: (process014.Value.$Properties|null);

        /**
         * Creates a new Field instance using the specified properties.
         * @param [properties] Properties to set
         * @returns Field instance
         */
        static create(properties: process014.Field.$Shape): process014.Field & process014.Field.$Shape;
        static create(properties?: process014.Field.$Properties): process014.Field;

        /**
         * Encodes the specified Field message. Does not implicitly {@link process014.Field.verify|verify} messages.
         * @param message Field message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: process014.Field.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Field message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {process014.Field & process014.Field.$Shape} Field
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): process014.Field & process014.Field.$Shape;
    }

    namespace Field {

        /** Properties of a Field. */
        interface $Properties {

            /** Field key */
            key?: (string|null);

            /** Field value */
            value?: (process014.Value.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Field. */
        type $Shape = {
          key?: string|null;
          value?: process014.Value.$Shape|null;
          $unknowns?: Uint8Array[];
        };
    }

    /**
     * Properties of a ListValue.
     * @deprecated Use process014.ListValue.$Properties instead.
     */
    interface IListValue extends process014.ListValue.$Properties {
    }

    /** Represents a ListValue. */
    class ListValue {

        /**
         * Constructs a new ListValue.
         * @param [properties] Properties to set
         */
        constructor(properties?: process014.ListValue.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ListValue values. */
        values: process014.Value.$Properties[];

        /**
         * Creates a new ListValue instance using the specified properties.
         * @param [properties] Properties to set
         * @returns ListValue instance
         */
        static create(properties: process014.ListValue.$Shape): process014.ListValue & process014.ListValue.$Shape;
        static create(properties?: process014.ListValue.$Properties): process014.ListValue;

        /**
         * Encodes the specified ListValue message. Does not implicitly {@link process014.ListValue.verify|verify} messages.
         * @param message ListValue message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: process014.ListValue.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ListValue message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {process014.ListValue & process014.ListValue.$Shape} ListValue
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): process014.ListValue & process014.ListValue.$Shape;
    }

    namespace ListValue {

        /** Properties of a ListValue. */
        interface $Properties {

            /** ListValue values */
            values?: (process014.Value.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ListValue. */
        type $Shape = {
          values?: process014.Value.$Shape[]|null;
          $unknowns?: Uint8Array[];
        };
    }
}

/** Namespace process018. */
export namespace process018 {

    /**
     * Properties of a Process.
     * @deprecated Use process018.Process.$Properties instead.
     */
    interface IProcess extends process018.Process.$Properties {
    }

    /** Represents a Process. */
    class Process {

        /**
         * Constructs a new Process.
         * @param [properties] Properties to set
         */
        constructor(properties?: process018.Process.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Process hash. */
        hash: Uint8Array;

        /** Process name. */
        name: string;

        /** Process nodes. */
        nodes: process018.Node.$Properties[];

        /** Process edges. */
        edges: process018.Edge.$Properties[];

        /** Process address. */
        address: Uint8Array;

        /** Process paymentAddress. */
        paymentAddress: Uint8Array;

        /**
         * Creates a new Process instance using the specified properties.
         * @param [properties] Properties to set
         * @returns Process instance
         */
        static create(properties: process018.Process.$Shape): process018.Process & process018.Process.$Shape;
        static create(properties?: process018.Process.$Properties): process018.Process;

        /**
         * Encodes the specified Process message. Does not implicitly {@link process018.Process.verify|verify} messages.
         * @param message Process message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: process018.Process.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Process message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {process018.Process & process018.Process.$Shape} Process
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): process018.Process & process018.Process.$Shape;
    }

    namespace Process {

        /** Properties of a Process. */
        interface $Properties {

            /** Process hash */
            hash?: (Uint8Array|null);

            /** Process name */
            name?: (string|null);

            /** Process nodes */
            nodes?: (process018.Node.$Properties[]|null);

            /** Process edges */
            edges?: (process018.Edge.$Properties[]|null);

            /** Process address */
            address?: (Uint8Array|null);

            /** Process paymentAddress */
            paymentAddress?: (Uint8Array|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Process. */
        type $Shape = {
          hash?: Uint8Array|null;
          name?: string|null;
          nodes?: process018.Node.$Shape[]|null;
          edges?: process018.Edge.$Shape[]|null;
          address?: Uint8Array|null;
          paymentAddress?: Uint8Array|null;
          $unknowns?: Uint8Array[];
        };
    }

    /**
     * Properties of a Node.
     * @deprecated Use process018.Node.$Properties instead.
     */
    interface INode extends process018.Node.$Properties {
    }

    /** Represents a Node. */
    class Node {

        /**
         * Constructs a new Node.
         * @param [properties] Properties to set
         */
        constructor(properties?: process018.Node.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Node key. */
        key: string;

        /** Node result. */
        result?: (process018.Result.$Properties|null);

        /** Node event. */
        event?: (process018.Event.$Properties|null);

        /** Node task. */
        task?: (process018.Task.$Properties|null);

        /** Node map. */
        map?: (process018.Map.$Properties|null);

        /** Node filter. */
        filter?: (process018.Filter.$Properties|null);

        /** Node type. */
        type?: ("result"|"event"|"task"|"map"|"filter");

        /**
         * Creates a new Node instance using the specified properties.
         * @param [properties] Properties to set
         * @returns Node instance
         */
        static create(properties: process018.Node.$Shape): process018.Node & process018.Node.$Shape;
        static create(properties?: process018.Node.$Properties): process018.Node;

        /**
         * Encodes the specified Node message. Does not implicitly {@link process018.Node.verify|verify} messages.
         * @param message Node message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: process018.Node.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Node message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {process018.Node & process018.Node.$Shape} Node
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): process018.Node & process018.Node.$Shape;
    }

    namespace Node {

        /** Properties of a Node. */
        interface $Properties {

            /** Node key */
            key?: (string|null);

            /** Node result */
            result?: (process018.Result.$Properties|null);

            /** Node event */
            event?: (process018.Event.$Properties|null);

            /** Node task */
            task?: (process018.Task.$Properties|null);

            /** Node map */
            map?: (process018.Map.$Properties|null);

            /** Node filter */
            filter?: (process018.Filter.$Properties|null);

            /** Node type */
            type?: ("result"|"event"|"task"|"map"|"filter");

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Narrowed shape of a Node. */
        type $Shape = {
          key?: string|null;
          result?: process018.Result.$Shape|null;
          event?: process018.Event.$Shape|null;
          task?: process018.Task.$Shape|null;
          map?: process018.Map.$Shape|null;
          filter?: process018.Filter.$Shape|null;
          $unknowns?: Uint8Array[];
        } & (
          ({ type?: undefined; result?: null; event?: null; task?: null; map?: null; filter?: null }|{ type?: "result"; result: process018.Result.$Shape; event?: null; task?: null; map?: null; filter?: null }|{ type?: "event"; result?: null; event: process018.Event.$Shape; task?: null; map?: null; filter?: null }|{ type?: "task"; result?: null; event?: null; task: process018.Task.$Shape; map?: null; filter?: null }|{ type?: "map"; result?: null; event?: null; task?: null; map: process018.Map.$Shape; filter?: null }|{ type?: "filter"; result?: null; event?: null; task?: null; map?: null; filter: process018.Filter.$Shape })
        );
    }

    /**
     * Properties of a Result.
     * @deprecated Use process018.Result.$Properties instead.
     */
    interface IResult extends process018.Result.$Properties {
    }

    /** Represents a Result. */
    class Result {

        /**
         * Constructs a new Result.
         * @param [properties] Properties to set
         */
        constructor(properties?: process018.Result.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Result instanceHash. */
        instanceHash: Uint8Array;

        /** Result taskKey. */
        taskKey: string;

        /**
         * Creates a new Result instance using the specified properties.
         * @param [properties] Properties to set
         * @returns Result instance
         */
        static create(properties: process018.Result.$Shape): process018.Result & process018.Result.$Shape;
        static create(properties?: process018.Result.$Properties): process018.Result;

        /**
         * Encodes the specified Result message. Does not implicitly {@link process018.Result.verify|verify} messages.
         * @param message Result message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: process018.Result.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Result message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {process018.Result & process018.Result.$Shape} Result
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): process018.Result & process018.Result.$Shape;
    }

    namespace Result {

        /** Properties of a Result. */
        interface $Properties {

            /** Result instanceHash */
            instanceHash?: (Uint8Array|null);

            /** Result taskKey */
            taskKey?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Result. */
        type $Shape = process018.Result.$Properties;
    }

    /**
     * Properties of an Event.
     * @deprecated Use process018.Event.$Properties instead.
     */
    interface IEvent extends process018.Event.$Properties {
    }

    /** Represents an Event. */
    class Event {

        /**
         * Constructs a new Event.
         * @param [properties] Properties to set
         */
        constructor(properties?: process018.Event.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Event instanceHash. */
        instanceHash: Uint8Array;

        /** Event eventKey. */
        eventKey: string;

        /**
         * Creates a new Event instance using the specified properties.
         * @param [properties] Properties to set
         * @returns Event instance
         */
        static create(properties: process018.Event.$Shape): process018.Event & process018.Event.$Shape;
        static create(properties?: process018.Event.$Properties): process018.Event;

        /**
         * Encodes the specified Event message. Does not implicitly {@link process018.Event.verify|verify} messages.
         * @param message Event message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: process018.Event.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an Event message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {process018.Event & process018.Event.$Shape} Event
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): process018.Event & process018.Event.$Shape;
    }

    namespace Event {

        /** Properties of an Event. */
        interface $Properties {

            /** Event instanceHash */
            instanceHash?: (Uint8Array|null);

            /** Event eventKey */
            eventKey?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an Event. */
        type $Shape = process018.Event.$Properties;
    }

    /**
     * Properties of a Task.
     * @deprecated Use process018.Task.$Properties instead.
     */
    interface ITask extends process018.Task.$Properties {
    }

    /** Represents a Task. */
    class Task {

        /**
         * Constructs a new Task.
         * @param [properties] Properties to set
         */
        constructor(properties?: process018.Task.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Task instanceHash. */
        instanceHash: Uint8Array;

        /** Task taskKey. */
        taskKey: string;

        /**
         * Creates a new Task instance using the specified properties.
         * @param [properties] Properties to set
         * @returns Task instance
         */
        static create(properties: process018.Task.$Shape): process018.Task & process018.Task.$Shape;
        static create(properties?: process018.Task.$Properties): process018.Task;

        /**
         * Encodes the specified Task message. Does not implicitly {@link process018.Task.verify|verify} messages.
         * @param message Task message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: process018.Task.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Task message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {process018.Task & process018.Task.$Shape} Task
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): process018.Task & process018.Task.$Shape;
    }

    namespace Task {

        /** Properties of a Task. */
        interface $Properties {

            /** Task instanceHash */
            instanceHash?: (Uint8Array|null);

            /** Task taskKey */
            taskKey?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Task. */
        type $Shape = process018.Task.$Properties;
    }

    /**
     * Properties of a Map.
     * @deprecated Use process018.Map.$Properties instead.
     */
    interface IMap extends process018.Map.$Properties {
    }

    /** Represents a Map. */
    class Map {

        /**
         * Constructs a new Map.
         * @param [properties] Properties to set
         */
        constructor(properties?: process018.Map.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Map outputs. */
        outputs: process018.Entry.$Properties[];

        /**
         * Creates a new Map instance using the specified properties.
         * @param [properties] Properties to set
         * @returns Map instance
         */
        static create(properties: process018.Map.$Shape): process018.Map & process018.Map.$Shape;
        static create(properties?: process018.Map.$Properties): process018.Map;

        /**
         * Encodes the specified Map message. Does not implicitly {@link process018.Map.verify|verify} messages.
         * @param message Map message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: process018.Map.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Map message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {process018.Map & process018.Map.$Shape} Map
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): process018.Map & process018.Map.$Shape;
    }

    namespace Map {

        /** Properties of a Map. */
        interface $Properties {

            /** Map outputs */
            outputs?: (process018.Entry.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Map. */
        type $Shape = {
          outputs?: process018.Entry.$Shape[]|null;
          $unknowns?: Uint8Array[];
        };
    }

    /**
     * Properties of an Entry.
     * @deprecated Use process018.Entry.$Properties instead.
     */
    interface IEntry extends process018.Entry.$Properties {
    }

    /** Represents an Entry. */
    class Entry {

        /**
         * Constructs a new Entry.
         * @param [properties] Properties to set
         */
        constructor(properties?: process018.Entry.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Entry key. */
        key: string;

        /** Entry value. */
        value?: (process018.Output.$Properties|null);

        /**
         * Creates a new Entry instance using the specified properties.
         * @param [properties] Properties to set
         * @returns Entry instance
         */
        static create(properties: process018.Entry.$Shape): process018.Entry & process018.Entry.$Shape;
        static create(properties?: process018.Entry.$Properties): process018.Entry;

        /**
         * Encodes the specified Entry message. Does not implicitly {@link process018.Entry.verify|verify} messages.
         * @param message Entry message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: process018.Entry.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an Entry message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {process018.Entry & process018.Entry.$Shape} Entry
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): process018.Entry & process018.Entry.$Shape;
    }

    namespace Entry {

        /** Properties of an Entry. */
        interface $Properties {

            /** Entry key */
            key?: (string|null);

            /** Entry value */
            value?: (process018.Output.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an Entry. */
        type $Shape = {
          key?: string|null;
          value?: process018.Output.$Shape|null;
          $unknowns?: Uint8Array[];
        };
    }

    /**
     * Properties of an Output.
     * @deprecated Use process018.Output.$Properties instead.
     */
    interface IOutput extends process018.Output.$Properties {
    }

    /** Represents an Output. */
    class Output {

        /**
         * Constructs a new Output.
         * @param [properties] Properties to set
         */
        constructor(properties?: process018.Output.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Output null. */
        null?: (number|null);

        /** Output stringConst. */
        stringConst?: (string|null);

        /** Output doubleConst. */
        doubleConst?: (number|null);

        /** Output boolConst. */
        boolConst?: (boolean|null);

        /** Output ref. */
        ref?: (process018.Reference.$Properties|null);

        /** Output list. */
        list?: (process018.List.$Properties|null);

        /** Output map. */
        map?: (process018.Map.$Properties|null);

        /** Output value. */
        value?: ("null"|"stringConst"|"doubleConst"|"boolConst"|"ref"|"list"|"map");

        /**
         * Creates a new Output instance using the specified properties.
         * @param [properties] Properties to set
         * @returns Output instance
         */
        static create(properties: process018.Output.$Shape): process018.Output & process018.Output.$Shape;
        static create(properties?: process018.Output.$Properties): process018.Output;

        /**
         * Encodes the specified Output message. Does not implicitly {@link process018.Output.verify|verify} messages.
         * @param message Output message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: process018.Output.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an Output message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {process018.Output & process018.Output.$Shape} Output
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): process018.Output & process018.Output.$Shape;
    }

    namespace Output {

        /** Properties of an Output. */
        interface $Properties {

            /** Output null */
            "null"?: (number|null);

            /** Output stringConst */
            stringConst?: (string|null);

            /** Output doubleConst */
            doubleConst?: (number|null);

            /** Output boolConst */
            boolConst?: (boolean|null);

            /** Output ref */
            ref?: (process018.Reference.$Properties|null);

            /** Output list */
            list?: (process018.List.$Properties|null);

            /** Output map */
            map?: (process018.Map.$Properties|null);

            /** Output value */
            value?: ("null"|"stringConst"|"doubleConst"|"boolConst"|"ref"|"list"|"map");

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Narrowed shape of an Output. */
        type $Shape = {
          "null"?: number|null;
          stringConst?: string|null;
          doubleConst?: number|null;
          boolConst?: boolean|null;
          ref?: process018.Reference.$Shape|null;
          list?: process018.List.$Shape|null;
          map?: process018.Map.$Shape|null;
          $unknowns?: Uint8Array[];
        } & (
          ({ value?: undefined; "null"?: null; stringConst?: null; doubleConst?: null; boolConst?: null; ref?: null; list?: null; map?: null }|{ value?: "null"; "null": number; stringConst?: null; doubleConst?: null; boolConst?: null; ref?: null; list?: null; map?: null }|{ value?: "stringConst"; "null"?: null; stringConst: string; doubleConst?: null; boolConst?: null; ref?: null; list?: null; map?: null }|{ value?: "doubleConst"; "null"?: null; stringConst?: null; doubleConst: number; boolConst?: null; ref?: null; list?: null; map?: null }|{ value?: "boolConst"; "null"?: null; stringConst?: null; doubleConst?: null; boolConst: boolean; ref?: null; list?: null; map?: null }|{ value?: "ref"; "null"?: null; stringConst?: null; doubleConst?: null; boolConst?: null; ref: process018.Reference.$Shape; list?: null; map?: null }|{ value?: "list"; "null"?: null; stringConst?: null; doubleConst?: null; boolConst?: null; ref?: null; list: process018.List.$Shape; map?: null }|{ value?: "map"; "null"?: null; stringConst?: null; doubleConst?: null; boolConst?: null; ref?: null; list?: null; map: process018.Map.$Shape })
        );
    }

    /**
     * Properties of a List.
     * @deprecated Use process018.List.$Properties instead.
     */
    interface IList extends process018.List.$Properties {
    }

    /** Represents a List. */
    class List {

        /**
         * Constructs a new List.
         * @param [properties] Properties to set
         */
        constructor(properties?: process018.List.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** List outputs. */
        outputs: process018.Output.$Properties[];

        /**
         * Creates a new List instance using the specified properties.
         * @param [properties] Properties to set
         * @returns List instance
         */
        static create(properties: process018.List.$Shape): process018.List & process018.List.$Shape;
        static create(properties?: process018.List.$Properties): process018.List;

        /**
         * Encodes the specified List message. Does not implicitly {@link process018.List.verify|verify} messages.
         * @param message List message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: process018.List.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a List message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {process018.List & process018.List.$Shape} List
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): process018.List & process018.List.$Shape;
    }

    namespace List {

        /** Properties of a List. */
        interface $Properties {

            /** List outputs */
            outputs?: (process018.Output.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a List. */
        type $Shape = {
          outputs?: process018.Output.$Shape[]|null;
          $unknowns?: Uint8Array[];
        };
    }

    /**
     * Properties of a Reference.
     * @deprecated Use process018.Reference.$Properties instead.
     */
    interface IReference extends process018.Reference.$Properties {
    }

    /** Represents a Reference. */
    class Reference {

        /**
         * Constructs a new Reference.
         * @param [properties] Properties to set
         */
        constructor(properties?: process018.Reference.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Reference nodeKey. */
        nodeKey: string;

        /** Reference path. */
        path?: (process018.Path.$Properties|null);

        /**
         * Creates a new Reference instance using the specified properties.
         * @param [properties] Properties to set
         * @returns Reference instance
         */
        static create(properties: process018.Reference.$Shape): process018.Reference & process018.Reference.$Shape;
        static create(properties?: process018.Reference.$Properties): process018.Reference;

        /**
         * Encodes the specified Reference message. Does not implicitly {@link process018.Reference.verify|verify} messages.
         * @param message Reference message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: process018.Reference.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Reference message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {process018.Reference & process018.Reference.$Shape} Reference
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): process018.Reference & process018.Reference.$Shape;
    }

    namespace Reference {

        /** Properties of a Reference. */
        interface $Properties {

            /** Reference nodeKey */
            nodeKey?: (string|null);

            /** Reference path */
            path?: (process018.Path.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Reference. */
        type $Shape = {
          nodeKey?: string|null;
          path?: process018.Path.$Shape|null;
          $unknowns?: Uint8Array[];
        };
    }

    /**
     * Properties of a Path.
     * @deprecated Use process018.Path.$Properties instead.
     */
    interface IPath extends process018.Path.$Properties {
    }

    /** Represents a Path. */
    class Path {

        /**
         * Constructs a new Path.
         * @param [properties] Properties to set
         */
        constructor(properties?: process018.Path.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Path key. */
        key?: (string|null);

        /** Path index. */
        index?: (number|null);

        /** Path path. */
        path?: (process018.Path.$Properties|null);

        /** Path selector. */
        selector?: ("key"|"index");

        /**
         * Creates a new Path instance using the specified properties.
         * @param [properties] Properties to set
         * @returns Path instance
         */
        static create(properties: process018.Path.$Shape): process018.Path & process018.Path.$Shape;
        static create(properties?: process018.Path.$Properties): process018.Path;

        /**
         * Encodes the specified Path message. Does not implicitly {@link process018.Path.verify|verify} messages.
         * @param message Path message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: process018.Path.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Path message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {process018.Path & process018.Path.$Shape} Path
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): process018.Path & process018.Path.$Shape;
    }

    namespace Path {

        /** Properties of a Path. */
        interface $Properties {

            /** Path key */
            key?: (string|null);

            /** Path index */
            index?: (number|null);

            /** Path path */
            path?: (process018.Path.$Properties|null);

            /** Path selector */
            selector?: ("key"|"index");

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Narrowed shape of a Path. */
        type $Shape = {
          key?: string|null;
          index?: number|null;
          path?: process018.Path.$Shape|null;
          $unknowns?: Uint8Array[];
        } & (
          ({ selector?: undefined; key?: null; index?: null }|{ selector?: "key"; key: string; index?: null }|{ selector?: "index"; key?: null; index: number })
        );
    }

    /**
     * Properties of a Filter.
     * @deprecated Use process018.Filter.$Properties instead.
     */
    interface IFilter extends process018.Filter.$Properties {
    }

    /** Represents a Filter. */
    class Filter {

        /**
         * Constructs a new Filter.
         * @param [properties] Properties to set
         */
        constructor(properties?: process018.Filter.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Filter conditions. */
        conditions: process018.Condition.$Properties[];

        /**
         * Creates a new Filter instance using the specified properties.
         * @param [properties] Properties to set
         * @returns Filter instance
         */
        static create(properties: process018.Filter.$Shape): process018.Filter & process018.Filter.$Shape;
        static create(properties?: process018.Filter.$Properties): process018.Filter;

        /**
         * Encodes the specified Filter message. Does not implicitly {@link process018.Filter.verify|verify} messages.
         * @param message Filter message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: process018.Filter.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Filter message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {process018.Filter & process018.Filter.$Shape} Filter
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): process018.Filter & process018.Filter.$Shape;
    }

    namespace Filter {

        /** Properties of a Filter. */
        interface $Properties {

            /** Filter conditions */
            conditions?: (process018.Condition.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Filter. */
        type $Shape = {
          conditions?: process018.Condition.$Shape[]|null;
          $unknowns?: Uint8Array[];
        };
    }

    /**
     * Properties of a Condition.
     * @deprecated Use process018.Condition.$Properties instead.
     */
    interface ICondition extends process018.Condition.$Properties {
    }

    /** Represents a Condition. */
    class Condition {

        /**
         * Constructs a new Condition.
         * @param [properties] Properties to set
         */
        constructor(properties?: process018.Condition.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Condition key. */
        key: string;

        /** Condition predicate. */
        predicate: number;

        /** Condition text. */
        text: string;

        /** Condition value. */
        value?: (process018.Value.$Properties|null);

        /** Condition ref. */
        ref?: (process018.Reference.$Properties|null);

        /**
         * Creates a new Condition instance using the specified properties.
         * @param [properties] Properties to set
         * @returns Condition instance
         */
        static create(properties: process018.Condition.$Shape): process018.Condition & process018.Condition.$Shape;
        static create(properties?: process018.Condition.$Properties): process018.Condition;

        /**
         * Encodes the specified Condition message. Does not implicitly {@link process018.Condition.verify|verify} messages.
         * @param message Condition message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: process018.Condition.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Condition message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {process018.Condition & process018.Condition.$Shape} Condition
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): process018.Condition & process018.Condition.$Shape;
    }

    namespace Condition {

        /** Properties of a Condition. */
        interface $Properties {

            /** Condition key */
            key?: (string|null);

            /** Condition predicate */
            predicate?: (number|null);

            /** Condition text */
            text?: (string|null);

            /** Condition value */
            value?: (process018.Value.$Properties|null);

            /** Condition ref */
            ref?: (process018.Reference.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Condition. */
        type $Shape = {
          key?: string|null;
          predicate?: number|null;
          text?: string|null;
          value?: process018.Value.$Shape|null;
          ref?: process018.Reference.$Shape|null;
          $unknowns?: Uint8Array[];
        };
    }

    /**
     * Properties of a Value.
     * @deprecated Use process018.Value.$Properties instead.
     */
    interface IValue extends process018.Value.$Properties {
    }

    /** Represents a Value. */
    class Value {

        /**
         * Constructs a new Value.
         * @param [properties] Properties to set
         */
        constructor(properties?: process018.Value.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Value nullValue. */
        nullValue?: (number|null);

        /** Value numberValue. */
        numberValue?: (number|null);

        /** Value stringValue. */
        stringValue?: (string|null);

        /** Value boolValue. */
        boolValue?: (boolean|null);

        /** Value structValue. */
        structValue?: (process018.Struct.$Properties|null);

        /** Value listValue. */
        listValue?: (process018.ListValue.$Properties|null);

        /** Value kind. */
        kind?: ("nullValue"|"numberValue"|"stringValue"|"boolValue"|"structValue"|"listValue");

        /**
         * Creates a new Value instance using the specified properties.
         * @param [properties] Properties to set
         * @returns Value instance
         */
        static create(properties: process018.Value.$Shape): process018.Value & process018.Value.$Shape;
        static create(properties?: process018.Value.$Properties): process018.Value;

        /**
         * Encodes the specified Value message. Does not implicitly {@link process018.Value.verify|verify} messages.
         * @param message Value message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: process018.Value.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Value message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {process018.Value & process018.Value.$Shape} Value
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): process018.Value & process018.Value.$Shape;
    }

    namespace Value {

        /** Properties of a Value. */
        interface $Properties {

            /** Value nullValue */
            nullValue?: (number|null);

            /** Value numberValue */
            numberValue?: (number|null);

            /** Value stringValue */
            stringValue?: (string|null);

            /** Value boolValue */
            boolValue?: (boolean|null);

            /** Value structValue */
            structValue?: (process018.Struct.$Properties|null);

            /** Value listValue */
            listValue?: (process018.ListValue.$Properties|null);

            /** Value kind */
            kind?: ("nullValue"|"numberValue"|"stringValue"|"boolValue"|"structValue"|"listValue");

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Narrowed shape of a Value. */
        type $Shape = {
          nullValue?: number|null;
          numberValue?: number|null;
          stringValue?: string|null;
          boolValue?: boolean|null;
          structValue?: process018.Struct.$Shape|null;
          listValue?: process018.ListValue.$Shape|null;
          $unknowns?: Uint8Array[];
        } & (
          ({ kind?: undefined; nullValue?: null; numberValue?: null; stringValue?: null; boolValue?: null; structValue?: null; listValue?: null }|{ kind?: "nullValue"; nullValue: number; numberValue?: null; stringValue?: null; boolValue?: null; structValue?: null; listValue?: null }|{ kind?: "numberValue"; nullValue?: null; numberValue: number; stringValue?: null; boolValue?: null; structValue?: null; listValue?: null }|{ kind?: "stringValue"; nullValue?: null; numberValue?: null; stringValue: string; boolValue?: null; structValue?: null; listValue?: null }|{ kind?: "boolValue"; nullValue?: null; numberValue?: null; stringValue?: null; boolValue: boolean; structValue?: null; listValue?: null }|{ kind?: "structValue"; nullValue?: null; numberValue?: null; stringValue?: null; boolValue?: null; structValue: process018.Struct.$Shape; listValue?: null }|{ kind?: "listValue"; nullValue?: null; numberValue?: null; stringValue?: null; boolValue?: null; structValue?: null; listValue: process018.ListValue.$Shape })
        );
    }

    /**
     * Properties of a Struct.
     * @deprecated Use process018.Struct.$Properties instead.
     */
    interface IStruct extends process018.Struct.$Properties {
    }

    /** Represents a Struct. */
    class Struct {

        /**
         * Constructs a new Struct.
         * @param [properties] Properties to set
         */
        constructor(properties?: process018.Struct.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Struct fields. */
        fields: process018.Field.$Properties[];

        /**
         * Creates a new Struct instance using the specified properties.
         * @param [properties] Properties to set
         * @returns Struct instance
         */
        static create(properties: process018.Struct.$Shape): process018.Struct & process018.Struct.$Shape;
        static create(properties?: process018.Struct.$Properties): process018.Struct;

        /**
         * Encodes the specified Struct message. Does not implicitly {@link process018.Struct.verify|verify} messages.
         * @param message Struct message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: process018.Struct.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Struct message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {process018.Struct & process018.Struct.$Shape} Struct
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): process018.Struct & process018.Struct.$Shape;
    }

    namespace Struct {

        /** Properties of a Struct. */
        interface $Properties {

            /** Struct fields */
            fields?: (process018.Field.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Struct. */
        type $Shape = {
          fields?: process018.Field.$Shape[]|null;
          $unknowns?: Uint8Array[];
        };
    }

    /**
     * Properties of a Field.
     * @deprecated Use process018.Field.$Properties instead.
     */
    interface IField extends process018.Field.$Properties {
    }

    /** Represents a Field. */
    class Field {

        /**
         * Constructs a new Field.
         * @param [properties] Properties to set
         */
        constructor(properties?: process018.Field.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Field key. */
        key: string;

        /** Field value. */
        value?: (process018.Value.$Properties|null);

        /**
         * Creates a new Field instance using the specified properties.
         * @param [properties] Properties to set
         * @returns Field instance
         */
        static create(properties: process018.Field.$Shape): process018.Field & process018.Field.$Shape;
        static create(properties?: process018.Field.$Properties): process018.Field;

        /**
         * Encodes the specified Field message. Does not implicitly {@link process018.Field.verify|verify} messages.
         * @param message Field message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: process018.Field.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Field message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {process018.Field & process018.Field.$Shape} Field
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): process018.Field & process018.Field.$Shape;
    }

    namespace Field {

        /** Properties of a Field. */
        interface $Properties {

            /** Field key */
            key?: (string|null);

            /** Field value */
            value?: (process018.Value.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Field. */
        type $Shape = {
          key?: string|null;
          value?: process018.Value.$Shape|null;
          $unknowns?: Uint8Array[];
        };
    }

    /**
     * Properties of a ListValue.
     * @deprecated Use process018.ListValue.$Properties instead.
     */
    interface IListValue extends process018.ListValue.$Properties {
    }

    /** Represents a ListValue. */
    class ListValue {

        /**
         * Constructs a new ListValue.
         * @param [properties] Properties to set
         */
        constructor(properties?: process018.ListValue.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ListValue values. */
        values: process018.Value.$Properties[];

        /**
         * Creates a new ListValue instance using the specified properties.
         * @param [properties] Properties to set
         * @returns ListValue instance
         */
        static create(properties: process018.ListValue.$Shape): process018.ListValue & process018.ListValue.$Shape;
        static create(properties?: process018.ListValue.$Properties): process018.ListValue;

        /**
         * Encodes the specified ListValue message. Does not implicitly {@link process018.ListValue.verify|verify} messages.
         * @param message ListValue message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: process018.ListValue.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ListValue message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {process018.ListValue & process018.ListValue.$Shape} ListValue
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): process018.ListValue & process018.ListValue.$Shape;
    }

    namespace ListValue {

        /** Properties of a ListValue. */
        interface $Properties {

            /** ListValue values */
            values?: (process018.Value.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ListValue. */
        type $Shape = {
          values?: process018.Value.$Shape[]|null;
          $unknowns?: Uint8Array[];
        };
    }

    /**
     * Properties of an Edge.
     * @deprecated Use process018.Edge.$Properties instead.
     */
    interface IEdge extends process018.Edge.$Properties {
    }

    /** Represents an Edge. */
    class Edge {

        /**
         * Constructs a new Edge.
         * @param [properties] Properties to set
         */
        constructor(properties?: process018.Edge.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Edge src. */
        src: string;

        /** Edge dst. */
        dst: string;

        /**
         * Creates a new Edge instance using the specified properties.
         * @param [properties] Properties to set
         * @returns Edge instance
         */
        static create(properties: process018.Edge.$Shape): process018.Edge & process018.Edge.$Shape;
        static create(properties?: process018.Edge.$Properties): process018.Edge;

        /**
         * Encodes the specified Edge message. Does not implicitly {@link process018.Edge.verify|verify} messages.
         * @param message Edge message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: process018.Edge.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an Edge message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {process018.Edge & process018.Edge.$Shape} Edge
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): process018.Edge & process018.Edge.$Shape;
    }

    namespace Edge {

        /** Properties of an Edge. */
        interface $Properties {

            /** Edge src */
            src?: (string|null);

            /** Edge dst */
            dst?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an Edge. */
        type $Shape = process018.Edge.$Properties;
    }
}
