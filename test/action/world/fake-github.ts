import { spawn } from "node:child_process";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { SYSTEM_GIT } from "../../source/git/other-git.ts";
import { answerOf, faultsOfAnswer, faultsOfRequest, type Route, routeOf } from "./description.ts";
import { answerReviews, type FakeReview } from "./fake-reviews.ts";

/** A comment in the fake. */
export interface FakeComment {
  readonly id: number;
  readonly issue: number;
  readonly login: string;
  body: string;
}

/** A pull request in the fake. */
export interface FakePull {
  readonly number: number;
  head: string;
  readonly headLabel: string;
  readonly base: string;
  labels: string[];
}

/** A recorded deployment in the fake. */
export interface FakeDeployment {
  readonly id: number;
  readonly request: Readonly<Record<string, unknown>>;
  readonly statuses: Readonly<Record<string, unknown>>[];
}

/** A request that came in. */
export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | undefined;
}

/** A response in place of the usual one. */
export interface Interference {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly message?: string;
}

/** A response in place of the real one, whose request was carried out. */
export interface Distortion {
  readonly text: string;
  /** JSON by default. */
  readonly type?: string;
}

const COMMENT_LIMIT = 65_536;

/**
 * The part of GitHub that the action uses: comments, pull requests, comparisons, files and git itself over HTTP. Checks
 * every request and response of its REST API against the official description; violations are in `faults`.
 */
export class FakeGitHub {
  readonly comments: FakeComment[] = [];
  readonly pulls: FakePull[] = [];
  readonly deployments: FakeDeployment[] = [];
  readonly reviews: FakeReview[] = [];
  readonly seen: SeenRequest[] = [];
  readonly faults: string[] = [];
  /** The login of each token. */
  readonly logins = new Map<string, string>();
  /** Called before each request of the API; may wait, change things, or respond itself. */
  interfere: (method: string, path: string) => Interference | undefined | Promise<Interference | undefined> = () =>
    undefined;
  /** Called for each successful response of the API: what is sent in its place. The request is carried out all the same. */
  distort: (method: string, path: string, answer: unknown) => Distortion | undefined = () => undefined;
  /** Whether git may fetch. */
  servesGit = true;
  /** Whether the API says that it lists only some of the files. */
  truncates = false;
  /** Whether the contents of files are invalid UTF-8. */
  garbles = false;
  readonly #repositories: string;
  readonly #git: (args: readonly string[], input?: string) => string;
  readonly #files = new Map<string, ReadonlyMap<string, string>>();
  readonly #server = createServer((request, response) => {
    this.#serve(request, response).catch((error) => {
      this.faults.push(`defect: ${(error as Error).stack}`);
      response.destroy();
    });
  });
  #nextId = 1000;

  /**
   * @param repositories A folder with bare repositories, `owner/name` each.
   * @param git Runs git in the bare repository.
   */
  constructor(repositories: string, git: (args: readonly string[], input?: string) => string) {
    this.#repositories = repositories;
    this.#git = git;
  }

  async listen(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  addComment(issue: number, login: string, body: string): FakeComment {
    const comment = { id: this.#nextId++, issue, login, body };
    this.comments.push(comment);
    return comment;
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url!, this.url);
    const method = request.method!;
    const authorization = request.headers.authorization;
    this.seen.push({ method, path: url.pathname + url.search, authorization });
    const api = /^\/api\/v3(\/.*)$/.exec(url.pathname)?.[1];
    if (api === undefined && url.pathname !== "/api/graphql") return await this.#serveGit(request, response, url);
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString("utf8");
    const body = text === "" ? undefined : JSON.parse(text);
    const send = (status: number, answer?: unknown, headers: Readonly<Record<string, string>> = {}) => {
      const distorted = status < 300 ? this.distort(method, api ?? url.pathname, answer) : undefined;
      if (distorted !== undefined) {
        response.writeHead(status, { "content-type": distorted.type ?? "application/json; charset=utf-8" });
        return void response.end(distorted.text);
      }
      response.writeHead(status, { "content-type": "application/json; charset=utf-8", ...headers });
      response.end(answer === undefined ? undefined : JSON.stringify(answer));
    };
    const interference = await this.interfere(method, (api ?? url.pathname) + url.search);
    if (interference !== undefined) {
      const { status, message = "no", headers } = interference;
      return send(status, { message, documentation_url: "https://docs.github.com/rest" }, headers);
    }
    const login = this.logins.get(/^(?:token|bearer) (.+)$/i.exec(authorization ?? "")?.[1] ?? "");
    if (login === undefined) return send(401, { message: "Bad credentials" });
    if (api === undefined) {
      if (!/^query \{ viewer \{ login \} \}$/.test(body?.query)) this.faults.push(`unknown query ${text}`);
      return send(200, { data: { viewer: { login } } });
    }
    const route = routeOf(method, api);
    if (route === undefined) {
      this.faults.push(`no such route: ${method} ${api}`);
      return send(404, { message: "Not Found" });
    }
    for (const fault of faultsOfRequest(route, url.searchParams, body)) this.faults.push(`${method} ${api}: ${fault}`);
    const raw = /\.raw/.test(request.headers.accept ?? "");
    const [status, answer, headers] = this.#answer(route, url, body, login, raw);
    const distorted = raw && status === 200 ? this.distort(method, api, answer) : undefined;
    if (raw && status === 200) return void response.end(distorted?.text ?? answer);
    for (const fault of faultsOfAnswer(route, status, answer)) this.faults.push(`answer to ${method} ${api}: ${fault}`);
    send(status, answer, headers);
  }

  #answer(
    route: Route,
    url: URL,
    body: ({ body?: string } & Record<string, unknown>) | undefined,
    login: string,
    raw: boolean,
  ): [status: number, answer?: unknown, headers?: Record<string, string>] {
    const { values } = route;
    const missing: [number, unknown] = [404, { message: "Not Found", documentation_url: "x", status: "404" }];
    switch (`${route.method} ${route.path}`) {
      case "get /repos/{owner}/{repo}/issues/{issue_number}/comments": {
        const all = this.comments.filter(({ issue }) => issue === Number(values.issue_number));
        const size = Number(url.searchParams.get("per_page") ?? 30);
        const page = Number(url.searchParams.get("page") ?? 1);
        const next = new URL(url);
        next.searchParams.set("page", String(page + 1));
        const link = page * size < all.length ? { link: `<${next}>; rel="next"` } : {};
        const shown = all.slice((page - 1) * size, page * size).map((comment) => this.#commentJson(comment));
        return [200, answerOf(route, 200, shown), link as Record<string, string>];
      }
      case "post /repos/{owner}/{repo}/issues/{issue_number}/comments": {
        const text = body?.body ?? "";
        if (text.length > COMMENT_LIMIT) return [422, { message: "Validation Failed: body is too long" }];
        const comment = this.addComment(Number(values.issue_number), login, text);
        return [201, answerOf(route, 201, this.#commentJson(comment))];
      }
      case "patch /repos/{owner}/{repo}/issues/comments/{comment_id}": {
        const comment = this.comments.find(({ id }) => id === Number(values.comment_id));
        if (comment === undefined) return missing;
        const text = body?.body ?? "";
        if (text.length > COMMENT_LIMIT) return [422, { message: "Validation Failed: body is too long" }];
        comment.body = text;
        return [200, answerOf(route, 200, this.#commentJson(comment))];
      }
      case "delete /repos/{owner}/{repo}/issues/comments/{comment_id}": {
        const index = this.comments.findIndex(({ id }) => id === Number(values.comment_id));
        if (index === -1) return missing;
        this.comments.splice(index, 1);
        return [204];
      }
      case "get /repos/{owner}/{repo}/pulls/{pull_number}": {
        const pull = this.pulls.find(({ number }) => number === Number(values.pull_number));
        return pull === undefined ? missing : [200, answerOf(route, 200, this.#pullJson(pull))];
      }
      case "get /repos/{owner}/{repo}/pulls": {
        const head = url.searchParams.get("head");
        const found = this.pulls.filter(({ headLabel }) => head === null || head === headLabel);
        return [
          200,
          answerOf(
            route,
            200,
            found.map((pull) => this.#pullJson(pull)),
          ),
        ];
      }
      case "post /repos/{owner}/{repo}/deployments": {
        const deployment = { id: this.#nextId++, request: body ?? {}, statuses: [] };
        this.deployments.push(deployment);
        const { environment, ref, task, payload, description } = deployment.request;
        return [201, answerOf(route, 201, { id: deployment.id, environment, ref, task, payload, description })];
      }
      case "post /repos/{owner}/{repo}/deployments/{deployment_id}/statuses": {
        const deployment = this.deployments.find(({ id }) => id === Number(values.deployment_id));
        if (deployment === undefined) return missing;
        deployment.statuses.push(body ?? {});
        const { state, description, environment_url, log_url } = body ?? {};
        return [201, answerOf(route, 201, { id: this.#nextId++, state, description, environment_url, log_url })];
      }
      case "get /repos/{owner}/{repo}/compare/{basehead}": {
        const [base = "", head = ""] = values.basehead!.split("...");
        const sha = this.#git(["merge-base", base, head]).trim();
        return sha === "" ? missing : [200, answerOf(route, 200, { merge_base_commit: { sha } })];
      }
      case "get /repos/{owner}/{repo}/git/trees/{tree_sha}": {
        if (!this.#has(values.tree_sha!)) return missing;
        const listed = this.#git(["ls-tree", "-r", "-t", values.tree_sha!]);
        const tree = listed
          .split("\n")
          .filter((line) => line !== "")
          .map((line) => {
            const [, mode, type, sha, path] = /^(\d+) (\w+) (\w+)\t(.+)$/.exec(line)!;
            return { mode, type, sha, path };
          });
        return [200, answerOf(route, 200, { sha: values.tree_sha, truncated: this.truncates, tree })];
      }
      case "get /repos/{owner}/{repo}/contents/{path}": {
        if (this.garbles) return [200, "name: \ufffd\n"];
        const text = this.#filesOf(url.searchParams.get("ref") ?? "").get(values.path!);
        if (text === undefined) return missing;
        return raw ? [200, text] : [415, { message: "only raw contents here" }];
      }
      case "get /repos/{owner}/{repo}/pulls/{pull_number}/files":
      case "get /repos/{owner}/{repo}/pulls/{pull_number}/reviews":
      case "post /repos/{owner}/{repo}/pulls/{pull_number}/reviews": {
        const pull = this.pulls.find(({ number }) => number === Number(values.pull_number));
        if (pull === undefined) return missing;
        const { reviews } = this;
        return answerReviews(route, body, { pull, reviews, login, git: this.#git, id: () => this.#nextId++ });
      }
      default:
        this.faults.push(`no answer for ${route.method} ${route.path}`);
        return missing;
    }
  }

  /** The files of a revision by path. One git reads them all, since a process for each takes longer. */
  #filesOf(revision: string): ReadonlyMap<string, string> {
    const known = this.#files.get(revision);
    if (known !== undefined) return known;
    const rows = this.#git(["ls-tree", "-r", "-z", revision]).split("\0").slice(0, -1);
    const blobs = rows.flatMap((row) => {
      const [, oid, path] = /^\d+ blob (\w+)\t(.+)$/s.exec(row) ?? [];
      return path === undefined ? [] : [{ oid: oid!, path }];
    });
    const input = blobs.map(({ oid }) => `${oid}\n`).join("");
    const answers = Buffer.from(this.#git(["cat-file", "--batch"], input));
    const files = new Map<string, string>();
    let at = 0;
    for (const { path } of blobs) {
      const start = answers.indexOf("\n", at) + 1;
      const size = Number(answers.toString("latin1", at, start).split(" ")[2]);
      files.set(path, answers.toString("utf8", start, start + size));
      at = start + size + 1;
    }
    if (/^[0-9a-f]{40}$/.test(revision)) this.#files.set(revision, files);
    return files;
  }

  #has(revision: string): boolean {
    try {
      return this.#git(["rev-parse", "--verify", "--quiet", `${revision}^{tree}`]) !== "";
    } catch {
      return false;
    }
  }

  #commentJson({ id, issue, login, body }: FakeComment): unknown {
    const html_url = `${this.url}/acme/services/pull/${issue}#issuecomment-${id}`;
    return { id, html_url, body, user: { login }, author_association: "NONE" };
  }

  #pullJson({ number, head, base, labels }: FakePull): unknown {
    return {
      number,
      state: "open",
      head: { sha: head },
      base: { sha: base },
      labels: labels.map((name) => ({ name })),
    };
  }

  /** Git's own server, as a CGI program. */
  async #serveGit(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    if (!this.servesGit) return void response.writeHead(503).end();
    const credentials = Buffer.from(request.headers.authorization?.replace(/^basic /i, "") ?? "", "base64");
    if (!this.logins.has(credentials.toString("utf8").replace(/^x-access-token:/, ""))) {
      return void response.writeHead(401, { "www-authenticate": "Basic" }).end();
    }
    const header = (name: string) => String(request.headers[name] ?? "");
    const child = spawn(SYSTEM_GIT, ["http-backend"], {
      env: {
        PATH: process.env.PATH,
        GIT_PROJECT_ROOT: this.#repositories,
        GIT_HTTP_EXPORT_ALL: "1",
        REMOTE_USER: "runner",
        PATH_INFO: url.pathname,
        QUERY_STRING: url.search.slice(1),
        REQUEST_METHOD: request.method!,
        CONTENT_TYPE: header("content-type"),
        HTTP_CONTENT_ENCODING: header("content-encoding"),
        GIT_PROTOCOL: header("git-protocol"),
      },
      stdio: ["pipe", "pipe", "ignore"],
    });
    child.stdin.on("error", () => undefined);
    request.pipe(child.stdin);
    const chunks: Buffer[] = [];
    for await (const chunk of child.stdout) chunks.push(chunk as Buffer);
    const output = Buffer.concat(chunks);
    const end = output.indexOf("\r\n\r\n");
    const headers = Object.fromEntries(
      output
        .subarray(0, end)
        .toString("latin1")
        .split("\r\n")
        .map((line) => line.split(": ") as [string, string]),
    );
    response.writeHead(Number.parseInt(headers.Status ?? "200", 10), headers);
    response.end(output.subarray(end + 4));
  }
}
