//! Whether an API is as the last run of `generate` left it, so that there is nothing to do. Imports the root, git,
//! the disk.
//!
//! A stamp stands in cargo's folder `target`, where the root has one. It is a sum over the bytes of all that a run
//! reads, of all that it writes, and of what it says, with the length and the time of the program itself. Whatever is
//! not as it was makes another sum, and then the work is done; so it is where the stamp is missing or damaged.
//! `generate --check` knows no stamps.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::disk::{files, written};
use crate::git;
use crate::root::Root;
use crate::spec::{self, NAMES_LOCK};

/// The folder of stamps, in the root.
const FOLDER: &str = "target/xtask/generated";

/// The sum of each file, by its path in the root.
type Sums = BTreeMap<String, String>;

/// What a run is about, before it begins.
pub(crate) struct Stamp {
    /// Where it stands.
    path: PathBuf,
    root: PathBuf,
    /// All that is read and not written.
    inputs: Sums,
    /// The folder that belongs to the crate, but for folders in it that are kept.
    package: PathBuf,
    kept: &'static [&'static str],
    /// Files beside it that are written.
    beside: Vec<PathBuf>,
}

impl Stamp {
    /// Sums what an API is made of; `exercise` is the file of its calls, `kept` what a run leaves alone in the
    /// folder of its crate. Nothing where there is no folder for stamps, or where something cannot be summed: then
    /// a run does its work, and tells what is wrong.
    pub(crate) fn of(
        root: &Root,
        name: &str,
        exercise: PathBuf,
        kept: &'static [&'static str],
    ) -> Option<Self> {
        if !root.path().join("target").is_dir() {
            return None;
        }
        let folder = root.spec(name);
        let lock = folder.join(NAMES_LOCK);
        let mut inputs = Sums::new();
        for read in [Some(folder.clone()), root.shared(spec::GUIDE)].into_iter().flatten() {
            add_below(&mut inputs, root.path(), &read, &[])?;
        }
        inputs.remove(&files::name_in(root.path(), &lock)?);
        for path in files::entries(root.path()).ok()?.into_iter().filter(|path| spec::is_licence(path)) {
            add(&mut inputs, root.path(), &path)?;
        }
        let committed = git::committed(&folder, NAMES_LOCK).unwrap_or_default();
        inputs.insert("names as they were committed".to_owned(), files::digest(&committed));
        inputs.insert("the program".to_owned(), files::own_version()?);
        Some(Self {
            path: root.path().join(FOLDER).join(name),
            root: root.path().to_owned(),
            inputs,
            package: root.generated(name),
            kept,
            beside: vec![lock, exercise],
        })
    }

    /// What the last run said, if everything is as it left it.
    pub(crate) fn said(&self) -> Option<String> {
        let text = String::from_utf8(files::read_if_there(&self.path).ok()??).ok()?;
        let (sum, said) = text.split_once('\n')?;
        let mut outputs = Sums::new();
        add_below(&mut outputs, &self.root, &self.package, self.kept)?;
        for path in &self.beside {
            add(&mut outputs, &self.root, path)?;
        }
        (self.sum(&outputs, said) == sum).then(|| said.to_owned())
    }

    /// Notes what a run that has succeeded made, and what it said. `made` has the sum of each file that it
    /// wanted: not what stands there now, which somebody may have changed since.
    pub(crate) fn leave(&self, made: &BTreeMap<PathBuf, String>, said: &str) {
        let ours = |path: &Path| path.starts_with(&self.package) || self.beside.iter().any(|one| one == path);
        let outputs: Option<Sums> = made
            .iter()
            .filter(|(path, _)| ours(path))
            .map(|(path, sum)| Some((files::name_in(&self.root, path)?, sum.clone())))
            .collect();
        if let Some(outputs) = outputs {
            // Without it the next run does the work once more, and nothing is wrong.
            let _ = files::write(&self.path, &format!("{}\n{said}", self.sum(&outputs, said)));
        }
    }

    fn sum(&self, outputs: &Sums, said: &str) -> String {
        let mut text = String::new();
        for sums in [&self.inputs, outputs] {
            for (name, sum) in sums {
                text.push_str(&format!("{sum}  {name}\n"));
            }
            text.push('\n');
        }
        text.push_str(said);
        files::digest(text.as_bytes())
    }
}

/// Adds a file; nothing where it cannot be read, or is none.
fn add(sums: &mut Sums, root: &Path, path: &Path) -> Option<()> {
    let bytes = path.is_file().then(|| files::read(path).ok())??;
    sums.insert(files::name_in(root, path)?, files::digest(&bytes));
    Some(())
}

/// Adds every file below a folder, which need not be there, but for those in folders in it that are kept.
fn add_below(sums: &mut Sums, root: &Path, folder: &Path, kept: &[&str]) -> Option<()> {
    let below = written::below(folder, kept).ok()?;
    below.iter().try_for_each(|(_, path)| add(sums, root, path))
}
