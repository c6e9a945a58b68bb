//! `release`: may the packages be published as they are, and what must their next versions be?

use std::path::Path;
use std::process::Command;

use clap::Args;
use semver::Version;
use toml::Table;

use crate::compared;
use crate::disk::{Access, Plan, files};
use crate::failure::Failure;
use crate::git;
use crate::output::print;
use crate::root::Root;

/// The package of the runtime, its folder, and what of that its users meet.
const RUNTIME: [&str; 3] = ["bitbucket-runtime", "runtime", "runtime/src"];

const CHANGELOG: &str = "CHANGELOG.md";

/// Tell of each package what has changed since it was released last, and
/// which version that asks for
#[derive(Debug, Args)]
#[command(after_help = "\
A package was released where there is a tag of its name and version, such as `bitbucket-cloud-0.1.0`.
Where cargo-semver-checks is installed, it judges each package that was.")]
pub(crate) struct Release {
    /// Write nothing; exit with 1 where a version is too low or the changelog
    /// has no section for it
    #[arg(long, required_unless_present = "write")]
    check: bool,
    /// Write the section of CHANGELOG.md of each package that has changed and
    /// has none
    #[arg(long, conflicts_with = "check")]
    write: bool,
}

/// A package that is published.
struct Package {
    name: String,
    /// The version that stands in the tree.
    version: Version,
    /// Where that is written.
    written_in: String,
    /// What its users meet, from the top of the repository.
    place: String,
    /// The folder in spec that it is made of; none for the runtime.
    api: Option<String>,
}

/// What came of a package.
struct Found {
    /// What there is to say, a line each.
    lines: Vec<String>,
    /// What has to be done before it is published, a line each.
    wrong: Vec<String>,
    /// What the changelog is to say of this version; none where there is nothing to publish.
    section: Option<String>,
}

impl Release {
    pub(crate) fn run(&self, find_root: impl Fn(Access) -> Result<Root, Failure>) -> Result<(), Failure> {
        let root = find_root(if self.write { Access::Write } else { Access::Read })?;
        let changelog = files::read_if_there(&root.path().join(CHANGELOG))?;
        let mut changelog = String::from_utf8_lossy(&changelog.unwrap_or_default()).into_owned();
        let packages = packages(&root)?;
        let (mut wrong, mut written) = (0, Vec::new());
        for package in &packages {
            let mut found = judge(&root, package)?;
            let heading = package.heading();
            if let Some(section) = found.section.filter(|_| !has_section(&changelog, &heading)) {
                if self.write {
                    let heading = format!("{heading} - {}", git::day(root.path())?);
                    changelog = with_section(&changelog, &heading, &section);
                    written.push(heading);
                } else {
                    found.wrong.push(format!(
                        "{CHANGELOG} has no `{heading}`: `cargo xtask release --write` writes it, to be read and shortened"
                    ));
                }
            }
            print(&format!("{} {}\n", package.name, package.version))?;
            for line in found.lines.iter().chain(&found.wrong) {
                print(&format!("  {line}\n"))?;
            }
            wrong += usize::from(!found.wrong.is_empty());
        }
        if self.write {
            let mut plan = Plan::new(root.path());
            plan.file(root.path().join(CHANGELOG), changelog)?;
            plan.carry_out()?;
            return written.iter().try_for_each(|heading| print(&format!("written: {heading}\n")));
        }
        match wrong {
            0 => Ok(()),
            wrong => Err(Failure::with_help(
                format!("{wrong} of {} packages cannot be released as they are", packages.len()),
                "above stands what to do for each",
            )),
        }
    }
}

impl Package {
    /// How a section of the changelog about this version begins.
    fn heading(&self) -> String {
        format!("## [{} {}]", self.name, self.version)
    }
}

/// All packages that are published: the runtime first, which the others stand on.
fn packages(root: &Root) -> Result<Vec<Package>, Failure> {
    let mut packages = Vec::new();
    let [name, folder, place] = RUNTIME;
    if files::read_if_there(&root.path().join(folder).join("Cargo.toml"))?.is_some() {
        let version = |manifest: &Table| {
            let package = manifest.get("workspace")?.get("package")?;
            package.get("version")?.as_str().map(str::to_owned)
        };
        packages.push(Package {
            name: name.to_owned(),
            version: version_in(&root.path().join("Cargo.toml"), "Cargo.toml", version)?,
            written_in: "Cargo.toml, `[workspace.package]`".to_owned(),
            place: place.to_owned(),
            api: None,
        });
    }
    for api in root.names()? {
        let manifest = root.generated(&api).join("Cargo.toml");
        let text = |key: &'static str| {
            move |manifest: &Table| manifest.get("package")?.get(key)?.as_str().map(str::to_owned)
        };
        let label = root.shown(&manifest);
        packages.push(Package {
            name: read_in(&manifest, &label, text("name"))?,
            version: version_in(&manifest, &label, text("version"))?,
            written_in: format!("spec/{api}/bindings.toml"),
            place: format!("generated/{api}/src"),
            api: Some(api),
        });
    }
    Ok(packages)
}

/// What a manifest says.
fn read_in(path: &Path, label: &str, find: impl Fn(&Table) -> Option<String>) -> Result<String, Failure> {
    let manifest = toml::from_slice::<Table>(&files::read(path)?).ok();
    manifest.as_ref().and_then(find).ok_or_else(|| {
        Failure::with_help(
            format!("{label} does not say what the package is called, and which version it is of"),
            "`cargo xtask generate` writes those of generated/",
        )
    })
}

fn version_in(path: &Path, label: &str, find: impl Fn(&Table) -> Option<String>) -> Result<Version, Failure> {
    let text = read_in(path, label, find)?;
    Version::parse(&text).map_err(|error| {
        Failure::with_help(
            format!("{label}: {text} is no version: {error}"),
            "write three numbers, as in 0.2.0",
        )
    })
}

/// The last version that was released, and its tag.
fn released(root: &Root, package: &Package) -> Result<Option<(Version, String)>, Failure> {
    let beginning = format!("{}-", package.name);
    let tags = git::tags(root.path(), &beginning)?;
    let versions = tags.into_iter().filter_map(|tag| {
        let version = Version::parse(tag.strip_prefix(&beginning)?).ok()?;
        Some((version, tag))
    });
    Ok(versions.max())
}

fn judge(root: &Root, package: &Package) -> Result<Found, Failure> {
    match released(root, package)? {
        Some((version, tag)) => since(root, package, &version, &tag),
        None => first(root, package),
    }
}

/// A package that nobody has yet.
fn first(root: &Root, package: &Package) -> Result<Found, Failure> {
    let mut lines = vec![format!("not released yet: there is no tag {}-{}", package.name, package.version)];
    if let Some(api) = &package.api {
        let document = format!("spec/{api}/openapi.yaml");
        if let Some(commit) = git::first_with(root.path(), &document)? {
            let report = compared::report(root, api, &commit)?;
            lines.push(format!(
                "since {commit}, the first commit with it: {} breaking of {} changes, which is free as long as nobody \
                 depends on it",
                report.breaking(),
                report.changes.len()
            ));
        }
    }
    Ok(Found { lines, wrong: Vec::new(), section: Some("The first release.\n".to_owned()) })
}

/// A package that was released before.
fn since(root: &Root, package: &Package, version: &Version, tag: &str) -> Result<Found, Failure> {
    let is_changed = git::is_changed(root.path(), tag, &[&package.place])?;
    let mut found = Found { lines: Vec::new(), wrong: Vec::new(), section: None };
    if !is_changed {
        found.lines.push(format!("nothing has changed since {tag}"));
        return Ok(found);
    }
    let (needed, section) = match &package.api {
        Some(api) => {
            let mut report = compared::report(root, api, tag)?;
            report.version = Some(version.to_string());
            found.lines.push(format!(
                "since {tag}: {}, {} breaking of {} changes",
                report.verdict(),
                report.breaking(),
                report.changes.len()
            ));
            (report.next_version(), report.markdown())
        }
        None => {
            found.lines.push(format!("{} has changed since {tag}", package.place));
            let next = Version::new(version.major, version.minor, version.patch.saturating_add(1));
            (Some(next.to_string()), String::new())
        }
    };
    let needed = needed.and_then(|needed| Version::parse(&needed).ok());
    match needed.filter(|needed| package.version < *needed) {
        Some(needed) => found.wrong.push(format!(
            "{} must be {needed} at least: write it in {}",
            package.version, package.written_in
        )),
        None => found.section = Some(section),
    }
    match semver_checks(root.path(), &package.name, tag)? {
        None => {
            found.lines.push("cargo-semver-checks is not installed here, and has judged nothing".to_owned())
        }
        Some(Ok(())) => found.lines.push("cargo-semver-checks finds the version right".to_owned()),
        Some(Err(said)) => {
            found.wrong.push(format!("cargo-semver-checks does not find the version right: {said}"))
        }
    }
    Ok(found)
}

/// What cargo-semver-checks says of a package since a tag; nothing where it is not installed, or where crates
/// are in no workspace that it could build.
fn semver_checks(root: &Path, package: &str, tag: &str) -> Result<Option<Result<(), String>>, Failure> {
    let run = |arguments: &[&str]| {
        let output = Command::new("cargo").arg("semver-checks").args(arguments).current_dir(root).output();
        output.map_err(|error| {
            Failure::with_help(format!("cargo cannot be run: {error}"), "put it on the PATH")
        })
    };
    if !root.join("Cargo.toml").is_file() || !run(&["--version"])?.status.success() {
        return Ok(None);
    }
    let output = run(&["check-release", "--package", package, "--baseline-rev", tag])?;
    if output.status.success() {
        return Ok(Some(Ok(())));
    }
    let said = String::from_utf8_lossy(&output.stderr);
    let last: Vec<&str> = said.lines().rev().filter(|line| !line.trim().is_empty()).take(3).collect();
    Ok(Some(Err(last.into_iter().rev().map(str::trim).collect::<Vec<_>>().join("; "))))
}

/// Whether a changelog has a section that begins so.
fn has_section(changelog: &str, heading: &str) -> bool {
    changelog.lines().any(|line| line.starts_with(heading))
}

/// A changelog with one section more: below what is not released yet, above all that was.
fn with_section(changelog: &str, heading: &str, section: &str) -> String {
    let section = format!("{heading}\n\n{}\n", section.trim_end());
    let is_heading = |line: &str| line.starts_with("## ") && !line.starts_with("## [Unreleased]");
    let mut at = 0;
    for line in changelog.split_inclusive('\n') {
        if is_heading(line) {
            return format!("{}{section}\n{}", &changelog[..at], &changelog[at..]);
        }
        at += line.len();
    }
    format!("{}\n\n{section}", changelog.trim_end())
}
