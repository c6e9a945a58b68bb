//! The runtime that a crate depends on: how a manifest names it, and its sources, which this program
//! carries. Imports the root, the disk.

use std::collections::BTreeMap;
use std::path::Path;

use semver::VersionReq;
use toml::{Table, Value};

use crate::disk::files;
use crate::failure::Failure;
use crate::root::{relative, seen_from};

mod embedded {
    include!(concat!(env!("OUT_DIR"), "/runtime.rs"));
}

/// The runtime's package.
const PACKAGE: &str = "bitbucket-runtime";

/// The folder of the runtime beside a crate.
const FOLDER: &str = "runtime";

/// What a bundle holds beside a crate's own folder.
const TAKEN: [&str; 2] = [FOLDER, "target"];

/// What may stand in a dependency that is a table.
const KEYS: [&str; 9] =
    ["version", "git", "branch", "tag", "rev", "path", "registry", "features", "default-features"];

const FORMS: &str = "write a TOML value, as behind `bitbucket-runtime =` in a Cargo.toml: \
                     '\"0.1\"', '{ git = \"https://…\", tag = \"…\" }' or '{ path = \"../runtime\" }'";

/// The dependency of a package in `out` on the runtime, as people wrote it.
///
/// # Errors
/// Where it is no dependency, or its path does not lead to the runtime.
pub(crate) fn given(text: &str, out: &Path) -> Result<String, Failure> {
    let text = text.trim();
    let wrong = |what: String| Failure::with_help(format!("--runtime {text}: {what}"), meant(text));
    let read = toml::from_str::<Table>(&format!("dependency = {text}"));
    let mut table = read.map_err(|_| wrong("this is no TOML value".to_owned()))?;
    match table.remove("dependency").filter(|_| table.is_empty()) {
        Some(Value::String(version)) => {
            let version = VersionReq::parse(&version);
            version.map_err(|error| wrong(format!("this is no version: {error}")))?;
        }
        Some(Value::Table(dependency)) => {
            judge(&dependency).map_err(wrong)?;
            if let Some(Value::String(path)) = dependency.get("path") {
                is_runtime(path, out)?;
            }
        }
        Some(other) => return Err(wrong(format!("a {} is no dependency", other.type_str()))),
        None => return Err(wrong("this is more than one value".to_owned())),
    }
    Ok(text.to_owned())
}

/// What is wrong with a table.
fn judge(dependency: &Table) -> Result<(), String> {
    if let Some(key) = dependency.keys().find(|key| !KEYS.contains(&key.as_str())) {
        return Err(format!("`{key}` is not for this dependency; it may have {}", KEYS.join(", ")));
    }
    let texts = KEYS.iter().filter(|key| !["features", "default-features"].contains(*key));
    for key in texts {
        if dependency.get(*key).is_some_and(|value| !value.is_str()) {
            return Err(format!("`{key}` is a text"));
        }
    }
    let has = |key: &&str| dependency.contains_key(*key);
    let places: Vec<&str> = ["git", "path"].into_iter().filter(has).collect();
    let revisions: Vec<&str> = ["branch", "tag", "rev"].into_iter().filter(has).collect();
    match (places.as_slice(), revisions.as_slice()) {
        ([_, _], _) => Err("it is either in git or at a path".to_owned()),
        (_, [first, second, ..]) => Err(format!("`{first}` and `{second}` name two revisions")),
        ([] | ["path"], [only]) => Err(format!("`{only}` is of no use without `git`")),
        ([], []) if !dependency.contains_key("version") => {
            Err("it says neither `version` nor `git` nor `path`".to_owned())
        }
        _ => match dependency.get("version").and_then(Value::as_str).map(VersionReq::parse) {
            Some(Err(error)) => Err(format!("`version` is none: {error}")),
            _ => Ok(()),
        },
    }
}

/// What would be right in the place of something wrong.
fn meant(text: &str) -> String {
    let bare = text.trim_matches(['"', '\'']);
    let quoted = Value::from(bare);
    let is_table = |table: &Table| table.keys().any(|key| KEYS.contains(&key.as_str()));
    if VersionReq::parse(bare).is_ok() {
        format!("a version is quoted: --runtime '{quoted}'")
    } else if bare.contains("://") || bare.starts_with("git@") {
        format!("an address is a table: --runtime '{{ git = {quoted} }}'")
    } else if toml::from_str::<Table>(text).is_ok_and(|table| is_table(&table)) {
        format!("a table is in braces: --runtime '{{ {text} }}'")
    } else if bare.contains(['/', '\\']) && !bare.contains(['{', '=']) {
        format!("a path is a table: --runtime '{{ path = {quoted} }}'")
    } else {
        FORMS.to_owned()
    }
}

/// Holds a path, as a manifest in `out` has it, to be the runtime's.
fn is_runtime(path: &str, out: &Path) -> Result<(), Failure> {
    let folder = seen_from(out, Path::new(path))?;
    if holds_runtime(&folder)? {
        return Ok(());
    }
    let message = format!("--runtime: there is no package `{PACKAGE}` in {}", out.join(path).display());
    let help = if holds_runtime(Path::new(path))? {
        let path = Value::from(relative(out, Path::new(path))?);
        format!("a path leads from the crate's folder, as in its Cargo.toml: '{{ path = {path} }}'")
    } else {
        "name the folder of the runtime's Cargo.toml, seen from --out; or let `--bundle-runtime` write it"
            .to_owned()
    };
    Err(Failure::with_help(message, help))
}

/// Whether a folder holds the runtime's package.
pub(crate) fn holds_runtime(folder: &Path) -> Result<bool, Failure> {
    let manifest = files::read_if_there(&folder.join("Cargo.toml"))?;
    let manifest = manifest.and_then(|bytes| toml::from_slice::<Table>(&bytes).ok());
    Ok(manifest.is_some_and(|manifest| {
        manifest.get("package").and_then(|package| package.get("name")?.as_str()) == Some(PACKAGE)
    }))
}

/// The dependency of a package in `out` on the runtime in a folder.
pub(crate) fn by_path(runtime: &Path, out: &Path) -> Result<String, Failure> {
    Ok(format!("{{ path = {} }}", Value::from(relative(out, runtime)?)))
}

/// The dependency of a package that the runtime is bundled with.
pub(crate) fn bundled() -> String {
    format!("{{ path = \"../{FOLDER}\" }}")
}

/// A workspace of a crate and the runtime, from the crate's files.
///
/// # Errors
/// Where the crate is called as something else that stands in the workspace.
pub(crate) fn bundle(
    package: &str,
    files: BTreeMap<String, String>,
) -> Result<BTreeMap<String, String>, Failure> {
    if TAKEN.contains(&package.to_ascii_lowercase().as_str()) {
        return Err(Failure::with_help(
            format!("a crate called {package} has no folder beside the runtime: that name is taken"),
            "give it another name, or depend on the runtime by --runtime",
        ));
    }
    let mut bundle: BTreeMap<String, String> =
        files.into_iter().map(|(name, text)| (format!("{package}/{name}"), text)).collect();
    for (name, text) in embedded::FILES {
        bundle.insert(format!("{FOLDER}/{name}"), (*text).to_owned());
    }
    bundle.insert(format!("{FOLDER}/Cargo.toml"), manifest()?);
    let members = Value::from(vec![FOLDER, package]);
    let text = format!(
        "# Written by the generator: a crate, and the runtime that it depends on.\n\n\
         [workspace]\nresolver = \"3\"\nmembers = {members}\n"
    );
    bundle.insert("Cargo.toml".to_owned(), text);
    Ok(bundle)
}

/// The runtime's manifest, with what it takes from its workspace written out, and without what only its
/// tests and examples need.
fn manifest() -> Result<String, Failure> {
    let fault = |error: &dyn std::fmt::Display| {
        Failure::Other(format!("error: the runtime's manifest cannot be written: {error}"))
    };
    let own = embedded::FILES.iter().find(|(name, _)| *name == "Cargo.toml").map_or("", |(_, text)| text);
    let mut manifest: Table = toml::from_str(own).map_err(|error| fault(&error))?;
    let workspace: Table = toml::from_str(embedded::WORKSPACE).map_err(|error| fault(&error))?;
    let shared = |section: &str| workspace.get("workspace")?.get(section)?.as_table();
    for key in ["dev-dependencies", "example", "test", "bench", "lints"] {
        manifest.remove(key);
    }
    let written_out = |entries: &mut Table, source: &str| -> Result<(), Failure> {
        for (key, value) in entries {
            if value.get("workspace").is_some() {
                let common = shared(source).and_then(|shared| shared.get(key));
                let common = common.ok_or_else(|| fault(&format!("{key} stands in no workspace")))?;
                *value = joined(common, value);
            }
        }
        Ok(())
    };
    // What is for some targets only has dependencies of its own.
    let of_targets = manifest.get_mut("target").and_then(Value::as_table_mut).into_iter().flatten();
    for (_, target) in of_targets {
        if let Some(entries) = target.get_mut("dependencies").and_then(Value::as_table_mut) {
            written_out(entries, "dependencies")?;
        }
    }
    for section in ["package", "dependencies"] {
        if let Some(entries) = manifest.get_mut(section).and_then(Value::as_table_mut) {
            written_out(entries, section)?;
        }
    }
    let text = toml::to_string_pretty(&manifest).map_err(|error| fault(&error))?;
    Ok(format!("# Written by the generator, from the runtime's own manifest.\n\n{text}"))
}

/// What the workspace says, and what the package adds to it.
fn joined(common: &Value, own: &Value) -> Value {
    let added: Table =
        own.as_table().into_iter().flatten().filter(|(key, _)| *key != "workspace").map(own_entry).collect();
    if added.is_empty() {
        return common.clone();
    }
    let mut table = match common {
        Value::Table(table) => table.clone(),
        version => Table::from_iter([("version".to_owned(), version.clone())]),
    };
    for (key, value) in added {
        match (table.get_mut(&key), value) {
            (Some(Value::Array(all)), Value::Array(more)) => all.extend(more),
            (_, value) => {
                table.insert(key, value);
            }
        }
    }
    Value::Table(table)
}

fn own_entry((key, value): (&String, &Value)) -> (String, Value) {
    (key.clone(), value.clone())
}
