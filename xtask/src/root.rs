//! Where things live: `spec/NAME` goes in, `generated/NAME` comes out.

use std::env;
use std::path::{Path, PathBuf};

use crate::disk::{Lock, files};
use crate::failure::Failure;

/// The folder that holds `spec` and `generated`, locked while this is there: no
/// other run writes it, and no write in it is half done.
#[derive(Debug)]
pub(crate) struct Root {
    path: PathBuf,
    _lock: Lock,
}

impl Root {
    /// The folder named, or the nearest one from the current folder upwards
    /// that holds `spec`. Waits for whoever has it: one that this process has
    /// must be dropped first.
    pub(crate) fn find(named: Option<&Path>) -> Result<Self, Failure> {
        let path = match named {
            Some(named) if named.is_dir() => named.to_owned(),
            Some(named) => {
                return Err(Failure::with_help(
                    format!("there is no folder {}", named.display()),
                    "name the folder that holds `spec` with --root",
                ));
            }
            None => Self::above()?,
        };
        Ok(Self { _lock: Lock::take(&path)?, path })
    }

    fn above() -> Result<PathBuf, Failure> {
        let here = env::current_dir()
            .map_err(|error| Failure::file("find", Path::new("the current folder"), &error))?;
        here.ancestors().find(|folder| folder.join("spec").is_dir()).map(Path::to_owned).ok_or_else(|| {
            Failure::with_help(
                format!("no folder `spec` in {} or above it", here.display()),
                "run this inside the repository, or name it with --root",
            )
        })
    }

    /// The folder itself.
    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// What messages call a file: its path inside the folder, the same on every
    /// machine.
    pub(crate) fn shown(&self, path: &Path) -> String {
        files::name_in(&self.path, path).unwrap_or_else(|| path.display().to_string())
    }

    /// The folder of what is known of an API.
    pub(crate) fn spec(&self, name: &str) -> PathBuf {
        self.path.join("spec").join(name)
    }

    /// The facts of an API.
    pub(crate) fn openapi_yaml(&self, name: &str) -> PathBuf {
        self.spec(name).join("openapi.yaml")
    }

    /// Where the facts of an API come from.
    pub(crate) fn source_toml(&self, name: &str) -> PathBuf {
        self.spec(name).join("source.toml")
    }

    /// The folder of the crate made of it.
    pub(crate) fn generated(&self, name: &str) -> PathBuf {
        self.path.join("generated").join(name)
    }

    /// The folder of the calls of every operation, in the crate of tests.
    pub(crate) fn exercises(&self) -> PathBuf {
        self.path.join("tests").join("src").join("exercise")
    }

    /// The APIs there are: every folder in `spec` with an `openapi.yaml`.
    pub(crate) fn names(&self) -> Result<Vec<String>, Failure> {
        self.with_file("openapi.yaml", "`cargo xtask import NAME DOCUMENT` makes one")
    }

    /// The APIs that say where they come from: every folder in `spec` with a `source.toml`.
    pub(crate) fn sources(&self) -> Result<Vec<String>, Failure> {
        let help = "`addresses = [\"https://…\"]` in one says where to download the document";
        self.with_file("source.toml", help)
    }

    /// The folders in `spec` that have a file; there is at least one.
    fn with_file(&self, file: &str, help: &str) -> Result<Vec<String>, Failure> {
        let names: Vec<String> = files::entries(&self.path.join("spec"))?
            .into_iter()
            .filter(|path| path.join(file).is_file())
            .filter_map(|path| Some(path.file_name()?.to_str()?.to_owned()))
            .collect();
        if names.is_empty() {
            let message = format!("no API has a spec/NAME/{file} in {}", self.path.display());
            return Err(Failure::with_help(message, help));
        }
        Ok(names)
    }
}

/// The path that leads from one folder, which may not be there yet, to another.
pub(crate) fn relative(from: &Path, to: &Path) -> Result<String, Failure> {
    let from = resolved(from)?;
    let to = resolved(to)?;
    let common = from.iter().zip(to.iter()).take_while(|(left, right)| left == right).count();
    let path: PathBuf =
        from.iter().skip(common).map(|_| "..".as_ref()).chain(to.iter().skip(common)).collect();
    path.to_str()
        .map(|path| path.replace('\\', "/"))
        .ok_or_else(|| Failure::Other(format!("error: {} is not UTF-8", path.display())))
}

/// An absolute path without links, as far as the folders in it are there.
fn resolved(path: &Path) -> Result<PathBuf, Failure> {
    let failure = |error: std::io::Error| Failure::file("find", path, &error);
    let whole = std::path::absolute(path).map_err(failure)?;
    let there = whole.ancestors().find(|folder| folder.exists()).unwrap_or(&whole);
    let rest = whole.strip_prefix(there).unwrap_or(Path::new(""));
    Ok(there.canonicalize().map_err(failure)?.join(rest))
}
