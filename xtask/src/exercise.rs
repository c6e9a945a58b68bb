//! A package with which a crate made outside of the repository is tried: its operations, called with sample
//! values, by the programs of the repository's tests. Imports the root.

use std::collections::BTreeMap;
use std::path::Path;

use codegen::Output;
use toml::Value;

use crate::disk::files::read_if_there;
use crate::failure::Failure;
use crate::root::{relative, repository};

/// What stands before the type that the calls are of, in the file that codegen makes.
const ENTRY: &str = "exercise::Entry<api::";

/// Whether a file holds calls that the generator wrote, which says so in its first line.
pub(crate) fn is_ours(path: &Path) -> Result<bool, Failure> {
    if path.is_dir() {
        return Ok(false);
    }
    let bytes = read_if_there(path)?.unwrap_or_default();
    Ok(bytes
        .split(|byte| *byte == b'\n')
        .next()
        .is_some_and(|line| line.ends_with(b"Written by the generator.")))
}

/// The package's name.
pub(crate) fn package(output: &Output) -> String {
    format!("{}-exercise", output.crate_name)
}

/// The files of the package: `folder` is what the crate in `made` was made from.
///
/// # Errors
/// Where this does not run in the repository, whose tests the package uses.
pub(crate) fn files(
    named_root: Option<&Path>,
    folder: &Path,
    made: &Path,
    exercise: &Path,
    output: &Output,
) -> Result<BTreeMap<String, String>, Failure> {
    let repository = repository(named_root)?.filter(|root| root.join("tests/src/exercise/mod.rs").is_file());
    let repository = repository.ok_or_else(|| {
        Failure::with_help(
            "--exercise needs the repository: what sends and judges stands in its tests",
            "run this in a clone of it, or name that with --root",
        )
    })?;
    let path = |to: &Path| relative(exercise, to).map(Value::from);
    let folder = folder.canonicalize().map_err(|error| Failure::file("find", folder, &error))?;
    let (name, version) = (&output.crate_name, env!("CARGO_PKG_RUST_VERSION"));
    let manifest = format!(
        "# Written by the generator.\n\n\
         [package]\n\
         name = {}\n\
         version = \"0.1.0\"\n\
         edition = \"2024\"\n\
         rust-version = \"{version}\"\n\
         publish = false\n\n\
         [dependencies]\n\
         {name} = {{ path = {} }}\n\
         bitbucket-runtime = {{ path = {} }}\n\
         tests = {{ path = {} }}\n\
         tokio = {{ version = \"1\", features = [\"macros\", \"rt\"] }}\n\n\
         [workspace]\n",
        Value::from(package(output)),
        path(made)?,
        path(&repository.join("runtime"))?,
        path(&repository.join("tests"))?,
    );
    let exercise = output.exercise.as_deref().unwrap_or_default();
    let marker = exercise.split(ENTRY).nth(1).and_then(|rest| rest.split('>').next()).unwrap_or_default();
    let mut calls = exercise.replace(&format!("{ENTRY}{marker}>"), "exercise::Entry<crate::Tried>");
    // Of a crate without operations nothing is called.
    if !calls.contains("api::") {
        calls = calls.replace(&format!("use {} as api;\n\n", name.replace('-', "_")), "");
    }
    let main = format!(
        "//! `cargo run -- decode …` and `cargo run -- exercise …`, for `{name}`. Written by the generator.\n\n\
         mod calls;\n\n\
         use std::process::ExitCode;\n\n\
         use bitbucket_runtime::{{Api, ApiInfo}};\n\
         use tests::{{decoded, exercise, program}};\n\n\
         /// The API that is tried.\n\
         #[derive(Clone, Copy, Debug)]\n\
         pub enum Tried {{}}\n\n\
         impl Api for Tried {{\n    \
             const INFO: ApiInfo = <{}::{marker} as Api>::INFO;\n\
         }}\n\n\
         impl exercise::Subject for Tried {{\n    \
             const NAME: &'static str = {:?};\n    \
             const OPERATIONS: &'static [&'static [exercise::Entry<Self>]] = calls::OPERATIONS;\n    \
             const MODELS: &'static [exercise::Model] = calls::MODELS;\n    \
             const EVENTS: &'static [exercise::Event] = calls::EVENTS;\n    \
             const WORKSPACE: &'static [&'static str] = &[];\n    \
             const REPOSITORY: &'static [&'static str] = &[];\n\
         }}\n\n\
         #[tokio::main(flavor = \"current_thread\")]\n\
         async fn main() -> ExitCode {{\n    \
             program::of_one::<Tried>().await\n\
         }}\n",
        name.replace('-', "_"),
        folder.display().to_string(),
    );
    Ok(BTreeMap::from([
        ("Cargo.toml".to_owned(), manifest),
        ("src/calls.rs".to_owned(), calls),
        ("src/main.rs".to_owned(), main),
    ]))
}
