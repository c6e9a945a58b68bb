//! What an API is now beside what it was, for those who use its crate. Imports facts, git, what stands in
//! the folder of an API.

use std::path::Path;

use codegen::diagnostic::counted;
use codegen::diff;

use crate::facts::Given;
use crate::failure::Failure;
use crate::git;
use crate::root::Root;
use crate::spec::{NAMES_LOCK, Spec};

/// What changed for users of an API since a revision, or a document in the place of its own. What cannot be
/// compared is told.
pub(crate) fn report(root: &Root, name: &str, from: &str) -> Result<diff::Report, Failure> {
    let spec = Spec::of_name(root, name)?;
    refuse_lost_names(root, name, &spec)?;
    let folder = root.spec(name);
    let to = root.shown(&folder);
    let hint = format!("; `cargo xtask {}` says which", root.command("generate", name));
    let mut passed_over = Vec::new();
    let file = Path::new(from);
    let label = match file.is_file() {
        true => file.file_name().unwrap_or_default().to_string_lossy().into_owned(),
        false => from.to_owned(),
    };
    let older = || -> Result<diff::Side, Failure> {
        if file.is_file() {
            // Facts alone, as in spec: what a vendor's document has besides would be no change.
            let given = Given::read(file)?;
            let facts = || given.facts_beside(root, name, from);
            return diff::side_with(facts, &spec.with_document(from, Vec::new()).input());
        }
        let files = git::files(&folder, from)?;
        Ok(diff::side(&Spec::of_revision(name, &to, from, files)?.input())?)
    };
    let (old, new) = codegen::at_once(older, || diff::side(&spec.input()));
    let (old, new) = (old?, new?);
    tell(&new, &to, &hint, &mut passed_over);
    tell(&old, &label, "", &mut passed_over);
    let report = diff::Report {
        name: name.to_owned(),
        from: label,
        to,
        version: old.model.bindings.version.clone(),
        changes: diff::compare_sides(&old, &new),
        passed_over,
    };
    // The process ends soon, which gives back all that they take at once: piece by piece it takes a while.
    std::mem::forget((old, new));
    Ok(report)
}

/// Refuses to speak of names where the file of those in use was committed and is gone: all would be called by rule.
pub(crate) fn refuse_lost_names(root: &Root, name: &str, spec: &Spec) -> Result<(), Failure> {
    let folder = root.spec(name);
    if spec.has_names() || git::committed(&folder, NAMES_LOCK).is_none() {
        return Ok(());
    }
    let lock = root.shown(&folder.join(NAMES_LOCK));
    Err(Failure::with_help(
        format!("{lock} is gone, and so are the names that are in use"),
        format!("`git checkout HEAD -- {lock}` brings it back"),
    ))
}

/// What did not fit into one side is told, with a hint, and no reason to stop.
fn tell(side: &diff::Side, label: &str, hint: &str, passed_over: &mut Vec<String>) {
    let over = &side.passed_over;
    let told = [
        (over.actions.len(), "overlay action", "that does not apply to it", "that do not apply to it"),
        (over.parts.len(), "part", "of which nothing can be made", "of which nothing can be made"),
        (over.names.len(), "name", "that does not fit it", "that do not fit it"),
    ];
    for (count, thing, one, many) in told.into_iter().filter(|(count, ..)| *count > 0) {
        let why = if count == 1 { one } else { many };
        let told = format!("{label}: passed over {} {why}", counted(count, thing));
        eprintln!("{told}{hint}");
        passed_over.push(told);
    }
    for part in &over.parts {
        eprintln!("  {}", part.to_string().replace('\n', "\n  "));
        passed_over.push(part.to_string());
    }
}
