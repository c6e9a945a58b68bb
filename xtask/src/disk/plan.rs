//! How a tree of files is to look: compared in memory, written only where it differs and never by
//! halves, neither a file nor the tree.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::files::{digest, name_in, read_if_there};
use super::journal;
use crate::failure::Failure;

/// How a tree of files is to look, and how that differs from what is there.
#[derive(Debug)]
pub(crate) struct Plan {
    /// The folder that files are named from.
    base: PathBuf,
    /// The SHA-256 of every file that is to be there, whether it is there or not.
    made: BTreeMap<PathBuf, String>,
    changed: Vec<(PathBuf, String)>,
    missing: Vec<(PathBuf, String)>,
    extra: Vec<PathBuf>,
    strays: Vec<PathBuf>,
    told: Vec<String>,
}

impl Plan {
    /// An empty plan whose files are named from a folder.
    pub(crate) fn new(base: &Path) -> Self {
        Self {
            base: base.to_owned(),
            made: BTreeMap::new(),
            changed: Vec::new(),
            missing: Vec::new(),
            extra: Vec::new(),
            strays: Vec::new(),
            told: Vec::new(),
        }
    }

    /// Adds a file that is to have this text.
    pub(crate) fn file(&mut self, path: PathBuf, text: String) -> Result<(), Failure> {
        self.made.insert(path.clone(), digest(text.as_bytes()));
        match read_if_there(&path)? {
            Some(bytes) if bytes == text.as_bytes() => {}
            Some(_) => self.changed.push((path, text)),
            None => self.missing.push((path, text)),
        }
        Ok(())
    }

    /// The SHA-256 of every file that was added to be there.
    pub(crate) fn made(&self) -> &BTreeMap<PathBuf, String> {
        &self.made
    }

    /// Adds a file that is to go.
    pub(crate) fn remove(&mut self, path: PathBuf) {
        self.extra.push(path);
    }

    /// Adds something that people should know of when it is carried out.
    pub(crate) fn tell(&mut self, what: String) {
        self.told.push(what);
    }

    /// Adds a file that nobody has asked for and nobody removes.
    pub(crate) fn stray(&mut self, path: PathBuf) {
        self.strays.push(path);
    }

    /// What messages call a file: its path inside the folder, the same on every system.
    fn shown(&self, path: &Path) -> String {
        name_in(&self.base, path).unwrap_or_else(|| path.display().to_string())
    }

    /// Whether everything is as it is to be.
    pub(crate) fn is_done(&self) -> bool {
        self.changed.is_empty() && self.missing.is_empty() && self.extra.is_empty()
    }

    /// One line per file that differs.
    pub(crate) fn differences(&self) -> Vec<String> {
        let line = |kind: &str, path: &Path| format!("  {kind} {}", self.shown(path));
        let changed = self.changed.iter().map(|(path, _)| line("changed", path));
        let missing = self.missing.iter().map(|(path, _)| line("missing", path));
        let extra = self.extra.iter().map(|path| line("extra", path));
        let strays = self.strays.iter().map(|path| line("stray", path));
        changed.chain(missing).chain(extra).chain(strays).collect()
    }

    /// What carrying plans out does, in words.
    pub(crate) fn summary(plans: &[Self]) -> String {
        if plans.iter().all(Self::is_done) {
            return "nothing to write".to_owned();
        }
        let written: usize = plans.iter().map(|plan| plan.changed.len() + plan.missing.len()).sum();
        let removed: usize = plans.iter().map(|plan| plan.extra.len()).sum();
        format!("{written} written, {removed} removed")
    }

    /// The files that go, named from the plan's folder.
    pub(crate) fn removed(&self) -> impl Iterator<Item = String> {
        self.extra.iter().map(|path| self.shown(path))
    }

    /// What people should know of when it is carried out.
    pub(crate) fn told(&self) -> impl Iterator<Item = String> {
        let strays = self.strays.iter().map(|path| {
            let name = self.shown(path);
            format!("kept {name}, which the generator did not write: remove it, or put it elsewhere")
        });
        self.told.iter().cloned().chain(strays)
    }

    /// Writes what differs and removes what is too much, all or nothing. The
    /// caller has the lock of the folder that files are named from.
    pub(crate) fn carry_out(self) -> Result<(), Failure> {
        Self::carry_out_all(vec![self])
    }

    /// The same for several plans, each of a folder of its own: none begins where one cannot.
    pub(crate) fn carry_out_all(plans: Vec<Self>) -> Result<(), Failure> {
        let work = plans.into_iter().filter(|plan| !plan.is_done()).map(|plan| {
            let put: Vec<(PathBuf, String)> = plan.changed.into_iter().chain(plan.missing).collect();
            (plan.base, plan.extra, put)
        });
        journal::carry_out(&work.collect::<Vec<_>>())
    }
}
