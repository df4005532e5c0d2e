import * as $protobuf from "protobufjs/minimal.js";
import Long = require("long");

/** Namespace definition. */
export namespace definition {

    /**
     * Properties of a Service.
     * @deprecated Use definition.Service.$Properties instead.
     */
    interface IService extends definition.Service.$Properties {
    }

    /** Represents a Service. */
    class Service {

        /**
         * Constructs a new Service.
         * @param [properties] Properties to set
         */
        constructor(properties?: definition.Service.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Service name. */
        name: string;

        /** Service description. */
        description: string;

        /** Service tasks. */
        tasks: definition.Task.$Properties[];

        /** Service events. */
        events: definition.Event.$Properties[];

        /** Service dependencies. */
        dependencies: definition.Dependency.$Properties[];

        /** Service configuration. */
        configuration?: (definition.Configuration.$Properties|null);

        /** Service repository. */
        repository: string;

        /** Service hash. */
        hash: Uint8Array;

        /** Service sid. */
        sid: string;

        /** Service source. */
        source: string;

        /** Service workflowsOrAddress. */
        workflowsOrAddress: Uint8Array[];

        /**
         * Creates a new Service instance using the specified properties.
         * @param [properties] Properties to set
         * @returns Service instance
         */
        static create(properties: definition.Service.$Shape): definition.Service & definition.Service.$Shape;
        static create(properties?: definition.Service.$Properties): definition.Service;

        /**
         * Encodes the specified Service message. Does not implicitly {@link definition.Service.verify|verify} messages.
         * @param message Service message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: definition.Service.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Service message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {definition.Service & definition.Service.$Shape} Service
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): definition.Service & definition.Service.$Shape;
    }

    namespace Service {

        /** Properties of a Service. */
        interface $Properties {

            /** Service name */
            name?: (string|null);

            /** Service description */
            description?: (string|null);

            /** Service tasks */
            tasks?: (definition.Task.$Properties[]|null);

            /** Service events */
            events?: (definition.Event.$Properties[]|null);

            /** Service dependencies */
            dependencies?: (definition.Dependency.$Properties[]|null);

            /** Service configuration */
            configuration?: (definition.Configuration.$Properties|null);

            /** Service repository */
            repository?: (string|null);

            /** Service hash */
            hash?: (Uint8Array|null);

            /** Service sid */
            sid?: (string|null);

            /** Service source */
            source?: (string|null);

            /** Service workflowsOrAddress */
            workflowsOrAddress?: (Uint8Array[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Service. */
        type $Shape = definition.Service.$Properties;
    }

    /**
     * Properties of a Configuration.
     * @deprecated Use definition.Configuration.$Properties instead.
     */
    interface IConfiguration extends definition.Configuration.$Properties {
    }

    /** Represents a Configuration. */
    class Configuration {

        /**
         * Constructs a new Configuration.
         * @param [properties] Properties to set
         */
        constructor(properties?: definition.Configuration.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Configuration volumes. */
        volumes: string[];

        /** Configuration volumesFrom. */
        volumesFrom: string[];

        /** Configuration ports. */
        ports: string[];

        /** Configuration args. */
        args: string[];

        /** Configuration command. */
        command: string;

        /** Configuration env. */
        env: string[];

        /**
         * Creates a new Configuration instance using the specified properties.
         * @param [properties] Properties to set
         * @returns Configuration instance
         */
        static create(properties: definition.Configuration.$Shape): definition.Configuration & definition.Configuration.$Shape;
        static create(properties?: definition.Configuration.$Properties): definition.Configuration;

        /**
         * Encodes the specified Configuration message. Does not implicitly {@link definition.Configuration.verify|verify} messages.
         * @param message Configuration message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: definition.Configuration.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Configuration message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {definition.Configuration & definition.Configuration.$Shape} Configuration
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): definition.Configuration & definition.Configuration.$Shape;
    }

    namespace Configuration {

        /** Properties of a Configuration. */
        interface $Properties {

            /** Configuration volumes */
            volumes?: (string[]|null);

            /** Configuration volumesFrom */
            volumesFrom?: (string[]|null);

            /** Configuration ports */
            ports?: (string[]|null);

            /** Configuration args */
            args?: (string[]|null);

            /** Configuration command */
            command?: (string|null);

            /** Configuration env */
            env?: (string[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Configuration. */
        type $Shape = definition.Configuration.$Properties;
    }

    /**
     * Properties of a Dependency.
     * @deprecated Use definition.Dependency.$Properties instead.
     */
    interface IDependency extends definition.Dependency.$Properties {
    }

    /** Represents a Dependency. */
    class Dependency {

        /**
         * Constructs a new Dependency.
         * @param [properties] Properties to set
         */
        constructor(properties?: definition.Dependency.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Dependency image. */
        image: string;

        /** Dependency volumes. */
        volumes: string[];

        /** Dependency volumesFrom. */
        volumesFrom: string[];

        /** Dependency ports. */
        ports: string[];

        /** Dependency command. */
        command: string;

        /** Dependency args. */
        args: string[];

        /** Dependency key. */
        key: string;

        /** Dependency env. */
        env: string[];

        /**
         * Creates a new Dependency instance using the specified properties.
         * @param [properties] Properties to set
         * @returns Dependency instance
         */
        static create(properties: definition.Dependency.$Shape): definition.Dependency & definition.Dependency.$Shape;
        static create(properties?: definition.Dependency.$Properties): definition.Dependency;

        /**
         * Encodes the specified Dependency message. Does not implicitly {@link definition.Dependency.verify|verify} messages.
         * @param message Dependency message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: definition.Dependency.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Dependency message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {definition.Dependency & definition.Dependency.$Shape} Dependency
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): definition.Dependency & definition.Dependency.$Shape;
    }

    namespace Dependency {

        /** Properties of a Dependency. */
        interface $Properties {

            /** Dependency image */
            image?: (string|null);

            /** Dependency volumes */
            volumes?: (string[]|null);

            /** Dependency volumesFrom */
            volumesFrom?: (string[]|null);

            /** Dependency ports */
            ports?: (string[]|null);

            /** Dependency command */
            command?: (string|null);

            /** Dependency args */
            args?: (string[]|null);

            /** Dependency key */
            key?: (string|null);

            /** Dependency env */
            env?: (string[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Dependency. */
        type $Shape = definition.Dependency.$Properties;
    }

    /**
     * Properties of a Task.
     * @deprecated Use definition.Task.$Properties instead.
     */
    interface ITask extends definition.Task.$Properties {
    }

    /** Represents a Task. */
    class Task {

        /**
         * Constructs a new Task.
         * @param [properties] Properties to set
         */
        constructor(properties?: definition.Task.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Task name. */
        name: string;

        /** Task description. */
        description: string;

        /** Task inputs. */
        inputs: definition.Parameter.$Properties[];

        /** Task outputs. */
        outputs: definition.Parameter.$Properties[];

        /** Task key. */
        key: string;

        /** Task price. */
        price?: (definition.Price.$Properties|null);

        /**
         * Creates a new Task instance using the specified properties.
         * @param [properties] Properties to set
         * @returns Task instance
         */
        static create(properties: definition.Task.$Shape): definition.Task & definition.Task.$Shape;
        static create(properties?: definition.Task.$Properties): definition.Task;

        /**
         * Encodes the specified Task message. Does not implicitly {@link definition.Task.verify|verify} messages.
         * @param message Task message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: definition.Task.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Task message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {definition.Task & definition.Task.$Shape} Task
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): definition.Task & definition.Task.$Shape;
    }

    namespace Task {

        /** Properties of a Task. */
        interface $Properties {

            /** Task name */
            name?: (string|null);

            /** Task description */
            description?: (string|null);

            /** Task inputs */
            inputs?: (definition.Parameter.$Properties[]|null);

            /** Task outputs */
            outputs?: (definition.Parameter.$Properties[]|null);

            /** Task key */
            key?: (string|null);

            /** Task price */
            price?: (definition.Price.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Task. */
        type $Shape = definition.Task.$Properties;
    }

    /**
     * Properties of a Price.
     * @deprecated Use definition.Price.$Properties instead.
     */
    interface IPrice extends definition.Price.$Properties {
    }

    /** Represents a Price. */
    class Price {

        /**
         * Constructs a new Price.
         * @param [properties] Properties to set
         */
        constructor(properties?: definition.Price.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Price perCall. */
        perCall: string;

        /** Price perSec. */
        perSec: string;

        /** Price perKB. */
        perKB: string;

        /**
         * Creates a new Price instance using the specified properties.
         * @param [properties] Properties to set
         * @returns Price instance
         */
        static create(properties: definition.Price.$Shape): definition.Price & definition.Price.$Shape;
        static create(properties?: definition.Price.$Properties): definition.Price;

        /**
         * Encodes the specified Price message. Does not implicitly {@link definition.Price.verify|verify} messages.
         * @param message Price message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: definition.Price.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Price message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {definition.Price & definition.Price.$Shape} Price
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): definition.Price & definition.Price.$Shape;
    }

    namespace Price {

        /** Properties of a Price. */
        interface $Properties {

            /** Price perCall */
            perCall?: (string|null);

            /** Price perSec */
            perSec?: (string|null);

            /** Price perKB */
            perKB?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Price. */
        type $Shape = definition.Price.$Properties;
    }

    /**
     * Properties of an Event.
     * @deprecated Use definition.Event.$Properties instead.
     */
    interface IEvent extends definition.Event.$Properties {
    }

    /** Represents an Event. */
    class Event {

        /**
         * Constructs a new Event.
         * @param [properties] Properties to set
         */
        constructor(properties?: definition.Event.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Event name. */
        name: string;

        /** Event description. */
        description: string;

        /** Event data. */
        data: definition.Parameter.$Properties[];

        /** Event key. */
        key: string;

        /**
         * Creates a new Event instance using the specified properties.
         * @param [properties] Properties to set
         * @returns Event instance
         */
        static create(properties: definition.Event.$Shape): definition.Event & definition.Event.$Shape;
        static create(properties?: definition.Event.$Properties): definition.Event;

        /**
         * Encodes the specified Event message. Does not implicitly {@link definition.Event.verify|verify} messages.
         * @param message Event message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: definition.Event.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an Event message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {definition.Event & definition.Event.$Shape} Event
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): definition.Event & definition.Event.$Shape;
    }

    namespace Event {

        /** Properties of an Event. */
        interface $Properties {

            /** Event name */
            name?: (string|null);

            /** Event description */
            description?: (string|null);

            /** Event data */
            data?: (definition.Parameter.$Properties[]|null);

            /** Event key */
            key?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an Event. */
        type $Shape = definition.Event.$Properties;
    }

    /**
     * Properties of a Parameter.
     * @deprecated Use definition.Parameter.$Properties instead.
     */
    interface IParameter extends definition.Parameter.$Properties {
    }

    /** Represents a Parameter. */
    class Parameter {

        /**
         * Constructs a new Parameter.
         * @param [properties] Properties to set
         */
        constructor(properties?: definition.Parameter.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Parameter name. */
        name: string;

        /** Parameter description. */
        description: string;

        /** Parameter type. */
        type: string;

        /** Parameter optional. */
        optional: boolean;

        /** Parameter key. */
        key: string;

        /** Parameter repeated. */
        repeated: boolean;

        /** Parameter object. */
        object: definition.Parameter.$Properties[];

        /**
         * Creates a new Parameter instance using the specified properties.
         * @param [properties] Properties to set
         * @returns Parameter instance
         */
        static create(properties: definition.Parameter.$Shape): definition.Parameter & definition.Parameter.$Shape;
        static create(properties?: definition.Parameter.$Properties): definition.Parameter;

        /**
         * Encodes the specified Parameter message. Does not implicitly {@link definition.Parameter.verify|verify} messages.
         * @param message Parameter message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: definition.Parameter.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Parameter message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {definition.Parameter & definition.Parameter.$Shape} Parameter
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): definition.Parameter & definition.Parameter.$Shape;
    }

    namespace Parameter {

        /** Properties of a Parameter. */
        interface $Properties {

            /** Parameter name */
            name?: (string|null);

            /** Parameter description */
            description?: (string|null);

            /** Parameter type */
            type?: (string|null);

            /** Parameter optional */
            optional?: (boolean|null);

            /** Parameter key */
            key?: (string|null);

            /** Parameter repeated */
            repeated?: (boolean|null);

            /** Parameter object */
            object?: (definition.Parameter.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Parameter. */
        type $Shape = definition.Parameter.$Properties;
    }

    /**
     * Properties of a Workflow.
     * @deprecated Use definition.Workflow.$Properties instead.
     */
    interface IWorkflow extends definition.Workflow.$Properties {
    }

    /** Represents a Workflow. */
    class Workflow {

        /**
         * Constructs a new Workflow.
         * @param [properties] Properties to set
         */
        constructor(properties?: definition.Workflow.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Workflow trigger. */
        trigger?: (definition.Trigger.$Properties|null);

        /** Workflow task. */
        task?: (definition.WorkflowTask.$Properties|null);

        /** Workflow key. */
        key: string;

        /**
         * Creates a new Workflow instance using the specified properties.
         * @param [properties] Properties to set
         * @returns Workflow instance
         */
        static create(properties: definition.Workflow.$Shape): definition.Workflow & definition.Workflow.$Shape;
        static create(properties?: definition.Workflow.$Properties): definition.Workflow;

        /**
         * Encodes the specified Workflow message. Does not implicitly {@link definition.Workflow.verify|verify} messages.
         * @param message Workflow message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: definition.Workflow.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Workflow message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {definition.Workflow & definition.Workflow.$Shape} Workflow
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): definition.Workflow & definition.Workflow.$Shape;
    }

    namespace Workflow {

        /** Properties of a Workflow. */
        interface $Properties {

            /** Workflow trigger */
            trigger?: (definition.Trigger.$Properties|null);

            /** Workflow task */
            task?: (definition.WorkflowTask.$Properties|null);

            /** Workflow key */
            key?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Workflow. */
        type $Shape = definition.Workflow.$Properties;
    }

    /**
     * Properties of a Trigger.
     * @deprecated Use definition.Trigger.$Properties instead.
     */
    interface ITrigger extends definition.Trigger.$Properties {
    }

    /** Represents a Trigger. */
    class Trigger {

        /**
         * Constructs a new Trigger.
         * @param [properties] Properties to set
         */
        constructor(properties?: definition.Trigger.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Trigger type. */
        type: definition.Trigger.Type;

        /** Trigger instanceHash. */
        instanceHash: string;

        /** Trigger key. */
        key: string;

        /** Trigger filters. */
        filters: definition.Filter.$Properties[];

        /**
         * Creates a new Trigger instance using the specified properties.
         * @param [properties] Properties to set
         * @returns Trigger instance
         */
        static create(properties: definition.Trigger.$Shape): definition.Trigger & definition.Trigger.$Shape;
        static create(properties?: definition.Trigger.$Properties): definition.Trigger;

        /**
         * Encodes the specified Trigger message. Does not implicitly {@link definition.Trigger.verify|verify} messages.
         * @param message Trigger message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: definition.Trigger.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Trigger message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {definition.Trigger & definition.Trigger.$Shape} Trigger
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): definition.Trigger & definition.Trigger.$Shape;
    }

    namespace Trigger {

        /** Properties of a Trigger. */
        interface $Properties {

            /** Trigger type */
            type?: (definition.Trigger.Type|null);

            /** Trigger instanceHash */
            instanceHash?: (string|null);

            /** Trigger key */
            key?: (string|null);

            /** Trigger filters */
            filters?: (definition.Filter.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Trigger. */
        type $Shape = definition.Trigger.$Properties;

        /** Type enum. */
        enum Type {

            /** UNKNOWN value */
            UNKNOWN = 0,

            /** EVENT value */
            EVENT = 1,

            /** RESULT value */
            RESULT = 2
        }
    }

    /**
     * Properties of a Filter.
     * @deprecated Use definition.Filter.$Properties instead.
     */
    interface IFilter extends definition.Filter.$Properties {
    }

    /** Represents a Filter. */
    class Filter {

        /**
         * Constructs a new Filter.
         * @param [properties] Properties to set
         */
        constructor(properties?: definition.Filter.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Filter key. */
        key: string;

        /** Filter predicate. */
        predicate: definition.Filter.Predicate;

        /** Filter value. */
        value: string;

        /**
         * Creates a new Filter instance using the specified properties.
         * @param [properties] Properties to set
         * @returns Filter instance
         */
        static create(properties: definition.Filter.$Shape): definition.Filter & definition.Filter.$Shape;
        static create(properties?: definition.Filter.$Properties): definition.Filter;

        /**
         * Encodes the specified Filter message. Does not implicitly {@link definition.Filter.verify|verify} messages.
         * @param message Filter message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: definition.Filter.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Filter message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {definition.Filter & definition.Filter.$Shape} Filter
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): definition.Filter & definition.Filter.$Shape;
    }

    namespace Filter {

        /** Properties of a Filter. */
        interface $Properties {

            /** Filter key */
            key?: (string|null);

            /** Filter predicate */
            predicate?: (definition.Filter.Predicate|null);

            /** Filter value */
            value?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Filter. */
        type $Shape = definition.Filter.$Properties;

        /** Predicate enum. */
        enum Predicate {

            /** UNKNOWN value */
            UNKNOWN = 0,

            /** EQ value */
            EQ = 1
        }
    }

    /**
     * Properties of a WorkflowTask.
     * @deprecated Use definition.WorkflowTask.$Properties instead.
     */
    interface IWorkflowTask extends definition.WorkflowTask.$Properties {
    }

    /** Represents a WorkflowTask. */
    class WorkflowTask {

        /**
         * Constructs a new WorkflowTask.
         * @param [properties] Properties to set
         */
        constructor(properties?: definition.WorkflowTask.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** WorkflowTask instanceHash. */
        instanceHash: string;

        /** WorkflowTask taskKey. */
        taskKey: string;

        /**
         * Creates a new WorkflowTask instance using the specified properties.
         * @param [properties] Properties to set
         * @returns WorkflowTask instance
         */
        static create(properties: definition.WorkflowTask.$Shape): definition.WorkflowTask & definition.WorkflowTask.$Shape;
        static create(properties?: definition.WorkflowTask.$Properties): definition.WorkflowTask;

        /**
         * Encodes the specified WorkflowTask message. Does not implicitly {@link definition.WorkflowTask.verify|verify} messages.
         * @param message WorkflowTask message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: definition.WorkflowTask.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a WorkflowTask message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {definition.WorkflowTask & definition.WorkflowTask.$Shape} WorkflowTask
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): definition.WorkflowTask & definition.WorkflowTask.$Shape;
    }

    namespace WorkflowTask {

        /** Properties of a WorkflowTask. */
        interface $Properties {

            /** WorkflowTask instanceHash */
            instanceHash?: (string|null);

            /** WorkflowTask taskKey */
            taskKey?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a WorkflowTask. */
        type $Shape = definition.WorkflowTask.$Properties;
    }
}
