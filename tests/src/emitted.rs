//! The crate of a document, written below the build's own folder, and cargo in it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use codegen::{Input, Source};

/// A crate that is no member of this workspace.
pub struct Emitted {
    folder: PathBuf,
    /// What it was written from.
    pub output: codegen::Output,
}

impl Emitted {
    /// Writes the crate of a document, and of what its `bindings.toml` says, below a folder; what was there of the same name
    /// is removed.
    ///
    /// # Panics
    /// Where nothing can be made of the document, or nothing be written.
    pub fn new(below: &str, name: &str, document: &[u8], bindings: &[u8]) -> Self {
        let input = Input {
            bindings: Some(Source { label: "bindings.toml", bytes: bindings }),
            ..Input::new(
                Source { label: "api.yaml", bytes: document },
                name,
                dependency(&root().join("runtime")),
            )
        };
        let output = codegen::generate(&input).unwrap_or_else(|diagnostics| panic!("{diagnostics}"));
        let folder = Path::new(below).join(name);
        if folder.exists() {
            fs::remove_dir_all(&folder).expect("what was there goes");
        }
        let emitted = Self { folder, output };
        for (path, text) in &emitted.output.files {
            let end = if path.ends_with("Cargo.toml") { "\n[workspace]\n" } else { "" };
            emitted.write(path, &format!("{text}{end}"));
        }
        // The same versions as in this workspace are at hand without a network.
        fs::copy(root().join("Cargo.lock"), emitted.folder.join("Cargo.lock"))
            .expect("the lock file is copied");
        emitted
    }

    /// How a package depends on the crate, in TOML.
    pub fn dependency(&self) -> String {
        dependency(&self.folder)
    }

    /// Writes a file of the crate that is not emitted.
    ///
    /// # Panics
    /// Where it cannot be written.
    pub fn write(&self, path: &str, text: &str) {
        let path = self.folder.join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("the folder is there");
        fs::write(path, text).expect("the file is written");
    }

    /// What a command of cargo prints, which is told what features and targets it is about.
    ///
    /// # Panics
    /// Where it fails or has anything to say: a warning is a fault as well.
    pub fn cargo(&self, command: &str, arguments: &[&str]) -> String {
        let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        cargo.current_dir(&self.folder).args([command, "--offline", "--quiet"]).args(arguments);
        cargo.env("CARGO_TARGET_DIR", root().join("target"));
        let Output { status, stdout, stderr } = cargo.output().expect("cargo runs");
        let said = String::from_utf8_lossy(&stderr);
        assert!(status.success() && said.is_empty(), "{arguments:?}:\n{said}");
        String::from_utf8_lossy(&stdout).into_owned()
    }
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize().expect("the repository is there")
}

fn dependency(path: &Path) -> String {
    format!("{{ path = {:?} }}", path.to_str().expect("a path of text"))
}
