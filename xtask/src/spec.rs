//! What a crate is made from, read from the disk.

mod stray;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use codegen::bindings::Bindings;
use codegen::guide::GuideFiles;
use codegen::name::NamesLock;
#[cfg(feature = "fetch")]
use codegen::overlay::Rules;
use codegen::{Input, Source};

use crate::disk::files;
use crate::failure::Failure;
use crate::read::{Beside, Read, as_files, beside, beside_on_disk};
use crate::root::{DOCUMENTS, Root};
use stray::{is_hidden, refuse_conflict, refuse_near_names};

/// How the crates of this repository depend on the runtime: by path, and by version once they are published. All of the
/// workspace that is published has one version or a newer one.
const IN_REPOSITORY: &str =
    concat!("{ path = \"../../runtime\", version = \"", env!("CARGO_PKG_VERSION"), "\" }");

/// How files begin that hold the text of a licence.
const LICENCE: &str = "LICENSE";

/// Whether a file holds the text of a licence, by its name.
pub(crate) fn is_licence(path: &Path) -> bool {
    path.is_file() && path.file_name().and_then(|name| name.to_str()).unwrap_or_default().starts_with(LICENCE)
}

/// Whether a file is YAML or JSON, by its name: in the folders of overlays and of words all that is read is.
fn is_yaml_or_json(path: &str) -> bool {
    let path = path.to_ascii_lowercase();
    [".yaml", ".yml", ".json"].iter().any(|ending| path.ends_with(ending))
}

/// Whether something in the folder of overlays would be passed over though it may be meant as one, a folder of
/// them among that: what people read, what is hidden and what an editor keeps are not.
fn is_misnamed(path: &Path) -> bool {
    let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default().to_ascii_lowercase();
    let is_known =
        is_yaml_or_json(&name) || name.ends_with(".md") || name.starts_with('.') || name.ends_with('~');
    !is_known
}

/// The folder of the pages of a guide: in that of an API, and beside it for those that several share.
pub(crate) const GUIDE: &str = "guide";

/// The file of names that users call.
pub(crate) const NAMES_LOCK: &str = "names.lock";

/// The files that one crate is made from.
#[derive(Clone, Debug)]
pub(crate) struct Spec {
    document: Read,
    /// What its references lead to, by paths from its folder.
    beside: Beside,
    overlays: Vec<Read>,
    words: Vec<Read>,
    guide: Vec<Read>,
    shared_guide: Vec<Read>,
    bindings: Option<Read>,
    names_lock: Option<Read>,
    readme: Option<Read>,
    /// Texts of licences, by their files' names.
    licences: BTreeMap<String, String>,
    crate_name: String,
    runtime: String,
}

impl Spec {
    /// What stands in the folder of an API.
    pub(crate) fn of_name(root: &Root, name: &str) -> Result<Self, Failure> {
        let folder = root.spec(name);
        refuse_near_names(root, &folder)?;
        let Some(document) = root.document(name)? else {
            let import = root.command("import", name);
            let known = root.names()?.join(", ");
            return Err(Failure::with_help(
                format!("there is no {}", root.shown(&root.openapi_yaml(name))),
                format!("known are: {known}; `cargo xtask {import} DOCUMENT` makes it"),
            ));
        };
        let read = |path: PathBuf| -> Result<Read, Failure> {
            let bytes = files::read(&path)?;
            let label = root.shown(&path);
            let read = Read { label, bytes };
            refuse_conflict(&read)?;
            Ok(read)
        };
        let optional = |name: &str| -> Result<Option<Read>, Failure> {
            let path = folder.join(name);
            let label = root.shown(&path);
            let read = files::read_if_there(&path)?.map(|bytes| Read { label, bytes });
            // What there is to do about names, their reader says.
            read.iter().filter(|_| name != NAMES_LOCK).try_for_each(refuse_conflict)?;
            Ok(read)
        };
        let all_in = |name: &str, what: &str| -> Result<Vec<Read>, Failure> {
            let entries = files::entries(&folder.join(name))?;
            if let Some(other) = entries.iter().find(|path| is_misnamed(path)) {
                let message =
                    format!("{} is no {what} by its name, and nothing else stands there", root.shown(other));
                return Err(match other.is_dir() {
                    true => Failure::with_help(
                        format!("{} is a folder, in which no {what} is read", root.shown(other)),
                        "put what stands in it beside it, or elsewhere",
                    ),
                    false => Failure::with_help(message, "call it .yaml, .yml or .json, or put it elsewhere"),
                });
            }
            entries.into_iter().filter(|path| path.to_str().is_some_and(is_yaml_or_json)).map(read).collect()
        };
        let pages = |folder: PathBuf| -> Result<Vec<Read>, Failure> {
            let entries =
                files::entries(&folder)?.into_iter().filter(|path| path.is_file() && !is_hidden(path));
            entries.map(read).collect()
        };
        let guide = pages(folder.join(GUIDE))?;
        let shared_guide = root.shared(GUIDE).map_or_else(|| Ok(Vec::new()), pages)?;
        let (overlays, words) = (all_in("overlays", "overlay")?, all_in("docs", "file of words")?);
        let document = read(document)?;
        Ok(Self {
            beside: beside_on_disk(&document, &folder)?,
            document,
            overlays,
            words,
            guide,
            shared_guide,
            bindings: optional("bindings.toml")?,
            names_lock: optional(NAMES_LOCK)?,
            readme: optional("README.md")?,
            licences: licences(&[&folder, root.path()])?,
            crate_name: name.to_owned(),
            runtime: IN_REPOSITORY.to_owned(),
        })
    }

    /// What stood in the folder of an API at a revision, from the files that git has of it: each by its
    /// path inside the folder.
    pub(crate) fn of_revision(
        name: &str,
        folder: &str,
        revision: &str,
        mut files: BTreeMap<String, Vec<u8>>,
    ) -> Result<Self, Failure> {
        let mut take = |path: &str| {
            let bytes = files.remove(path)?;
            Some(Read { label: format!("{revision}:{folder}/{path}"), bytes })
        };
        let document = DOCUMENTS.into_iter().find_map(&mut take).ok_or_else(|| {
            Failure::with_help(
                format!("there is no {folder}/openapi.yaml at {revision}"),
                "name a revision that has it, or a document, with --from",
            )
        })?;
        let (bindings, names_lock) = (take("bindings.toml"), take(NAMES_LOCK));
        let beside = beside(&document, |path| {
            let label = format!("{revision}:spec/{name}/{path}");
            Ok(files.get(path).map(|bytes| Read { label, bytes: bytes.clone() }))
        })?;
        let mut overlays = Vec::new();
        let mut words = Vec::new();
        for (path, bytes) in files {
            let label = format!("{revision}:{folder}/{path}");
            match path.split_once('/') {
                Some((_, file)) if file.contains('/') || !is_yaml_or_json(file) => {}
                Some(("overlays", _)) => overlays.push(Read { label, bytes }),
                Some(("docs", _)) => words.push(Read { label, bytes }),
                _ => {}
            }
        }
        Ok(Self {
            document,
            beside,
            overlays,
            words,
            guide: Vec::new(),
            shared_guide: Vec::new(),
            bindings,
            names_lock,
            readme: None,
            licences: BTreeMap::new(),
            crate_name: name.to_owned(),
            runtime: IN_REPOSITORY.to_owned(),
        })
    }

    /// The same, without names that `names.lock` has only since the last commit and that people give otherwise
    /// now: nobody calls them yet. `committed` is the file as it was then.
    pub(crate) fn with_new_names_open(self, committed: Option<&[u8]>) -> Result<Self, Failure> {
        let (Some(committed), Some(bindings), Some(lock)) = (committed, &self.bindings, &self.names_lock)
        else {
            return Ok(self);
        };
        let committed = NamesLock::read(&Source { label: "HEAD:names.lock", bytes: committed });
        // What is wrong with these is told by those who read them.
        let (Ok(committed), Ok(bindings), Ok(known)) =
            (committed, Bindings::read(&bindings.source()), NamesLock::read(&lock.source()))
        else {
            return Ok(self);
        };
        let open = known.clone().without_new(&committed, &bindings);
        if open == known {
            return Ok(self);
        }
        let lock = Read { label: lock.label.clone(), bytes: open.write().into_bytes() };
        Ok(Self { names_lock: Some(lock), ..self })
    }

    /// What overlays are held to.
    #[cfg(feature = "fetch")]
    pub(crate) fn rules(&self) -> Rules {
        let bindings = self.bindings.as_ref().and_then(|bindings| Bindings::read(&bindings.source()).ok());
        if bindings.is_some_and(|bindings| bindings.strict) { Rules::Strict } else { Rules::Standard }
    }

    /// Whether there is a file of the names in use.
    pub(crate) fn has_names(&self) -> bool {
        self.names_lock.is_some()
    }

    /// Texts of licences, by their files' names: they go along with the crate.
    pub(crate) fn licences(&self) -> &BTreeMap<String, String> {
        &self.licences
    }

    /// The same, with another dependency on the runtime.
    pub(crate) fn with_runtime(self, runtime: String) -> Self {
        Self { runtime, ..self }
    }

    /// The same, made from another document, which stands alone.
    pub(crate) fn with_document(&self, label: &str, bytes: Vec<u8>) -> Self {
        Self { document: Read { label: label.to_owned(), bytes }, beside: Beside::new(), ..self.clone() }
    }

    /// A document that stands anywhere, with overlays, and the names that an earlier run has left in the
    /// folder `out` that it wrote; `modules` is what bindings would say of modules.
    pub(crate) fn of_document(
        document: &Path,
        overlays: &[PathBuf],
        out: Option<&Path>,
        crate_name: &str,
        modules: Option<&str>,
    ) -> Result<Self, Failure> {
        let read = |path: &Path| -> Result<Read, Failure> {
            let bytes = files::read(path)?;
            let label = path.display().to_string();
            Ok(Read { label, bytes })
        };
        let folder = document.parent().unwrap_or_else(|| Path::new("."));
        let document = read(document)?;
        let lock = out.map(|out| out.join(NAMES_LOCK));
        let names_lock = match &lock {
            Some(path) => {
                files::read_if_there(path)?.map(|bytes| Read { label: path.display().to_string(), bytes })
            }
            None => None,
        };
        Ok(Self {
            beside: beside_on_disk(&document, folder)?,
            document,
            overlays: overlays.iter().map(|path| read(path)).collect::<Result<_, _>>()?,
            words: Vec::new(),
            guide: Vec::new(),
            shared_guide: Vec::new(),
            bindings: modules.map(|modules| Read {
                label: "--modules".to_owned(),
                bytes: format!("modules = {}\n", toml::Value::from(modules)).into_bytes(),
            }),
            names_lock,
            readme: None,
            licences: BTreeMap::new(),
            crate_name: crate_name.to_owned(),
            runtime: IN_REPOSITORY.to_owned(),
        })
    }

    /// The same for codegen.
    pub(crate) fn input(&self) -> Input<'_> {
        Input {
            document: self.document.source(),
            beside: as_files(&self.beside),
            overlays: self.overlays.iter().map(Read::source).collect(),
            words: self.words.iter().map(Read::source).collect(),
            guide: GuideFiles {
                own: self.guide.iter().map(Read::source).collect(),
                shared: self.shared_guide.iter().map(Read::source).collect(),
            },
            bindings: self.bindings.as_ref().map(Read::source),
            names_lock: self.names_lock.as_ref().map(Read::source),
            readme: self.readme.as_ref().map(Read::source),
            crate_name: self.crate_name.clone(),
            runtime: self.runtime.clone(),
            with_exercise: false,
        }
    }
}

/// The texts of licences in the first of some folders that has any.
fn licences(folders: &[&Path]) -> Result<BTreeMap<String, String>, Failure> {
    for folder in folders {
        let mut texts = BTreeMap::new();
        for path in files::entries(folder)?.into_iter().filter(|path| is_licence(path)) {
            let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
            texts.insert(name.to_owned(), String::from_utf8_lossy(&files::read(&path)?).into_owned());
        }
        if !texts.is_empty() {
            return Ok(texts);
        }
    }
    Ok(BTreeMap::new())
}
