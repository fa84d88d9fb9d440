import { existsSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { X509Certificate } from "node:crypto";

/** Days a certificate is good for, as Office's tools make them. */
const DAYS = 30;

/**
 * Key and certificate for https://localhost, made on this machine the first time and kept in a folder of the project. They are added to
 * no list of trusted certificates: a browser must be told to accept them.
 */
export async function developmentCredentials(folder) {
  const files = {
    authority: path.join(folder, "ca.crt"),
    cert: path.join(folder, "localhost.crt"),
    key: path.join(folder, "localhost.key"),
  };
  if (!(await isGood(files))) await make(folder, files);
  return { key: await readFile(files.key), cert: await readFile(files.cert) };
}

async function isGood({ cert, key }) {
  if (!existsSync(cert) || !existsSync(key)) return false;
  const { validTo } = new X509Certificate(await readFile(cert));
  return Date.parse(validTo) > Date.now() + 24 * 60 * 60 * 1000;
}

async function make(folder, files) {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const { generateCertificates } = createRequire(import.meta.url)("office-addin-dev-certs");
  const { log } = console;
  // The tool speaks of "developer certificates" as if they were installed.
  console.log = () => undefined;
  try {
    await generateCertificates(files.authority, files.cert, files.key, DAYS, ["localhost", "127.0.0.1"]);
  } finally {
    console.log = log;
  }
  await writeFile(path.join(folder, ".gitignore"), "*\n");
}
