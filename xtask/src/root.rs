//! Where things live: `spec/NAME` goes in, `generated/NAME` comes out; or a folder like `spec/NAME`,
//! which stands anywhere.

use std::env;
use std::path::{Component, MAIN_SEPARATOR, Path, PathBuf};

use clap::Args;

use crate::disk::{Access, Lock, files};
use crate::failure::Failure;

/// The folder that holds `spec` and `generated`, or a folder of one API outside of it; locked while
/// this is there: no other run writes it, and no write in it is half done.
#[derive(Debug)]
pub(crate) struct Root {
    path: PathBuf,
    /// What the one API is called, where the folder is that of an API.
    only: Option<String>,
    _lock: Lock,
}

/// The files that a document may stand in.
pub(crate) const DOCUMENTS: [&str; 2] = ["openapi.yaml", "openapi.json"];

/// Which API a command is about.
#[derive(Debug, Args)]
pub(crate) struct Which {
    /// The API: the folder in spec
    #[arg(required_unless_present = "spec", conflicts_with = "spec")]
    name: Option<String>,
    /// A folder like spec/NAME, wherever it stands, instead of one in spec
    #[arg(long, value_name = "DIR")]
    spec: Option<PathBuf>,
}

impl Which {
    /// The folder, to be read, and what the API is called.
    pub(crate) fn find(
        &self,
        find_root: impl Fn() -> Result<Root, Failure>,
    ) -> Result<(Root, String), Failure> {
        match (&self.spec, &self.name) {
            (Some(folder), _) => Root::of_folder(folder, Access::Read),
            (None, name) => Ok((find_root()?, name.clone().unwrap_or_default())),
        }
    }
}

impl Root {
    /// The folder named, or the nearest one from the current folder upwards
    /// that holds `spec`. Waits for whoever has it: one that this process has
    /// must be dropped first.
    pub(crate) fn find(named: Option<&Path>, access: Access) -> Result<Self, Failure> {
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
        Ok(Self { _lock: Lock::take(&path, access)?, path, only: None })
    }

    /// A folder like `spec/NAME` that stands anywhere, and what the API is called: as the folder.
    pub(crate) fn of_folder(folder: &Path, access: Access) -> Result<(Self, String), Failure> {
        if !folder.is_dir() {
            return Err(Failure::with_help(
                format!("there is no folder {}", folder.display()),
                format!("`cargo xtask new {} --document FILE` starts one", folder.display()),
            ));
        }
        let name = folder_name(folder)?;
        let lock = Lock::take(folder, access)?;
        let root = Self { _lock: lock, path: folder.to_owned(), only: Some(name.clone()) };
        Ok((root, name))
    }

    /// What is written behind `cargo xtask` to do something with an API.
    pub(crate) fn command(&self, command: &str, name: &str) -> String {
        match (&self.only, command) {
            (Some(_), "generate") => format!("generate --spec {} --out CRATE", self.path.display()),
            (Some(_), command) => format!("{command} --spec {}", self.path.display()),
            (None, command) => format!("{command} {name}"),
        }
    }

    fn above() -> Result<PathBuf, Failure> {
        let here = here()?;
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

    /// What messages call a file: its path inside the repository, the same on every
    /// machine; of a folder that stands elsewhere, the path as it was named.
    pub(crate) fn shown(&self, path: &Path) -> String {
        if self.only.is_some() {
            return path.display().to_string();
        }
        files::name_in(&self.path, path).unwrap_or_else(|| path.display().to_string())
    }

    /// The folder of what is known of an API.
    pub(crate) fn spec(&self, name: &str) -> PathBuf {
        match self.only {
            Some(_) => self.path.clone(),
            None => self.path.join("spec").join(name),
        }
    }

    /// A folder of what the APIs share; none where the folder is that of one API.
    pub(crate) fn shared(&self, folder: &str) -> Option<PathBuf> {
        self.only.is_none().then(|| self.path.join("spec").join(folder))
    }

    /// The document of an API, if there is one.
    ///
    /// # Errors
    /// Where there are two.
    pub(crate) fn document(&self, name: &str) -> Result<Option<PathBuf>, Failure> {
        let paths = DOCUMENTS.map(|file| self.spec(name).join(file));
        match paths.each_ref().map(|path| path.is_file()) {
            [true, true] => Err(Failure::with_help(
                format!("there are both {} and {}", self.shown(&paths[0]), DOCUMENTS[1]),
                "keep one of them",
            )),
            [true, false] => Ok(paths.into_iter().next()),
            [false, true] => Ok(paths.into_iter().nth(1)),
            [false, false] => Ok(None),
        }
    }

    /// The facts of an API, as `import` writes them.
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

    /// The APIs there are: every folder in `spec` with a document.
    pub(crate) fn names(&self) -> Result<Vec<String>, Failure> {
        self.with_file(&DOCUMENTS, "`cargo xtask import NAME DOCUMENT` makes one")
    }

    /// The APIs that say where they come from: every folder in `spec` with a `source.toml`.
    #[cfg(feature = "fetch")]
    pub(crate) fn sources(&self) -> Result<Vec<String>, Failure> {
        let help = "`addresses = [\"https://…\"]` in one says where to download the document";
        self.with_file(&["source.toml"], help)
    }

    /// The folders in `spec` that have one of these files; there is at least one.
    fn with_file(&self, any: &[&str], help: &str) -> Result<Vec<String>, Failure> {
        if let Some(only) = &self.only {
            return Ok(vec![only.clone()]);
        }
        let names: Vec<String> = files::entries(&self.path.join("spec"))?
            .into_iter()
            .filter(|path| any.iter().any(|file| path.join(file).is_file()))
            .filter_map(|path| Some(path.file_name()?.to_str()?.to_owned()))
            .collect();
        if names.is_empty() {
            let file = any.first().copied().unwrap_or_default();
            let message = format!("no API has a spec/NAME/{file} in {}", self.path.display());
            return Err(Failure::with_help(message, help));
        }
        Ok(names)
    }
}

/// The repository that this runs in, if it does: the folder named, or the nearest one from the current
/// folder upwards that holds `spec`.
pub(crate) fn repository(named: Option<&Path>) -> Result<Option<PathBuf>, Failure> {
    match named {
        Some(named) => Ok(Some(named.to_owned())),
        None => Ok(here()?.ancestors().find(|folder| folder.join("spec").is_dir()).map(Path::to_owned)),
    }
}

fn here() -> Result<PathBuf, Failure> {
    env::current_dir().map_err(|error| Failure::file("find", Path::new("the current folder"), &error))
}

/// What a folder is called, wherever it is named from.
pub(crate) fn folder_name(folder: &Path) -> Result<String, Failure> {
    let whole = resolved(folder)?;
    let name = whole.file_name().and_then(|name| name.to_str()).map(str::to_owned);
    name.ok_or_else(|| {
        Failure::with_help(
            format!("{} has no name that a crate could have", folder.display()),
            "name a folder whose name is of letters, digits and dashes",
        )
    })
}

/// Whether two paths lead to one folder, also where it is not there yet.
pub(crate) fn is_same(left: &Path, right: &Path) -> Result<bool, Failure> {
    Ok(resolved(left)? == resolved(right)?)
}

/// The path that leads from one folder, which may not be there yet, to another.
pub(crate) fn relative(from: &Path, to: &Path) -> Result<String, Failure> {
    let from = resolved(from)?;
    let to = resolved(to)?;
    let common = from.iter().zip(to.iter()).take_while(|(left, right)| left == right).count();
    let up = from.iter().skip(common).map(|_| "..".as_ref());
    // From one drive to another no steps lead.
    let path: PathBuf = if common == 0 { to } else { up.chain(to.iter().skip(common)).collect() };
    path.to_str()
        .map(|path| written(path, MAIN_SEPARATOR))
        .ok_or_else(|| Failure::Other(format!("error: {} is not UTF-8", path.display())))
}

/// A path as manifests write it: with `/` on every system, and without the sign that Windows puts before what it has
/// resolved.
fn written(path: &str, separator: char) -> String {
    if separator != '\\' {
        return path.to_owned();
    }
    let plain = match path.strip_prefix(r"\\?\UNC\") {
        Some(shared) => format!(r"\\{shared}"),
        None => path.strip_prefix(r"\\?\").unwrap_or(path).to_owned(),
    };
    plain.replace('\\', "/")
}

/// Where a path leads that is seen from a folder, also where the folder is not there yet.
pub(crate) fn seen_from(folder: &Path, path: &Path) -> Result<PathBuf, Failure> {
    let mut found = resolved(folder)?;
    for part in path.components() {
        match part {
            Component::ParentDir => {
                found.pop();
            }
            Component::CurDir => {}
            other => found.push(other),
        }
    }
    Ok(found)
}

/// An absolute path without links, as far as the folders in it are there.
fn resolved(path: &Path) -> Result<PathBuf, Failure> {
    let failure = |error: std::io::Error| Failure::file("find", path, &error);
    let whole = std::path::absolute(path).map_err(failure)?;
    let there = whole.ancestors().find(|folder| folder.exists()).unwrap_or(&whole);
    let rest = whole.strip_prefix(there).unwrap_or(Path::new(""));
    Ok(there.canonicalize().map_err(failure)?.join(rest))
}

#[cfg(test)]
mod tests {
    use super::written;

    #[test]
    fn a_manifest_has_paths_that_cargo_reads_on_every_system() {
        for (path, windows, others) in [
            (r"..\..\runtime", "../../runtime", r"..\..\runtime"),
            (r"\\?\D:\work\runtime", "D:/work/runtime", r"\\?\D:\work\runtime"),
            (r"\\?\UNC\server\share\runtime", "//server/share/runtime", r"\\?\UNC\server\share\runtime"),
            ("../../runtime", "../../runtime", "../../runtime"),
        ] {
            assert_eq!(written(path, '\\'), windows);
            assert_eq!(written(path, '/'), others);
        }
    }
}
