//! What a crate sends of its parameters: one document has every style, and a program calls all of it.

use std::fs;
use std::path::Path;
use std::process::Command;

use codegen::{Input, Source};

const DOCUMENT: &[u8] = include_bytes!("../../codegen/tests/emit/styles.yaml");
const PROGRAM: &str = include_str!("styles/send.rs");
const SENT: &str = include_str!("styles/sent.txt");

#[test]
fn every_style_is_sent_as_the_standard_says() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize().unwrap();
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("styles");
    if folder.exists() {
        fs::remove_dir_all(&folder).unwrap();
    }
    let runtime = format!("{:?}", root.join("runtime").to_str().unwrap());
    let input = Input::new(
        Source { label: "styles.yaml", bytes: DOCUMENT },
        "styles",
        format!("{{ path = {runtime} }}"),
    );
    let output = codegen::generate(&input).unwrap_or_else(|diagnostics| panic!("{diagnostics}"));
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
    write("examples/send.rs", PROGRAM);
    // The same versions as in this workspace are at hand without a network.
    fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(&folder).env("CARGO_TARGET_DIR", root.join("target"));
    command.args(["run", "--offline", "--quiet", "--no-default-features", "--features", "all-modules"]);
    let output = command.args(["--example", "send"]).output().unwrap();
    // A warning is a fault as well.
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    assert_eq!(String::from_utf8_lossy(&output.stdout), SENT);
}
