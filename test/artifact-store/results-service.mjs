// The part of GitHub's results service that artifacts need, in front of a real blob store.
import { createServer } from "node:http";
import {
  BlobSASPermissions,
  BlobServiceClient,
  generateBlobSASQueryParameters,
  StorageSharedKeyCredential,
} from "@azure/storage-blob";

/** The emulator's account and key, which its vendor publishes. */
const ACCOUNT = "devstoreaccount1";
const KEY = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";
const CONTAINER = "actions-results";

/** @param blobUrl The blob store's address with the account: `http://127.0.0.1:10000/devstoreaccount1`. */
export async function startResultsService(blobUrl) {
  const credential = new StorageSharedKeyCredential(ACCOUNT, KEY);
  const container = new BlobServiceClient(blobUrl, credential).getContainerClient(CONTAINER);
  await container.createIfNotExists();
  const artifacts = new Map();
  let nextId = 100;

  const signed = (blobName, permissions) => {
    const query = generateBlobSASQueryParameters(
      {
        containerName: CONTAINER,
        blobName,
        permissions: BlobSASPermissions.parse(permissions),
        expiresOn: new Date(Date.now() + 600_000),
        ...(permissions === "r" ? { contentDisposition: 'attachment; filename="artifact.zip"' } : {}),
      },
      credential,
    );
    return `${container.getBlobClient(blobName).url}?${query}`;
  };
  const methods = {
    CreateArtifact({ workflow_run_backend_id: run, name }) {
      const key = `${run}/${name}`;
      if (artifacts.has(key)) {
        return [409, { code: "already_exists", msg: "an artifact with this name already exists on the workflow run" }];
      }
      artifacts.set(key, { id: nextId++, name, run, blob: `${key}.zip` });
      return [200, { ok: true, signed_upload_url: signed(`${key}.zip`, "rcw") }];
    },
    FinalizeArtifact({ workflow_run_backend_id: run, name, size, hash }) {
      const artifact = artifacts.get(`${run}/${name}`);
      Object.assign(artifact, { size, hash });
      return [200, { ok: true, artifact_id: String(artifact.id) }];
    },
    ListArtifacts({ workflow_run_backend_id: run, workflow_job_run_backend_id: job }) {
      const rows = [...artifacts.values()].map(({ id, name, size }) => ({
        workflow_run_backend_id: run,
        workflow_job_run_backend_id: job,
        database_id: String(id),
        name,
        size: String(size),
        created_at: new Date().toISOString(),
      }));
      return [200, { artifacts: rows }];
    },
    GetSignedArtifactURL({ workflow_run_backend_id: run, name }) {
      return [200, { signed_url: signed(artifacts.get(`${run}/${name}`).blob, "r") }];
    },
  };
  const server = createServer(async (request, response) => {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const method = methods[request.url.split("/").at(-1)];
    const [status, answer] = method?.(JSON.parse(Buffer.concat(chunks))) ?? [404, { code: "bad_route" }];
    response.writeHead(status, { "content-type": "application/json" });
    response.end(JSON.stringify(answer));
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${server.address().port}/`, artifacts, close: () => server.close() };
}
