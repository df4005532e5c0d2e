import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { type AddressInfo, connect, type Server as SocketServer } from "node:net";
import { join } from "node:path";
import { createServer as createTlsServer } from "node:tls";

/** A name that no resolver knows: reachable only through the proxy. */
export const GITHUB_HOST = "github.example.test";

/** A typical company proxy: tunnels every CONNECT, for any name, to one address. */
export class ConnectProxy {
  /** The hosts of its CONNECT requests. */
  readonly targets: string[] = [];
  readonly #server: Server;

  private constructor(port: number) {
    this.#server = createServer((request, response) => {
      this.targets.push(request.url!);
      response.writeHead(501).end("only CONNECT\n");
    });
    this.#server.on("connect", (request, socket) => {
      this.targets.push(request.url!);
      const onward = connect(port, "127.0.0.1", () => {
        socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
        socket.pipe(onward).pipe(socket);
      });
      for (const end of [socket, onward]) end.on("error", () => [socket, onward].forEach((it) => void it.destroy()));
    });
  }

  static async start(port: number): Promise<ConnectProxy> {
    const proxy = new ConnectProxy(port);
    await new Promise<void>((resolve) => proxy.#server.listen(0, "127.0.0.1", resolve));
    return proxy;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}

/** Accepts TLS as GITHUB_HOST and forwards to a port of this machine. */
export async function startTls(
  port: number,
  folder: string,
): Promise<{ server: SocketServer; port: number; ca: string }> {
  const [key, ca] = [join(folder, "key.pem"), join(folder, "ca.pem")];
  const subject = ["-subj", `/CN=${GITHUB_HOST}`, "-addext", `subjectAltName=DNS:${GITHUB_HOST}`];
  const pair = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-keyout", key, "-out", ca];
  execFileSync("openssl", ["req", "-x509", "-days", "2", ...pair, ...subject], { stdio: "ignore" });
  const server = createTlsServer({ key: readFileSync(key), cert: readFileSync(ca) }, (socket) => {
    const onward = connect(port, "127.0.0.1");
    socket.pipe(onward).pipe(socket);
    for (const end of [socket, onward]) end.on("error", () => [socket, onward].forEach((it) => void it.destroy()));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { server, port: (server.address() as AddressInfo).port, ca };
}
