//! `generate`: documents → crates; `generate --check`: are the crates what the
//! documents say?

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::Instant;

use clap::Args;
use codegen::Output;
use codegen::name::Renames;

use crate::disk::{FOLDER, Lock, Plan, files};
use crate::failure::Failure;
use crate::output::print;
use crate::root::{self, Root};
use crate::spec::{NAMES_LOCK, Spec};

/// What is written by hand, or by cargo, in a folder of generated files.
const KEPT: [&str; 2] = ["examples", "target"];
const KEPT_OUTSIDE: [&str; 5] = ["examples", "target", "Cargo.lock", ".git", ".gitignore"];

/// Make crates: of every API in spec, of those named, or of any document
#[derive(Debug, Args)]
pub(crate) struct Generate {
    /// The APIs: folders in spec [default: all]
    #[arg(conflicts_with = "document", value_name = "NAME")]
    names: Vec<String>,
    /// Write nothing; exit with 1 and the list of files that differ, if any do
    #[arg(long)]
    check: bool,
    /// Let what users call have the new names that bindings.toml gives, and
    /// give names that are gone to other things
    #[arg(long)]
    accept_renames: bool,
    /// An OpenAPI 3.0 or Swagger 2.0 document, instead of what is in spec
    #[arg(long, value_name = "FILE", requires_all = ["name", "out"])]
    document: Option<PathBuf>,
    /// An overlay to apply to the document; may be repeated
    #[arg(long = "overlay", value_name = "FILE", requires = "document")]
    overlays: Vec<PathBuf>,
    /// The package's name
    #[arg(long, value_name = "CRATE", requires = "document")]
    name: Option<String>,
    /// The folder to write the package to: new, empty, or written before
    #[arg(long, value_name = "DIR", requires = "document")]
    out: Option<PathBuf>,
    /// How the package depends on the runtime, as in a Cargo.toml [default: by
    /// path, on the runtime in this repository]
    #[arg(long, value_name = "TOML", requires = "document")]
    runtime: Option<String>,
}

impl Generate {
    pub(crate) fn run(&self, find_root: impl Fn() -> Result<Root, Failure>) -> Result<(), Failure> {
        let start = Instant::now();
        let summary = match (&self.document, &self.name, &self.out) {
            (Some(document), Some(name), Some(out)) => {
                let output = self.generate_document(find_root, document, name, out)?;
                // Nobody writes to a folder that is not there; a check does not make one.
                let _lock = if self.check && !out.exists() { None } else { Some(Lock::take(out)?) };
                self.carry_out(plan_document(output, out)?)?
            }
            _ => {
                let root = find_root()?;
                self.carry_out(self.plan_names(&root)?)?
            }
        };
        print(&format!("{summary} in {:.2} s\n", start.elapsed().as_secs_f64()))
    }

    /// Carries the plan out, or says how the files differ from it.
    fn carry_out(&self, plan: Plan) -> Result<String, Failure> {
        if self.check {
            self.compare(&plan)?;
        }
        let summary = plan.summary();
        plan.carry_out()?;
        Ok(summary)
    }

    fn plan_names(&self, root: &Root) -> Result<Plan, Failure> {
        let names = if self.names.is_empty() { root.names()? } else { self.names.clone() };
        let mut plan = Plan::new(root.path());
        let mut exercises = BTreeMap::new();
        for name in &names {
            let output = generate(name, &Spec::of_name(root, name)?, self.renames())?;
            plan.folder(&root.generated(name), output.files, &KEPT)?;
            plan.file(root.spec(name).join(NAMES_LOCK), output.names_lock)?;
            exercises.insert(exercise_file(name), output.exercise);
        }
        // The folder holds a file for every API, of which only some may be made now.
        let others: Vec<String> = root.names()?.iter().map(|name| exercise_file(name)).collect();
        let mut kept = vec!["mod.rs"];
        kept.extend(others.iter().map(String::as_str).filter(|file| !exercises.contains_key(*file)));
        plan.folder(&root.exercises(), exercises.clone(), &kept)?;
        Ok(plan)
    }

    fn generate_document(
        &self,
        find_root: impl Fn() -> Result<Root, Failure>,
        document: &Path,
        name: &str,
        out: &Path,
    ) -> Result<Output, Failure> {
        let runtime = match &self.runtime {
            Some(runtime) => runtime.clone(),
            None => runtime_by_path(&find_root()?, out)?,
        };
        let spec = Spec::of_document(document, &self.overlays, Some(out), name, runtime)?;
        generate(name, &spec, self.renames())
    }

    fn renames(&self) -> Renames {
        if self.accept_renames { Renames::Accept } else { Renames::Refuse }
    }

    fn compare(&self, plan: &Plan) -> Result<(), Failure> {
        if plan.is_done() {
            return Ok(());
        }
        let differences = plan.differences();
        let mut command = vec!["cargo xtask generate".to_owned()];
        command.extend(self.names.iter().cloned());
        command.extend(self.accept_renames.then(|| "--accept-renames".to_owned()));
        if self.document.is_some() {
            command.push("with the same options, without --check".to_owned());
        }
        Err(Failure::with_help(
            format!(
                "{} files are not what the documents say:\n{}",
                differences.len(),
                differences.join("\n"),
            ),
            format!("run `{}`", command.join(" ")),
        ))
    }
}

fn plan_document(output: Output, out: &Path) -> Result<Plan, Failure> {
    let is_empty = files::entries(out)?.iter().all(|path| path.ends_with(FOLDER));
    if !is_empty && package_name(out)?.is_none_or(|package| package != output.crate_name) {
        return Err(Failure::with_help(
            format!("{} holds files that are not of this package", out.display()),
            "name a new or an empty folder with --out: what is not generated is removed there",
        ));
    }
    let mut plan = Plan::new(out);
    let mut files = output.files;
    // What users call keeps its name when the document is generated again.
    files.insert(NAMES_LOCK.to_owned(), output.names_lock);
    plan.folder(out, files, &KEPT_OUTSIDE)?;
    Ok(plan)
}

/// What the calls of an API stand in: a Rust module of its name.
fn exercise_file(name: &str) -> String {
    format!("{}.rs", name.replace('-', "_"))
}

fn generate(name: &str, spec: &Spec, renames: Renames) -> Result<Output, Failure> {
    let output = codegen::generate_with(&spec.input(), renames)?;
    if !output.warnings.is_empty() {
        eprintln!("{}", output.warnings);
    }
    let summary = output.summary;
    let warnings = output.warnings.len();
    let plural = if warnings == 1 { "" } else { "s" };
    print(&format!(
        "{name}: {} operations in {} modules, {} types, {} lines, {warnings} warning{plural}\n",
        summary.operations, summary.modules, summary.types, summary.lines,
    ))?;
    Ok(output)
}

/// The dependency of a package in `out` on the runtime of this repository.
fn runtime_by_path(root: &Root, out: &Path) -> Result<String, Failure> {
    let path = root::relative(out, &root.path().join("runtime"))?;
    let path = toml::Value::from(path);
    Ok(format!("{{ path = {path} }}"))
}

/// The name of the package in a folder, if there is one.
fn package_name(folder: &Path) -> Result<Option<String>, Failure> {
    let manifest = files::read_if_there(&folder.join("Cargo.toml"))?;
    Ok(manifest.and_then(|bytes| {
        let manifest: toml::Table = toml::from_slice(&bytes).ok()?;
        Some(manifest.get("package")?.get("name")?.as_str()?.to_owned())
    }))
}
