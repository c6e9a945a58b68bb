//! What a crate is made from, read from the disk.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use codegen::{Input, Source};

use crate::disk::files;
use crate::failure::Failure;
use crate::root::Root;

/// The file of names that users call.
pub(crate) const NAMES_LOCK: &str = "names.lock";

/// A file that was read, and what messages call it.
#[derive(Debug)]
struct Read {
    label: String,
    bytes: Vec<u8>,
}

impl Read {
    fn source(&self) -> Source<'_> {
        Source { label: &self.label, bytes: &self.bytes }
    }
}

/// The files that one crate is made from.
#[derive(Debug)]
pub(crate) struct Spec {
    document: Read,
    overlays: Vec<Read>,
    bindings: Option<Read>,
    names_lock: Option<Read>,
    readme: Option<Read>,
    crate_name: String,
    runtime: String,
}

impl Spec {
    /// What stands in `spec/NAME`.
    pub(crate) fn of_name(root: &Root, name: &str) -> Result<Self, Failure> {
        let folder = root.spec(name);
        let document = folder.join("openapi.yaml");
        if !document.is_file() {
            let known = root.names()?.join(", ");
            return Err(Failure::with_help(
                format!("there is no {}", root.shown(&document)),
                format!("known are: {known}; `cargo xtask import {name} DOCUMENT` makes it"),
            ));
        }
        let read = |path: PathBuf| -> Result<Read, Failure> {
            let bytes = files::read(&path)?;
            let label = root.shown(&path);
            Ok(Read { label, bytes })
        };
        let optional = |name: &str| -> Result<Option<Read>, Failure> {
            let path = folder.join(name);
            let label = root.shown(&path);
            let bytes = files::read_if_there(&path)?;
            Ok(bytes.map(|bytes| Read { label, bytes }))
        };
        let overlays = files::entries(&folder.join("overlays"))?
            .into_iter()
            .filter(|path| path.extension().is_some_and(|extension| extension == "yaml"))
            .map(read)
            .collect::<Result<_, _>>()?;
        Ok(Self {
            document: read(document)?,
            overlays,
            bindings: optional("bindings.toml")?,
            names_lock: optional(NAMES_LOCK)?,
            readme: optional("README.md")?,
            crate_name: name.to_owned(),
            runtime: "{ path = \"../../runtime\" }".to_owned(),
        })
    }

    /// What stood in `spec/NAME` at a revision, from the files that git has of it: each by its path
    /// inside the folder.
    pub(crate) fn of_revision(
        name: &str,
        revision: &str,
        mut files: BTreeMap<String, Vec<u8>>,
    ) -> Result<Self, Failure> {
        let mut take = |path: &str| {
            let bytes = files.remove(path)?;
            Some(Read { label: format!("{revision}:spec/{name}/{path}"), bytes })
        };
        let document = take("openapi.yaml").ok_or_else(|| {
            Failure::with_help(
                format!("there is no spec/{name}/openapi.yaml at {revision}"),
                "name a revision that has it, or a document, with --from",
            )
        })?;
        let (bindings, names_lock) = (take("bindings.toml"), take(NAMES_LOCK));
        let overlays = files
            .into_iter()
            .filter(|(path, _)| {
                path.strip_prefix("overlays/")
                    .is_some_and(|file| !file.contains('/') && file.ends_with(".yaml"))
            })
            .map(|(path, bytes)| Read { label: format!("{revision}:spec/{name}/{path}"), bytes })
            .collect();
        Ok(Self {
            document,
            overlays,
            bindings,
            names_lock,
            readme: None,
            crate_name: name.to_owned(),
            runtime: "{ path = \"../../runtime\" }".to_owned(),
        })
    }

    /// The same, made from another document.
    pub(crate) fn with_document(self, label: &str, bytes: Vec<u8>) -> Self {
        Self { document: Read { label: label.to_owned(), bytes }, ..self }
    }

    /// A document that stands anywhere, with overlays, and the names that an earlier run has left in the
    /// folder `out` that it wrote.
    pub(crate) fn of_document(
        document: &Path,
        overlays: &[PathBuf],
        out: Option<&Path>,
        crate_name: &str,
        runtime: String,
    ) -> Result<Self, Failure> {
        let read = |path: &Path| -> Result<Read, Failure> {
            let bytes = files::read(path)?;
            let label = path.display().to_string();
            Ok(Read { label, bytes })
        };
        let lock = out.map(|out| out.join(NAMES_LOCK));
        let names_lock = match &lock {
            Some(path) => {
                files::read_if_there(path)?.map(|bytes| Read { label: path.display().to_string(), bytes })
            }
            None => None,
        };
        Ok(Self {
            document: read(document)?,
            overlays: overlays.iter().map(|path| read(path)).collect::<Result<_, _>>()?,
            bindings: None,
            names_lock,
            readme: None,
            crate_name: crate_name.to_owned(),
            runtime,
        })
    }

    /// The same for codegen.
    pub(crate) fn input(&self) -> Input<'_> {
        Input {
            document: self.document.source(),
            overlays: self.overlays.iter().map(Read::source).collect(),
            bindings: self.bindings.as_ref().map(Read::source),
            names_lock: self.names_lock.as_ref().map(Read::source),
            readme: self.readme.as_ref().map(Read::source),
            crate_name: self.crate_name.clone(),
            runtime: self.runtime.clone(),
        }
    }
}
