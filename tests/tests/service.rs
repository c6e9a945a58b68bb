//! Where the calls of crates go, and how they prove who asks: two documents say it in every way that there is, and a
//! program sends every call, whatever its address, to a server on loopback that tells what arrives.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use codegen::{Input, Source};

const DOCUMENT: &[u8] = include_bytes!("service/api.yaml");
const BEFORE: &[u8] = include_bytes!("service/swagger.yaml");
const PROGRAM: &str = include_str!("service/call.rs");
const ARRIVED: &str = include_str!("service/arrived.txt");

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize().unwrap()
}

/// A path as TOML has it where a package depends on one.
fn at(path: &Path) -> String {
    format!("{{ path = {:?} }}", path.to_str().unwrap())
}

/// Writes the crate of a document below the build's own folder; gives where, and what was told of the document.
fn written(name: &str, document: &[u8], bindings: &str) -> (PathBuf, String) {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    if folder.exists() {
        fs::remove_dir_all(&folder).unwrap();
    }
    let input = Input {
        bindings: Some(Source { label: "bindings.toml", bytes: bindings.as_bytes() }),
        ..Input::new(Source { label: "api.yaml", bytes: document }, name, at(&root().join("runtime")))
    };
    let output = codegen::generate(&input).unwrap_or_else(|diagnostics| panic!("{diagnostics}"));
    for (path, text) in &output.files {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        // It is no member of this workspace.
        let end = if path.ends_with("Cargo.toml") { "\n[workspace]\n" } else { "" };
        fs::write(path, format!("{text}{end}")).unwrap();
    }
    let told = output.warnings.iter().map(|remark| format!("{}\n", remark.message)).collect();
    (folder, told)
}

#[test]
fn every_call_goes_where_its_document_says_with_what_it_wants() {
    let (before, told) = written("before", BEFORE, "");
    assert_eq!(
        told,
        "`wss://before.example.com/v1/` begins with neither https:// nor http://: it is left out\n"
    );
    let bindings = format!(
        "[dev_dependencies]\ntokio = {{ version = \"1\", features = [\"macros\", \"rt\"] }}\nbefore = {}\n",
        at(&before)
    );
    let (folder, told) = written("service", DOCUMENT, &bindings);
    for remark in [
        "the implicit flow gives its token to a browser, not to a program",
        "what OpenID Connect says of itself is not fetched",
        "the HTTP scheme `digest` is none that a client here speaks",
        "`wss://files.example.com` begins with neither https:// nor http://: it is left out",
    ] {
        assert!(told.contains(remark), "{told}");
    }
    assert_eq!(told.lines().count(), 4, "{told}");
    fs::create_dir_all(folder.join("examples")).unwrap();
    fs::write(folder.join("examples/call.rs"), PROGRAM).unwrap();
    // The same versions as in this workspace are at hand without a network.
    fs::copy(root().join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(&folder).env("CARGO_TARGET_DIR", root().join("target"));
    command.args(["run", "--offline", "--quiet", "--no-default-features"]);
    let output = command.args(["--features", "all-modules,rustls", "--example", "call"]).output().unwrap();
    // A warning is a fault as well.
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    let arrived = String::from_utf8_lossy(&output.stdout);
    assert_eq!(arrived, ARRIVED, "{arrived}");
}
