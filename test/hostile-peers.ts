import { type AddressInfo, createServer, type Socket } from "node:net";

/** What a peer does with a connection once it has received data. */
export type Behavior = (socket: Socket) => void;

const OK = "HTTP/1.1 200 OK\r\n";

/** Writes the same text repeatedly, as fast as it is read or at an interval. */
function repeat(text: string, milliseconds?: number): Behavior {
  return (socket) => {
    if (milliseconds !== undefined) {
      const timer = setInterval(() => socket.write(text), milliseconds);
      socket.on("close", () => clearInterval(timer));
      return;
    }
    const large = text.repeat(Math.ceil(16_384 / text.length));
    const pour = () => {
      while (!socket.destroyed && socket.write(large));
    };
    socket.on("drain", pour);
    pour();
  };
}

function first(head: string, then: Behavior): Behavior {
  return (socket) => {
    socket.write(head);
    then(socket);
  };
}

const silence: Behavior = () => undefined;
const end: Behavior = (socket) => socket.end();

/** Ways in which an HTTP peer does not respond: each must end in an error of the call, within its time. */
export const HOSTILE_PEERS: Readonly<Record<string, Behavior>> = {
  "is silent": silence,
  "ends the connection": end,
  "resets the connection": (socket) => socket.resetAndDestroy(),
  "speaks another protocol": first("220 mail.example.org ESMTP\r\n", end),
  "switches protocols": first(
    "HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\nxxx",
    silence,
  ),
  "switches to HTTP/2": first("HTTP/1.1 101 Switching Protocols\r\nUpgrade: h2c\r\nConnection: upgrade\r\n\r\n", end),
  "sends informational responses slowly": repeat("HTTP/1.1 103 Early Hints\r\n\r\n", 20),
  "sends endless informational responses": repeat("HTTP/1.1 102 Processing\r\n\r\n"),
  "sends 100 Continue endlessly": repeat("HTTP/1.1 100 Continue\r\n\r\n"),
  "sends its status line byte by byte": repeat("H", 20),
  "sends an endless header": first(`${OK}x: `, repeat("x")),
  "sends endless headers": first(OK, repeat("x: y\r\n")),
  "sends headers byte by byte": first(`${OK}x: `, repeat("x", 20)),
  "sends no body": first(`${OK}content-length: 2000\r\n\r\n`, silence),
  "sends its body byte by byte": first(`${OK}\r\n`, repeat(".", 20)),
  "sends chunks byte by byte": first(`${OK}transfer-encoding: chunked\r\n\r\n`, repeat("1\r\n.\r\n", 20)),
  "sends an endless chunk size": first(`${OK}transfer-encoding: chunked\r\n\r\n`, repeat("0")),
  "sends an endless chunk extension": first(`${OK}transfer-encoding: chunked\r\n\r\n1;`, repeat("x")),
  "sends endless trailers": first(`${OK}transfer-encoding: chunked\r\n\r\n0\r\n`, repeat("x: y\r\n")),
  "sends less than it announces": first(`${OK}content-length: 9999\r\n\r\nshort`, end),
  "announces a negative length": first(`${OK}content-length: -1\r\n\r\n`, end),
  "announces two lengths": first(`${OK}content-length: 1\r\ncontent-length: 2\r\n\r\nab`, silence),
  "announces both a length and chunks": first(`${OK}content-length: 1\r\ntransfer-encoding: chunked\r\n\r\n`, silence),
  "redirects to itself": first("HTTP/1.1 302 Found\r\nlocation: /again\r\ncontent-length: 0\r\n\r\n", end),
  "redirects to a file": first("HTTP/1.1 302 Found\r\nlocation: file:///etc/passwd\r\n\r\n", end),
  "redirects to an invalid address": first("HTTP/1.1 302 Found\r\nlocation: http://[\r\n\r\n", end),
  "fails with an endless page": first("HTTP/1.1 500 No\r\n\r\n", repeat("<p>")),
};

/** A peer with the given behavior, on a free port of the loopback interface. */
export async function hostilePeer(behavior: Behavior) {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket.on("error", () => undefined).on("close", () => sockets.delete(socket)));
    socket.once("data", () => behavior(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    url: `http://127.0.0.1:${port}`,
    /** Connections that are still open. */
    get open() {
      return sockets.size;
    },
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
