//! What a crate reads of streams whose items a document of OpenAPI 3.2 describes, and of answers that come in several
//! media types: a program reads all of them from a server on loopback.

use std::fs;
use std::path::Path;
use std::process::Command;

use codegen::{Input, Source};

const DOCUMENT: &[u8] = include_bytes!("sequences/api.yaml");
const BINDINGS: &[u8] = b"[dev_dependencies]\ntokio = { version = \"1\", features = [\"macros\", \"rt\"] }\n";
const PROGRAM: &str = include_str!("sequences/read.rs");
const READ: &str = include_str!("sequences/read.txt");

#[test]
fn every_item_of_a_stream_is_read_as_what_it_is() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize().unwrap();
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("sequences");
    if folder.exists() {
        fs::remove_dir_all(&folder).unwrap();
    }
    let runtime = format!("{:?}", root.join("runtime").to_str().unwrap());
    let input = Input {
        bindings: Some(Source { label: "bindings.toml", bytes: BINDINGS }),
        ..Input::new(
            Source { label: "api.yaml", bytes: DOCUMENT },
            "sequences",
            format!("{{ path = {runtime} }}"),
        )
    };
    let output = codegen::generate(&input).unwrap_or_else(|diagnostics| panic!("{diagnostics}"));
    assert_eq!(output.warnings.to_string(), "");
    let write = |path: &str, text: &str| {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    for (path, text) in &output.files {
        // It is no member of this workspace.
        let end = if path.ends_with("Cargo.toml") { "\n[workspace]\n" } else { "" };
        write(path, &format!("{text}{end}"));
    }
    write("examples/read.rs", PROGRAM);
    // The same versions as in this workspace are at hand without a network.
    fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(&folder).env("CARGO_TARGET_DIR", root.join("target"));
    command.args(["run", "--offline", "--quiet", "--no-default-features"]);
    let output = command.args(["--features", "all-modules,rustls", "--example", "read"]).output().unwrap();
    // A warning is a fault as well.
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    assert_eq!(String::from_utf8_lossy(&output.stdout), READ);
}
