//! Which files of a folder an earlier run wrote: those alone are replaced or removed, whatever else
//! stands there.
//!
//! The list stands in the folder, a line a file, and is kept with the files. Outside of the repository each
//! has the sum of its bytes. Inside there are none, since git knows what was changed, and two branches that
//! made the same files are merged without a conflict over sums.

use std::collections::BTreeMap;
use std::path::{Component, Path, PathBuf};

use super::files::{digest, entries, name_in, read_if_there};
use super::journal::FOLDER;
use super::plan::Plan;
use crate::failure::Failure;

/// The list's name in the folder.
const LIST: &str = ".generated";

const HEAD: &str = "\
# The files that the generator wrote here, and the SHA-256 of each. It replaces and removes no others;
# keep this list with them.
";

const OWN_HEAD: &str = "\
# The files that the generator wrote here. It removes no others; keep this list with them.
";

/// Plans a folder that is to hold these files (path inside it → text), beside whatever else is in it.
///
/// A file of an earlier run that is not made any more is removed, unless somebody changed it. Where there
/// is no list, `adopts` says of a file that stands in the way whether it is an earlier run's all the same.
///
/// # Errors
/// Where files stand in the way that no run wrote, or the list cannot be read.
pub(crate) fn plan_beside(
    plan: &mut Plan,
    folder: &Path,
    mut files: BTreeMap<String, String>,
    adopts: bool,
) -> Result<(), Failure> {
    let known = read(folder)?;
    let mut in_the_way = Vec::new();
    for (name, text) in &files {
        let path = folder.join(name);
        if path.is_dir() {
            in_the_way.push(name.clone());
            continue;
        }
        let Some(bytes) = read_if_there(&path)?.filter(|bytes| bytes != text.as_bytes()) else { continue };
        match known.as_ref().and_then(|known| known.get(name)) {
            Some(sum) if *sum == digest(&bytes) => {}
            Some(_) => plan.tell(format!("replaced {}, which had been changed by hand", path.display())),
            None if known.is_none() && adopts => {}
            None => in_the_way.push(name.clone()),
        }
    }
    if !in_the_way.is_empty() {
        return Err(Failure::with_help(
            format!(
                "in {} files stand in the way that no earlier run wrote: {}",
                folder.display(),
                in_the_way.join(", ")
            ),
            "move them away, or name another folder with --out",
        ));
    }
    for (name, sum) in known.iter().flatten().filter(|(name, _)| !files.contains_key(*name)) {
        let path = folder.join(name);
        match read_if_there(&path)? {
            Some(bytes) if digest(&bytes) == *sum => plan.remove(path),
            Some(_) => plan
                .tell(format!("kept {}, which had been changed by hand: it is made no more", path.display())),
            None => {}
        }
    }
    let mut list = HEAD.to_owned();
    for (name, text) in &files {
        list.push_str(&format!("{}  {name}\n", digest(text.as_bytes())));
    }
    files.insert(LIST.to_owned(), list);
    for (name, text) in files {
        plan.file(folder.join(name), text)?;
    }
    Ok(())
}

/// Plans a folder of the repository that is to hold these files (path inside it → text). What an earlier run
/// wrote and nobody makes any more is removed; what else stands there, but in the folders that are kept, is
/// left and told.
///
/// # Errors
/// Where that is in the way of a file, or the list cannot be read.
pub(crate) fn plan_own(
    plan: &mut Plan,
    folder: &Path,
    mut files: BTreeMap<String, String>,
    kept: &[&str],
) -> Result<(), Failure> {
    let known = read(folder)?.unwrap_or_default();
    let mut list = OWN_HEAD.to_owned();
    for name in files.keys() {
        list.push_str(&format!("{name}\n"));
    }
    files.insert(LIST.to_owned(), list);
    let mut in_the_way = Vec::new();
    for (name, path) in below(folder, kept)? {
        if files.contains_key(&name) {
            continue;
        }
        if known.contains_key(&name) {
            plan.remove(path);
            continue;
        }
        let is_below =
            |inner: &str, outer: &str| inner.strip_prefix(outer).is_some_and(|rest| rest.starts_with('/'));
        if files.keys().any(|file| is_below(file, &name) || is_below(&name, file)) {
            in_the_way.push(name);
        } else {
            plan.stray(path);
        }
    }
    if !in_the_way.is_empty() {
        return Err(Failure::with_help(
            format!(
                "in {} stands what no run wrote where files are to be: {}",
                folder.display(),
                in_the_way.join(", ")
            ),
            "move it away",
        ));
    }
    for (name, text) in files {
        plan.file(folder.join(name), text)?;
    }
    Ok(())
}

/// Every file below a folder, by its path inside, but for what is in the folders in it that are kept.
pub(crate) fn below(folder: &Path, kept: &[&str]) -> Result<Vec<(String, PathBuf)>, Failure> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for path in entries(&next)? {
            let Some(name) = name_in(folder, &path) else { continue };
            if kept.contains(&name.as_str()) || name == FOLDER {
                continue;
            }
            // A link is a file here: what it leads to is not ours.
            if path.is_dir() && !path.is_symlink() {
                folders.push(path);
            } else {
                found.push((name, path));
            }
        }
    }
    found.sort();
    Ok(found)
}

/// Whether an earlier run has left its list in a folder.
pub(crate) fn is_known(folder: &Path) -> bool {
    folder.join(LIST).is_file()
}

/// The files of an earlier run, each with its sum; none where there is no list.
fn read(folder: &Path) -> Result<Option<BTreeMap<String, String>>, Failure> {
    let path: PathBuf = folder.join(LIST);
    let Some(bytes) = read_if_there(&path)? else {
        return Ok(None);
    };
    let text = String::from_utf8(bytes).map_err(|_| damaged(&path, 1))?;
    let mut known = BTreeMap::new();
    // Of a list that a merge has left with both sides, every line counts: it is written anew anyway.
    let is_said = |line: &str| {
        !["#", "<<<<<<<", "|||||||", "=======", ">>>>>>>"].iter().any(|mark| line.starts_with(mark))
    };
    for (index, line) in text.lines().enumerate().filter(|(_, line)| is_said(line)) {
        let entry = line.split_once("  ").or(Some(("", line)));
        let entry = entry.filter(|(sum, name)| (sum.is_empty() || is_sum(sum)) && is_inside(name));
        let (sum, name) = entry.ok_or_else(|| damaged(&path, index + 1))?;
        known.insert(name.to_owned(), sum.to_owned());
    }
    Ok(Some(known))
}

fn is_sum(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// Nobody removes what a list names outside of its folder.
fn is_inside(name: &str) -> bool {
    !name.is_empty() && Path::new(name).components().all(|part| matches!(part, Component::Normal(_)))
}

fn damaged(path: &Path, line: usize) -> Failure {
    Failure::with_help(
        format!("{}:{line}: this is no list of files as the generator writes it", path.display()),
        "restore it from the last commit, or take the folder away and generate it anew",
    )
}
