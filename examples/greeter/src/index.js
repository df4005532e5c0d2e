import { service as createService } from "mesg-js";
import { createClient } from "redis";
import { greetingFor, isMilestone, LANGUAGES } from "./greeting.js";

const redis = createClient({ url: `redis://${process.env.REDIS}` });
await redis.connect();
const service = createService();

service.listenTask({
  greet: async ({ person }) => {
    const count = await redis.incr(`greetings:${person.name}`);
    if (isMilestone(count, Number(process.env.MILESTONE))) {
      await service.emitEvent("milestone", { person: person.name, count });
    }
    return { greeting: greetingFor(person), count };
  },
  languages: async () => ({ languages: LANGUAGES }),
});
