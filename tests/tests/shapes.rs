//! What is emitted compiles: the crate that holds every shape, and each of its modules alone.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use codegen::{Input, Output, Source};

const DOCUMENT: &[u8] = include_bytes!("../../codegen/tests/emit/shapes.yaml");
const BINDINGS: &[u8] = include_bytes!("../../codegen/tests/emit/shapes.toml");

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Writes the crate below the build's own folder; it is no member of this workspace.
fn write(folder: &Path) -> Output {
    let runtime = toml_text(&root().join("runtime"));
    let input = Input {
        document: Source { label: "shapes.yaml", bytes: DOCUMENT },
        beside: Vec::new(),
        overlays: Vec::new(),
        bindings: Some(Source { label: "shapes.toml", bytes: BINDINGS }),
        names_lock: None,
        readme: None,
        crate_name: "shapes".to_owned(),
        runtime: format!("{{ path = {runtime} }}"),
    };
    let output = codegen::generate(&input).unwrap_or_else(|diagnostics| panic!("{diagnostics}"));
    for (path, text) in &output.files {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        let text = if path.ends_with("Cargo.toml") { format!("{text}\n[workspace]\n") } else { text.clone() };
        fs::write(path, text).unwrap();
    }
    // The same versions as in this workspace are at hand without a network.
    fs::copy(root().join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
    output
}

fn toml_text(path: &Path) -> String {
    format!("{:?}", path.canonicalize().unwrap().to_str().unwrap())
}

fn check(folder: &Path, arguments: &[&str]) {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(folder).args(["check", "--offline", "--quiet"]).args(arguments);
    command.env("CARGO_TARGET_DIR", root().join("target"));
    let output = command.output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    // A warning is a fault as well.
    assert!(output.status.success() && said.is_empty(), "{arguments:?}:\n{said}");
}

#[test]
fn every_shape_compiles() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("shapes");
    if folder.exists() {
        fs::remove_dir_all(&folder).unwrap();
    }
    let output = write(&folder);
    check(&folder, &[]);
    check(&folder, &["--no-default-features"]);
    let mut modules: Vec<&str> = output.operations.iter().map(|row| row.module.as_str()).collect();
    modules.sort_unstable();
    modules.dedup();
    for module in modules {
        check(&folder, &["--no-default-features", "--features", module]);
    }
}
