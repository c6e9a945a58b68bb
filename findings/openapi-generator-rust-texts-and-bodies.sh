#!/usr/bin/env bash
# openapi-generator 7.26.0 (PyPI openapi-generator-cli), -g rust, without a warning and with exit code 0:
# - A space in a path parameter is sent as `+`, which is a plus sign in a path (RFC 3986, 3.3: sub-delims stand for themselves;
#   OpenAPI 3.0.4, Appendix C, builds `simple` on RFC 6570, whose 3.2.2 writes `%20`). So `b c` asks for the thing `b+c`.
# - A body of `text/plain` is sent as `application/json` with quotation marks around it (Request Body Object, `content`: the
#   key is the media type).
# - A body that is not required and is not given is sent as the JSON `null` (Request Body Object, `required`), which the
#   schema, an object, does not allow.
#
# Needs python3 with venv, java, cargo and the network; everything is in a temporary folder, what cargo compiles too unless
# CARGO_TARGET_DIR names another place. Fails where any of this is otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet openapi-generator-cli==7.26.0
printf 'version: openapi-generator %s\n' "$(venv/bin/openapi-generator-cli version)"
cat >document.json <<'D'
{
    "openapi": "3.0.4",
    "info": {"title": "Things", "version": "1.0.0"},
    "servers": [{"url": "http://127.0.0.1"}],
    "paths": {
        "/things/{name}": {"get": {
            "operationId": "thing",
            "parameters": [{"name": "name", "in": "path", "required": true, "schema": {"type": "string"}}],
            "responses": {"204": {"description": "Done."}}
        }},
        "/words": {"post": {
            "operationId": "words",
            "requestBody": {"required": true, "content": {"text/plain": {"schema": {"type": "string"}}}},
            "responses": {"204": {"description": "Done."}}
        }},
        "/choice": {"post": {
            "operationId": "choice",
            "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Choice"}}}},
            "responses": {"204": {"description": "Done."}}
        }}
    },
    "components": {"schemas": {"Choice": {"type": "object", "properties": {"a": {"type": "string"}}}}}
}
D
venv/bin/openapi-generator-cli generate -g rust -i document.json -o things --additional-properties=packageName=things >said 2>&1
mkdir -p program/src
cat >program/Cargo.toml <<'C'
[package]
name = "program"
version = "0.1.0"
edition = "2021"

[workspace]

[dependencies]
things = { path = "../things", default-features = false }
tokio = { version = "1", features = ["rt", "net", "time"] }
C
cat >program/src/main.rs <<'P'
use std::io::{Read, Write};
use things::apis::{configuration::Configuration, default_api};

/// Prints the first line, the media type and the body of three requests.
fn serve(listener: std::net::TcpListener) {
    for stream in listener.incoming().take(3) {
        let mut stream = stream.unwrap();
        let mut request = String::new();
        let mut part = [0; 4096];
        loop {
            let length = stream.read(&mut part).unwrap();
            request += std::str::from_utf8(&part[..length]).unwrap();
            let Some((head, body)) = request.split_once("\r\n\r\n") else { continue };
            let said = |name: &str| head.lines().find_map(|line| line.strip_prefix(name)).unwrap_or("");
            if body.len() >= said("content-length: ").parse().unwrap_or(0) {
                println!("{}", format!("{} [{}] {body}", head.lines().next().unwrap(), said("content-type: ")).trim_end());
                break;
            }
        }
        stream.write_all(b"HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n").unwrap();
    }
}

fn main() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let mut to = Configuration::new();
    to.base_path = format!("http://{}", listener.local_addr().unwrap());
    let server = std::thread::spawn(move || serve(listener));
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        default_api::thing(&to, "b c").await.unwrap();
        default_api::words(&to, "hello").await.unwrap();
        default_api::choice(&to, None).await.unwrap();
    });
    server.join().unwrap();
}
P
(cd program && cargo run --quiet 2>../compiled) | tee seen
diff - seen <<'S' || { tail -5 compiled; printf 'this has changed\n'; exit 1; }
GET /things/b+c HTTP/1.1 []
POST /words HTTP/1.1 [application/json] "hello"
POST /choice HTTP/1.1 [application/json] null
S
printf 'as described: a space becomes a plus sign, a text becomes JSON, and no body becomes null\n'
