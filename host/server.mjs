/**
 * Serves, over https on localhost, the add-in (dist/ at the root), the embedded workbook (/host/), the genuine client library
 * (/office/) and the sample (/samples/). Nothing else of the disk is reachable.
 */
import { existsSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { createServer } from "node:https";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { developmentCredentials } from "./server/credentials.mjs";
import { withLocalLibrary } from "./server/local-library.mjs";

const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json",
  ".xml": "application/xml; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".csv": "text/csv; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
};

/** Univer sets styles on elements as it draws; nothing here runs a script that is not a file of this server. */
const HOST_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "worker-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/**
 * Starts the server.
 * @param port 0 (default) for any free one.
 * @param distDir the built add-in, dist/ by default.
 * @param samplesDir what /samples/ serves.
 * @param credentials key and certificate already trusted (for Excel itself, which then loads the library from Microsoft's address); without
 * them a certificate for localhost alone is made on the spot and trusted by nobody.
 * @returns its address ("https://localhost:3000", without a slash at the end) and how to stop it.
 */
export async function startServer({
  port = 0,
  distDir = path.join(ROOT, "dist"),
  samplesDir = path.join(ROOT, ".build/samples"),
  credentials,
} = {}) {
  const folders = [
    ["/host/", path.join(ROOT, ".build/host")],
    ["/office/", path.join(ROOT, "node_modules/@microsoft/office-js/dist")],
    ["/samples/", samplesDir],
    ["/", distDir],
  ];
  const server = createServer(
    credentials ?? (await developmentCredentials(path.join(ROOT, ".build/certificate"))),
    (request, response) => {
      answer(request, folders, credentials === undefined).then(
        ({ status, headers, body }) =>
          response.writeHead(status, headers).end(request.method === "HEAD" ? undefined : body),
        () => response.writeHead(500).end(),
      );
    },
  );
  await new Promise((resolve, reject) => server.once("error", reject).listen(port, "localhost", resolve));
  return {
    url: `https://localhost:${server.address().port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

/** Answer to a request: only GET and HEAD, only files of the folders above. */
async function answer(request, folders, embedded) {
  if (request.method !== "GET" && request.method !== "HEAD") return { status: 405, headers: { Allow: "GET, HEAD" } };
  const address = decoded(new URL(request.url ?? "/", "https://localhost").pathname);
  if (address === null) return { status: 400 };
  if (address === "/host") return { status: 301, headers: { Location: "/host/" } };
  const file = await fileOf(address, folders);
  if (!file) return { status: 404, headers: { "Content-Type": "text/plain" }, body: "Not found" };
  const info = await stat(file);
  const tag = `"${info.size.toString(36)}-${Math.round(info.mtimeMs).toString(36)}"`;
  const headers = headersOf(address, file, tag);
  if (request.headers["if-none-match"] === tag) return { status: 304, headers };
  const body = await readFile(file);
  const isPage = embedded && file.endsWith(".html") && !address.startsWith("/host/");
  return { status: 200, headers, body: isPage ? withLocalLibrary(body.toString("utf8")) : body };
}

function decoded(pathname) {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
}

/** File of an address, null when there is none or when it leaves its folder. A folder is its index.html. */
async function fileOf(address, folders) {
  // Samples may be in the built add-in too: each folder that claims an address is tried in turn.
  for (const [prefix, folder] of folders) {
    if (!address.startsWith(prefix)) continue;
    const wanted = path.resolve(folder, `.${path.posix.normalize(`/${address.slice(prefix.length)}`)}`);
    const file = address.endsWith("/") ? path.join(wanted, "index.html") : wanted;
    if (file !== folder && !file.startsWith(folder + path.sep)) continue;
    if (existsSync(file) && (await stat(file)).isFile()) return file;
  }
  return null;
}

function headersOf(address, file, tag) {
  // Names that carry a fingerprint never change their content; the rest is asked again each time, and answered by its tag.
  const isFingerprinted = /[.-][0-9A-Za-z]{8}\.js$/.test(file) && /\/(?:chunks|pages)\//.test(address);
  return {
    "Content-Type": TYPES[path.extname(file).toLowerCase()] ?? "application/octet-stream",
    "Cache-Control": isFingerprinted ? "public, max-age=31536000, immutable" : "no-cache",
    ETag: tag,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-site",
    ...(address.startsWith("/host/") ? { "Content-Security-Policy": HOST_POLICY } : {}),
  };
}
