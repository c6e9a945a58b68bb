//! cargo-semver-checks, where it is installed: rustdoc describes both crates, and it compares what is described.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use codegen::Output;
use codegen::diff::Level;

/// The tool.
pub(crate) struct Judge {
    folder: PathBuf,
}

/// What rustdoc says of a crate, as JSON.
pub(crate) struct Described(PathBuf);

impl Judge {
    /// The tool, if this machine has it.
    pub(crate) fn find() -> Option<Self> {
        let answer = cargo().args(["semver-checks", "--version"]).output().ok()?;
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("semver");
        answer.status.success().then_some(Self { folder })
    }

    /// Writes a crate below the build's own folder, as no member of this workspace, and describes it.
    pub(crate) fn document(&self, name: &str, output: &Output) -> Described {
        let folder = self.folder.join(name.replace(' ', "-"));
        if folder.exists() {
            fs::remove_dir_all(&folder).unwrap();
        }
        for (path, text) in &output.files {
            let path = folder.join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            let is_manifest = path.ends_with("Cargo.toml");
            fs::write(&path, if is_manifest { manifest(text) } else { text.clone() }).unwrap();
        }
        // The same versions as in this workspace are at hand without a network.
        fs::copy(root().join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
        let target = self.folder.join("target");
        let mut command = cargo();
        command.current_dir(&folder).args(["rustdoc", "--offline", "--quiet", "--lib", "--"]);
        command.args(["-Z", "unstable-options", "--output-format", "json", "--cap-lints", "allow"]);
        // The format has no stable name yet; the tool knows that of every toolchain.
        command.env("RUSTC_BOOTSTRAP", "1").env("CARGO_TARGET_DIR", &target);
        let answer = command.output().unwrap();
        assert!(answer.status.success(), "{name}: {}", String::from_utf8_lossy(&answer.stderr));
        let written = target.join("doc").join(format!("{}.json", output.crate_name.replace('-', "_")));
        let kept = folder.join("described.json");
        fs::rename(written, &kept).unwrap();
        Described(kept)
    }

    /// Whether a release that may only add things can follow upon another.
    pub(crate) fn compare(&self, before: &Described, after: &Described) -> Level {
        let mut command = cargo();
        command.args(["semver-checks", "--release-type", "minor", "--color", "never", "--baseline-rustdoc"]);
        command.arg(&before.0).arg("--current-rustdoc").arg(&after.0);
        let answer = command.output().unwrap();
        let said = String::from_utf8_lossy(&answer.stderr) + String::from_utf8_lossy(&answer.stdout);
        // It ends with 100 as well where it could not compare.
        assert!(said.contains("Checked"), "{said}");
        if answer.status.success() { Level::Minor } else { Level::Major }
    }
}

/// A crate's manifest without the examples, which are written by hand and stand elsewhere.
fn manifest(text: &str) -> String {
    let sections = text.split("\n[").filter(|section| !section.starts_with("[example]]"));
    format!("{}\n[workspace]\n", sections.collect::<Vec<_>>().join("\n["))
}

fn cargo() -> Command {
    Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// This repository.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize().unwrap()
}
