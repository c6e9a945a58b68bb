//! Files as they stood at a revision, from the maintainer's own git.

use std::collections::BTreeMap;
use std::io::ErrorKind;
use std::path::Path;
use std::process::{Command, Output};

use crate::failure::Failure;

/// The files below a folder at a revision, each by its path inside the folder, which need not be the top of
/// the repository.
pub(crate) fn files(folder: &Path, revision: &str) -> Result<BTreeMap<String, Vec<u8>>, Failure> {
    let commit = commit(folder, revision)?;
    let listing = succeed(folder, revision, &["ls-tree", "-r", "-z", "--name-only", &commit])?;
    let mut files = BTreeMap::new();
    for path in listing.split(|byte| *byte == 0).filter_map(|path| std::str::from_utf8(path).ok()) {
        if !path.is_empty() {
            let text = succeed(folder, revision, &["show", &format!("{commit}:./{path}")])?;
            files.insert(path.to_owned(), text);
        }
    }
    Ok(files)
}

/// A file of a folder as it was committed last; nothing where it was not, where the folder is in no repository,
/// or where there is no git.
pub(crate) fn committed(folder: &Path, file: &str) -> Option<Vec<u8>> {
    let output = run(folder, &["show", &format!("HEAD:./{file}")]).ok()?;
    output.status.success().then_some(output.stdout)
}

/// What of a command brings back a file that is not there any more, where git has it: `HEAD`, or the commit before
/// the one that took it away.
pub(crate) fn revision_with(folder: &Path, file: &str) -> Option<String> {
    if committed(folder, file).is_some() {
        return Some("HEAD".to_owned());
    }
    let found = run(folder, &["log", "-1", "--diff-filter=D", "--format=%h", "--", file]).ok()?;
    let commit = String::from_utf8_lossy(&found.stdout).trim().to_owned();
    (found.status.success() && !commit.is_empty()).then(|| format!("{commit}~1"))
}

/// The tags that begin with a text and lead to where the work stands.
pub(crate) fn tags(root: &Path, beginning: &str) -> Result<Vec<String>, Failure> {
    let pattern = format!("{beginning}*");
    let listing = succeed(root, "HEAD", &["tag", "--merged", "HEAD", "--list", &pattern])?;
    Ok(String::from_utf8_lossy(&listing).lines().map(str::to_owned).collect())
}

/// The first commit that a file stood in, abbreviated; nothing where it never was committed.
pub(crate) fn first_with(root: &Path, file: &str) -> Result<Option<String>, Failure> {
    let listing = succeed(root, "HEAD", &["log", "--diff-filter=A", "--format=%h", "--", file])?;
    Ok(String::from_utf8_lossy(&listing).lines().last().map(str::to_owned))
}

/// Whether what stands in some places is not what it was at a revision.
pub(crate) fn is_changed(root: &Path, revision: &str, places: &[&str]) -> Result<bool, Failure> {
    let mut arguments = vec!["diff", "--quiet", revision, "--"];
    arguments.extend(places);
    match run(root, &arguments)?.status.code() {
        Some(0) => Ok(false),
        Some(1) => Ok(true),
        _ => succeed(root, revision, &arguments).map(|_| true),
    }
}

/// The day of the last commit, as `2026-11-29`.
pub(crate) fn day(root: &Path) -> Result<String, Failure> {
    let day = succeed(root, "HEAD", &["log", "-1", "--format=%cs"])?;
    Ok(String::from_utf8_lossy(&day).trim().to_owned())
}

/// The commit that a revision names.
fn commit(root: &Path, revision: &str) -> Result<String, Failure> {
    let named = format!("{revision}^{{commit}}");
    let output = run(root, &["rev-parse", "--verify", "--quiet", "--end-of-options", &named])?;
    let commit = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    if output.status.success() && !commit.is_empty() {
        return Ok(commit);
    }
    if !run(root, &["rev-parse", "--git-dir"])?.status.success() {
        return Err(Failure::with_help(
            format!("{} is in no git repository, so that there is no revision {revision}", root.display()),
            "name a document with --from FILE",
        ));
    }
    Err(Failure::with_help(
        format!("{revision} is neither a file nor a revision that git knows"),
        "name a document, or a commit, a tag or a branch, with --from; `git log --oneline -- spec` lists commits",
    ))
}

fn succeed(root: &Path, revision: &str, arguments: &[&str]) -> Result<Vec<u8>, Failure> {
    let output = run(root, arguments)?;
    if output.status.success() {
        return Ok(output.stdout);
    }
    let said = String::from_utf8_lossy(&output.stderr);
    Err(Failure::with_help(
        format!("git cannot read {revision}: {}", said.trim()),
        "see what `git status` says of the repository, or name a document with --from FILE",
    ))
}

fn run(root: &Path, arguments: &[&str]) -> Result<Output, Failure> {
    let output = Command::new("git").arg("-C").arg(root).args(arguments).output();
    output.map_err(|error| match error.kind() {
        ErrorKind::NotFound => Failure::with_help(
            "git is not installed, or not on the PATH",
            "install it, or name a document with --from FILE",
        ),
        _ => Failure::with_help(format!("git cannot be run: {error}"), "name a document with --from FILE"),
    })
}
