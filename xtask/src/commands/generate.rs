//! `generate`: documents → crates; `generate --check`: are the crates what the
//! documents say?

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::time::Instant;

use clap::Args;
use codegen::diagnostic::counted;
use codegen::name::Renames;
use codegen::{Input, Output};

use crate::disk::{Access, Lock, Plan, files, written};
use crate::exercise;
use crate::failure::Failure;
use crate::git;
use crate::output::print;
use crate::root::{self, Root};
use crate::runtime;
use crate::spec::{NAMES_LOCK, Spec};
use crate::stamp::Stamp;

/// What is written by hand, or by cargo, in a folder of generated files.
const KEPT: [&str; 2] = ["examples", "target"];

/// How every manifest begins that was generated, also before there were lists of files.
const HEAD: &[u8] = b"# Written by the generator";

/// Make crates: of every API in spec, of those named, of a folder like
/// spec/NAME anywhere, or of any document
#[derive(Debug, Args)]
#[command(after_help = "\
In --out only files that an earlier run wrote are replaced or removed; `.generated` there lists them.
Without --runtime, a crate made inside the repository depends on the runtime there by path; elsewhere the
runtime is bundled.")]
pub(crate) struct Generate {
    /// The APIs: folders in spec [default: all]
    #[arg(conflicts_with = "source", value_name = "NAME")]
    names: Vec<String>,
    /// Write nothing; exit with 1 and the list of files that differ, if any do
    #[arg(long)]
    check: bool,
    /// Let what users call have the new names that bindings.toml gives, and
    /// give names that are gone to other things
    #[arg(long)]
    accept_renames: bool,
    /// A folder like spec/NAME, wherever it stands: openapi.yaml or .json,
    /// overlays, bindings.toml, README.md; names.lock is written there
    #[arg(long, value_name = "DIR", group = "source", requires = "out")]
    spec: Option<PathBuf>,
    /// A document of OpenAPI 3.0 to 3.2 or Swagger 2.0, instead of what is in spec
    #[arg(long, value_name = "FILE", group = "source", requires_all = ["name", "out"])]
    document: Option<PathBuf>,
    /// An overlay to apply to the document; may be repeated
    #[arg(long = "overlay", value_name = "FILE", requires = "document", conflicts_with_all = ["names", "spec"])]
    overlays: Vec<PathBuf>,
    /// By what operations are put into modules, as `modules` in bindings.toml
    #[arg(long, value_name = "BY", value_parser = ["auto", "tags", "paths"])]
    #[arg(requires = "document", conflicts_with_all = ["names", "spec"])]
    modules: Option<String>,
    /// The package's name
    #[arg(long, value_name = "CRATE", requires = "document", conflicts_with_all = ["names", "spec"])]
    name: Option<String>,
    /// The folder to write the package to, beside whatever is in it
    #[arg(long, value_name = "DIR", requires = "source", conflicts_with = "names")]
    out: Option<PathBuf>,
    /// How the package depends on the runtime: a TOML value, as in a
    /// Cargo.toml: '"0.1"', '{ git = "https://…" }', '{ path = "../runtime" }';
    /// a path leads from --out
    #[arg(long, value_name = "TOML", requires = "source", conflicts_with = "names")]
    runtime: Option<String>,
    /// Write the runtime's sources as well: --out becomes a workspace of
    /// `runtime` and a folder called as the package, which builds anywhere
    #[arg(long, requires = "source", conflicts_with_all = ["names", "runtime"])]
    bundle_runtime: bool,
    /// Write a package here with which the crate can be tried: `cargo run --
    /// decode …` and `cargo run -- exercise …` do what those programs of the
    /// repository do for its own APIs; needs the repository, for its tests
    #[arg(long, value_name = "DIR", requires = "spec", conflicts_with_all = ["names", "document"])]
    exercise: Option<PathBuf>,
}

/// How a crate comes to its runtime.
enum Runtime {
    /// A dependency, as TOML.
    Elsewhere(String),
    /// Beside it.
    Bundled,
}

impl Generate {
    pub(crate) fn run(&self, named_root: Option<&Path>) -> Result<(), Failure> {
        let start = Instant::now();
        let summary = match (&self.spec, &self.document, &self.out) {
            (Some(folder), _, Some(out)) => self.of_folder(named_root, folder, out)?,
            (_, Some(document), Some(out)) => self.of_document(named_root, document, out)?,
            _ => {
                let root = Root::find(named_root, self.access())?;
                self.of_names(&root)?
            }
        };
        print(&format!("{summary} in {:.2} s\n", start.elapsed().as_secs_f64()))?;
        if let (Some(out), true) = (&self.out, self.is_bundled_unasked(named_root)?) {
            print(&format!(
                "{} is a workspace: the runtime is bundled, since this ran outside of the repository; `--runtime` names \
                 another\n",
                out.display()
            ))?;
        }
        match (&self.document, self.check) {
            (Some(document), false) => print(&format!(
                "a folder adds names that stay, corrections, pages, errors and more, and `diff`: \
                 `cargo xtask new DIR --document {}`\n",
                document.display()
            )),
            _ => Ok(()),
        }
    }

    /// Carries the plans out, or says how the files differ from them.
    fn carry_out(&self, plans: Vec<Plan>) -> Result<String, Failure> {
        if self.check {
            self.compare(&plans)?;
        }
        let summary = Plan::summary(&plans);
        for told in plans.iter().flat_map(Plan::told) {
            eprintln!("{told}");
        }
        let removed: Vec<String> = plans.iter().flat_map(Plan::removed).collect();
        Plan::carry_out_all(plans)?;
        removed.iter().try_for_each(|name| print(&format!("removed {name}\n")))?;
        Ok(summary)
    }

    /// The crates of the repository. What is as the last run left it is passed over, unless this only looks, or is to
    /// rename what it would keep otherwise.
    fn of_names(&self, root: &Root) -> Result<String, Failure> {
        let is_stamped = !self.check && !self.accept_renames;
        let names = if self.names.is_empty() { root.names()? } else { self.names.clone() };
        let mut to_do = Vec::new();
        for name in &names {
            let exercise = root.exercises().join(exercise_file(name));
            let stamp = is_stamped.then(|| Stamp::of(root, name, exercise, &KEPT)).flatten();
            match stamp.as_ref().and_then(Stamp::said) {
                Some(said) => print(&format!("{said}, unchanged\n"))?,
                None => to_do.push((name, stamp, self.spec_of(root, name, &root.generated(name))?)),
            }
        }
        let outputs = codegen::each_at_once(&to_do, |(_, _, spec)| output(spec, self.renames(), true));
        let mut plan = Plan::new(root.path());
        let mut exercises = BTreeMap::new();
        let mut stamps = Vec::new();
        for ((name, stamp, _), output) in to_do.into_iter().zip(all(outputs)?) {
            tell(name, &output)?;
            // What is wrong is told by every run.
            if let Some(stamp) = stamp.filter(|_| output.warnings.is_empty()) {
                stamps.push((stamp, said(name, &output)));
            }
            written::plan_own(&mut plan, &root.generated(name), output.files, &KEPT)?;
            plan.file(root.spec(name).join(NAMES_LOCK), output.names_lock)?;
            exercises.extend(output.exercise.map(|text| (exercise_file(name), text)));
        }
        // The folder holds a file for every API, of which only some may be made now.
        let others: BTreeSet<String> = root.names()?.iter().map(|name| exercise_file(name)).collect();
        let folder = root.exercises();
        for path in files::entries(&folder)? {
            let is_known = files::name_in(&folder, &path)
                .is_none_or(|name| exercises.contains_key(&name) || others.contains(&name));
            if !is_known && exercise::is_ours(&path)? {
                plan.remove(path);
            }
        }
        for (name, text) in exercises {
            plan.file(folder.join(name), text)?;
        }
        let made = plan.made().clone();
        let summary = self.carry_out(vec![plan])?;
        stamps.iter().for_each(|(stamp, said)| stamp.leave(&made, said));
        Ok(summary)
    }

    /// What stands in the folder of an API, from which a package may have been made before.
    ///
    /// # Errors
    /// Where one was and the names that its users call are not there any more: all would be named anew.
    fn spec_of(&self, root: &Root, name: &str, package: &Path) -> Result<Spec, Failure> {
        let spec = Spec::of_name(root, name)?;
        let folder = root.spec(name);
        let manifest = files::read_if_there(&package.join("Cargo.toml"))?;
        let is_made = manifest.is_some_and(|manifest| manifest.starts_with(HEAD));
        if is_made && !spec.has_names() && !self.accept_renames {
            let lock = root.shown(&folder.join(NAMES_LOCK));
            let back = git::revision_with(&folder, NAMES_LOCK)
                .map(|revision| format!("`git checkout {revision} -- {lock}` brings it back; "));
            let back = back.unwrap_or_default();
            return Err(Failure::with_help(
                format!("{lock} is gone, and {} was made with the names in it", root.shown(package)),
                format!("{back}without it all is named anew, which `--accept-renames` allows"),
            ));
        }
        spec.with_new_names_open(git::committed(&folder, NAMES_LOCK).as_deref())
    }

    fn of_folder(&self, named_root: Option<&Path>, folder: &Path, out: &Path) -> Result<String, Failure> {
        let (root, name) = Root::of_folder(folder, self.access())?;
        if root::is_same(folder, out)? {
            return Err(Failure::with_help(
                "--spec and --out are one folder",
                "name another one with --out: what is generated does not stand among what people write",
            ));
        }
        let runtime = self.runtime(named_root, out)?;
        if self.exercise.is_some() && (self.runtime.is_some() || matches!(runtime, Runtime::Bundled)) {
            return Err(Failure::with_help(
                "--exercise goes with the runtime of the repository alone, which its tests are made for",
                "run this in a clone of the repository or name that with --root, without --runtime and --bundle-runtime",
            ));
        }
        let spec = self.spec_of(&root, &name, out)?.with_runtime(runtime.dependency());
        let output = generate(&name, &spec, self.renames(), self.exercise.is_some())?;
        let package = output.crate_name.clone();
        let mut locks = Vec::new();
        let mut plan = Plan::new(folder);
        plan.file(folder.join("names.lock"), output.names_lock.clone())?;
        let mut plans = vec![plan];
        if let Some(folder_of_calls) = &self.exercise {
            let files = exercise::files(named_root, folder, out, folder_of_calls, &output)?;
            locks.extend(self.lock(folder_of_calls)?);
            plans.push(plan_out(files, &exercise::package(&output), folder_of_calls)?);
        }
        let files = runtime.files(output)?;
        locks.extend(self.lock(out)?);
        plans.push(plan_out(files, &package, out)?);
        self.carry_out(plans)
    }

    fn of_document(&self, named_root: Option<&Path>, document: &Path, out: &Path) -> Result<String, Failure> {
        let name = self.name.as_deref().unwrap_or_default();
        let runtime = self.runtime(named_root, out)?;
        let spec = Spec::of_document(document, &self.overlays, Some(out), name, self.modules.as_deref())?;
        let output = generate(name, &spec.with_runtime(runtime.dependency()), self.renames(), false)?;
        let package = output.crate_name.clone();
        let names_lock = output.names_lock.clone();
        let mut files = runtime.files(output)?;
        // What users call keeps its name when the document is generated again.
        files.insert(NAMES_LOCK.to_owned(), names_lock);
        let _lock = self.lock(out)?;
        self.carry_out(vec![plan_out(files, &package, out)?])
    }

    /// Nobody writes to a folder that is not there; a check does not make one.
    fn lock(&self, folder: &Path) -> Result<Option<Lock>, Failure> {
        if self.check && !folder.exists() { Ok(None) } else { Lock::take(folder, self.access()).map(Some) }
    }

    /// A check only reads.
    fn access(&self) -> Access {
        if self.check { Access::Read } else { Access::Write }
    }

    fn runtime(&self, named_root: Option<&Path>, out: &Path) -> Result<Runtime, Failure> {
        if let Some(text) = &self.runtime {
            return Ok(Runtime::Elsewhere(runtime::given(text, out)?));
        }
        let repository = if self.bundle_runtime { None } else { root::repository(named_root)? };
        match repository.map(|path| path.join("runtime")) {
            Some(path) if runtime::holds_runtime(&path)? => {
                Ok(Runtime::Elsewhere(runtime::by_path(&path, out)?))
            }
            _ => Ok(Runtime::Bundled),
        }
    }

    fn is_bundled_unasked(&self, named_root: Option<&Path>) -> Result<bool, Failure> {
        let Some(out) = self.out.as_ref().filter(|_| !self.check && !self.bundle_runtime) else {
            return Ok(false);
        };
        Ok(matches!(self.runtime(named_root, out)?, Runtime::Bundled))
    }

    fn renames(&self) -> Renames {
        if self.accept_renames { Renames::Accept } else { Renames::Refuse }
    }

    fn compare(&self, plans: &[Plan]) -> Result<(), Failure> {
        let differences: Vec<String> = plans.iter().flat_map(Plan::differences).collect();
        if differences.is_empty() {
            return Ok(());
        }
        let mut command = vec!["cargo xtask generate".to_owned()];
        command.extend(self.names.iter().cloned());
        command.extend(self.accept_renames.then(|| "--accept-renames".to_owned()));
        if self.document.is_some() || self.spec.is_some() {
            command.push("with the same options, without --check".to_owned());
        }
        Err(Failure::with_help(
            format!(
                "not what the documents say: {}\n{}",
                counted(differences.len(), "file"),
                differences.join("\n"),
            ),
            format!("run `{}`", command.join(" ")),
        ))
    }
}

impl Runtime {
    fn dependency(&self) -> String {
        match self {
            Self::Elsewhere(dependency) => dependency.clone(),
            Self::Bundled => runtime::bundled(),
        }
    }

    /// The files of a crate, and of its runtime where that stands beside it.
    fn files(&self, output: Output) -> Result<BTreeMap<String, String>, Failure> {
        match self {
            Self::Elsewhere(_) => Ok(output.files),
            Self::Bundled => runtime::bundle(&output.crate_name, output.files),
        }
    }
}

/// Plans a folder outside, which may hold other files as well.
fn plan_out(files: BTreeMap<String, String>, package: &str, out: &Path) -> Result<Plan, Failure> {
    let manifest = files::read_if_there(&out.join("Cargo.toml"))?;
    if let Some(other) = manifest.as_deref().and_then(package_name).filter(|other| other != package) {
        return Err(Failure::with_help(
            format!("{} holds files that are not of this package, but of {other}", out.display()),
            "name another folder with --out",
        ));
    }
    let adopts = !written::is_known(out) && manifest.is_some_and(|manifest| manifest.starts_with(HEAD));
    let mut plan = Plan::new(out);
    written::plan_beside(&mut plan, out, files, adopts)?;
    Ok(plan)
}

/// What the calls of an API stand in: a Rust module of its name.
fn exercise_file(name: &str) -> String {
    format!("{}.rs", name.replace('-', "_"))
}

fn generate(name: &str, spec: &Spec, renames: Renames, with_exercise: bool) -> Result<Output, Failure> {
    let output = output(spec, renames, with_exercise)?;
    tell(name, &output)?;
    Ok(output)
}

/// The files of a crate.
fn output(spec: &Spec, renames: Renames, with_exercise: bool) -> Result<Output, Failure> {
    let mut output = codegen::generate_with(&Input { with_exercise, ..spec.input() }, renames)?;
    output.files.extend(spec.licences().clone());
    Ok(output)
}

/// What all gave; one run tells what is wrong with each of them.
fn all(outputs: Vec<Result<Output, Failure>>) -> Result<Vec<Output>, Failure> {
    let (mut made, mut failed) = (Vec::new(), Vec::new());
    for output in outputs {
        match output {
            Ok(output) => made.push(output),
            Err(failure) => failed.push(failure),
        }
    }
    let Some(last) = failed.pop() else { return Ok(made) };
    failed.iter().for_each(|failure| eprintln!("{failure}"));
    Err(last)
}

/// Says what was made, and what deserves a look.
fn tell(name: &str, output: &Output) -> Result<(), Failure> {
    if !output.warnings.is_empty() {
        eprintln!("{}", output.warnings);
    }
    print(&format!("{}\n", said(name, output)))
}

/// What was made, in a line.
fn said(name: &str, output: &Output) -> String {
    let summary = output.summary;
    format!(
        "{name}: {} in {}, {}, {}, {}",
        counted(summary.operations, "operation"),
        counted(summary.modules, "module"),
        counted(summary.types, "type"),
        counted(summary.lines, "line"),
        counted(output.warnings.len(), "warning"),
    )
}

/// The name of the package that a manifest is of, if it is of one.
fn package_name(manifest: &[u8]) -> Option<String> {
    let manifest: toml::Table = toml::from_slice(manifest).ok()?;
    Some(manifest.get("package")?.get("name")?.as_str()?.to_owned())
}
