//! Files become pages. Imports documents, diagnostics, the room's types.

use std::collections::BTreeMap;

use super::check::checked;
use super::join::{Line, filled, joined, lines};
use super::page::{Facts, Guide, GuideFiles, Page};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::Source;

/// The file of the front page.
const FRONT: &str = "front.md";

/// What a file is, by its name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Name {
    Front,
    Page { number: String, title: String },
}

/// A shared page, and that of the API.
#[derive(Default)]
struct Both<'a> {
    /// The file that was found last.
    label: &'a str,
    shared: Option<Vec<Line<'a>>>,
    own: Option<Vec<Line<'a>>>,
}

/// Reads the pages of a crate.
///
/// # Errors
/// All at once: files that are called otherwise, pages that share a number or a title, what is unknown behind a `$`,
/// and what is no Markdown of a page, as `docs/guide.md` has it.
pub fn read(files: &GuideFiles<'_>, facts: &Facts) -> Result<Guide, Diagnostics> {
    let mut faults = Diagnostics::new();
    let mut found: BTreeMap<Name, Both<'_>> = BTreeMap::new();
    let shared = files.shared.iter().map(|file| (file, true));
    for (file, is_shared) in shared.chain(files.own.iter().map(|file| (file, false))) {
        match (name_of(file), lines(file)) {
            (Ok(name), Ok(lines)) => {
                let both = found.entry(name).or_default();
                both.label = file.label;
                if is_shared { both.shared = Some(lines) } else { both.own = Some(lines) }
            }
            (Err(errors), Ok(_)) | (_, Err(errors)) => faults.extend(errors),
        }
    }
    let mut guide = Guide::default();
    let mut numbers: BTreeMap<String, String> = BTreeMap::new();
    let mut titles: BTreeMap<String, String> = BTreeMap::new();
    for (name, Both { label, shared, own }) in found {
        let is_front = name == Name::Front;
        let module = match name {
            Name::Front => String::new(),
            Name::Page { number, title } => {
                for (known, key) in [(&mut numbers, &number), (&mut titles, &title)] {
                    if let Some(other) = known.insert(key.clone(), label.to_owned()) {
                        let message = format!("`{key}` stands in the name of {other} as well");
                        faults.push(
                            Diagnostic::error(label, message)
                                .help("give each page a number and a title of its own"),
                        );
                    }
                }
                title.replace('-', "_")
            }
        };
        let page = joined(shared, own).and_then(|mut lines| {
            let unknown = filled(&mut lines, facts);
            let page = checked(&lines, label, is_front);
            match (unknown.is_empty(), page) {
                (true, page) => page,
                (false, Ok(_)) => Err(unknown),
                (false, Err(errors)) => Err(unknown.into_iter().chain(errors).collect()),
            }
        });
        match page {
            Ok(page) if is_front => guide.front = Some(page),
            Ok(page) => guide.pages.push(Page { name: module, ..page }),
            Err(errors) => faults.extend(errors),
        }
    }
    faults.into_result(guide)
}

/// What a file is.
fn name_of(file: &Source<'_>) -> Result<Name, Diagnostics> {
    let name = file.label.rsplit(['/', '\\', ':']).next().unwrap_or_default();
    if name == FRONT {
        return Ok(Name::Front);
    }
    let parts = name.strip_suffix(".md").and_then(|name| name.split_once('-'));
    let parts = parts.filter(|(number, title)| {
        number.len() == 2
            && number.bytes().all(|byte| byte.is_ascii_digit())
            && title.starts_with(|first: char| first.is_ascii_lowercase())
            && title.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-')
            && syn::parse_str::<syn::Ident>(&title.replace('-', "_")).is_ok()
    });
    match parts {
        Some((number, title)) => Ok(Name::Page { number: number.to_owned(), title: title.to_owned() }),
        None => Err(Diagnostic::error(file.label, format!("`{name}` is no name of a page"))
            .help(format!("call it `NN-title.md`, as in `01-authentication.md`, or `{FRONT}`"))
            .into()),
    }
}
