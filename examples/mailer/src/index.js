import { createServer } from "node:http";
import { json } from "node:stream/consumers";
import { service as createService } from "mesg-js";
import { createTransport } from "nodemailer";
import { bounceFrom, messageFrom } from "./message.js";

const { SMTP_HOST, SMTP_PORT, SMTP_USER, SMTP_PASSWORD, SENDER } = process.env;
const service = createService();
const smtp = createTransport({
  host: SMTP_HOST,
  port: Number(SMTP_PORT),
  ...(SMTP_USER ? { auth: { user: SMTP_USER, pass: SMTP_PASSWORD } } : {}),
});

service.listenTask({
  send: async (inputs) => {
    const { messageId, accepted } = await smtp.sendMail(messageFrom(inputs, SENDER));
    return { id: messageId, accepted };
  },
});

createServer(async (request, response) => {
  const bounce = bounceFrom(await json(request).catch(() => undefined));
  if (bounce !== undefined) await service.emitEvent("bounced", bounce);
  response.writeHead(bounce === undefined ? 400 : 204).end();
}).listen(8025);
