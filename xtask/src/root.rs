//! Where things live: `spec/NAME` goes in, `generated/NAME` comes out.

use std::env;
use std::path::{Path, PathBuf};

use crate::failure::Failure;
use crate::files;

/// The folder that holds `spec` and `generated`.
#[derive(Debug)]
pub(crate) struct Root(PathBuf);

impl Root {
    /// The folder named, or the nearest one from the current folder upwards
    /// that holds `spec`.
    pub(crate) fn find(named: Option<&Path>) -> Result<Self, Failure> {
        if let Some(named) = named {
            return Ok(Self(named.to_owned()));
        }
        let here = env::current_dir()
            .map_err(|error| Failure::file("find", Path::new("the current folder"), &error))?;
        here.ancestors()
            .find(|folder| folder.join("spec").is_dir())
            .map(|folder| Self(folder.to_owned()))
            .ok_or_else(|| {
                Failure::with_help(
                    format!("no folder `spec` in {} or above it", here.display()),
                    "run this inside the repository, or name it with --root",
                )
            })
    }

    /// The folder itself.
    pub(crate) fn path(&self) -> &Path {
        &self.0
    }

    /// What messages call a file: its path inside the folder, the same on every
    /// machine.
    pub(crate) fn shown(&self, path: &Path) -> String {
        files::name_in(&self.0, path).unwrap_or_else(|| path.display().to_string())
    }

    /// The folder of what is known of an API.
    pub(crate) fn spec(&self, name: &str) -> PathBuf {
        self.0.join("spec").join(name)
    }

    /// The folder of the crate made of it.
    pub(crate) fn generated(&self, name: &str) -> PathBuf {
        self.0.join("generated").join(name)
    }

    /// The folder of the calls of every operation, in the crate of tests.
    pub(crate) fn exercises(&self) -> PathBuf {
        self.0.join("tests").join("src").join("exercise")
    }

    /// The APIs there are: every folder in `spec` with an `openapi.yaml`.
    pub(crate) fn names(&self) -> Result<Vec<String>, Failure> {
        let names: Vec<String> = files::entries(&self.0.join("spec"))?
            .into_iter()
            .filter(|path| path.join("openapi.yaml").is_file())
            .filter_map(|path| Some(path.file_name()?.to_str()?.to_owned()))
            .collect();
        if names.is_empty() {
            return Err(Failure::with_help(
                format!("no API has a spec/NAME/openapi.yaml in {}", self.0.display()),
                "`cargo xtask import NAME DOCUMENT` makes one",
            ));
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
