//! A shared page and what one API says in it, as the lines of one text, each with its place. Imports documents,
//! diagnostics, the room's types.

use super::page::Facts;
use crate::diagnostic::{Diagnostic, Diagnostics, Position, did_you_mean};
use crate::document::Source;

/// The line of a shared page at which that of the API goes.
const OWN: &str = "$own";

/// The line of an API's page at which the shared one goes on, to its next [`OWN`].
const SHARED: &str = "$shared";

/// A line, and where it stands.
#[derive(Clone, Debug)]
pub(super) struct Line<'a> {
    pub(super) text: String,
    pub(super) file: &'a str,
    pub(super) number: usize,
}

impl Line<'_> {
    pub(super) fn error(&self, message: impl Into<String>, help: impl Into<String>) -> Diagnostic {
        let position = Position { line: self.number, column: 1 };
        Diagnostic::error(self.file, message).position(Some(position)).help(help)
    }
}

/// The lines of a file.
///
/// # Errors
/// Where it is not UTF-8.
pub(super) fn lines<'a>(file: &Source<'a>) -> Result<Vec<Line<'a>>, Diagnostics> {
    let text = std::str::from_utf8(file.bytes)
        .map_err(|_| Diagnostic::error(file.label, "the file is not UTF-8").help("save it as UTF-8"))?;
    let line = |(index, text): (usize, &str)| Line {
        text: text.trim_end_matches('\r').to_owned(),
        file: file.label,
        number: index + 1,
    };
    Ok(text.lines().enumerate().map(line).collect())
}

/// One text of a shared page and of one of an API.
///
/// # Errors
/// Where the shared page has no place for the other, or one for which there is none.
pub(super) fn joined<'a>(
    shared: Option<Vec<Line<'a>>>,
    own: Option<Vec<Line<'a>>>,
) -> Result<Vec<Line<'a>>, Diagnostics> {
    match (shared, own) {
        (Some(shared), Some(own)) => interleaved(shared, own),
        (Some(lines), None) | (None, Some(lines)) => match lines.iter().find(|line| line.text == OWN) {
            Some(line) => Err(line
                .error(
                    format!("nothing stands for `{OWN}`"),
                    "write a page of the same name for the API, or remove the line",
                )
                .into()),
            None => Ok(lines),
        },
        (None, None) => Ok(Vec::new()),
    }
}

/// The parts of an API's page, each at its place in the shared one.
fn interleaved<'a>(shared: Vec<Line<'a>>, own: Vec<Line<'a>>) -> Result<Vec<Line<'a>>, Diagnostics> {
    let first = own.first().or(shared.first()).cloned();
    // The line that each part but the first begins with is `$shared`.
    let mut parts: Vec<Vec<Line<'_>>> = vec![Vec::new()];
    for line in own {
        if line.text == SHARED {
            parts.push(Vec::new());
        }
        parts.last_mut().into_iter().for_each(|part| part.push(line.clone()));
    }
    let mut parts = parts.into_iter();
    let mut lines = Vec::new();
    let mut faults = Diagnostics::new();
    let mut has_place = false;
    for line in shared {
        if line.text != OWN {
            lines.push(line);
            continue;
        }
        let part = parts.next();
        if part.is_none() {
            faults.push(line.error(
                format!("nothing stands for this `{OWN}`"),
                format!("write a line `{SHARED}` in the page of the API, and below it what goes here; or remove the line"),
            ));
        }
        lines.extend(part.into_iter().flatten().filter(|line| line.text != SHARED));
        has_place = true;
    }
    let beyond = parts.next().and_then(|part| if has_place { part.into_iter().next() } else { first });
    if let Some(line) = beyond {
        let place = if has_place { "further place" } else { "place" };
        let message = format!("the shared page of this name has no {place} for this one");
        let help = format!("put a line `{OWN}` where it goes, or give this page another name");
        faults.push(line.error(message, help));
    }
    faults.into_result(lines)
}

/// Puts facts in the place of their names.
pub(super) fn filled(lines: &mut [Line<'_>], facts: &Facts) -> Diagnostics {
    let known = [
        ("crate", facts.package.replace('-', "_")),
        ("package", facts.package.clone()),
        ("api", facts.api.clone()),
        ("env", facts.env.clone()),
    ];
    let mut faults = Diagnostics::new();
    for line in lines {
        let mut filled = String::new();
        let mut rest = line.text.as_str();
        while let Some(at) = rest.find('$') {
            filled.push_str(&rest[..at]);
            rest = &rest[at + 1..];
            let length = rest.find(|c: char| !c.is_ascii_lowercase()).unwrap_or(rest.len());
            let (name, behind) = rest.split_at(length);
            match known.iter().find(|(known, _)| *known == name) {
                Some((_, value)) => filled.push_str(value),
                None if name.is_empty() => filled.push('$'),
                None => {
                    let names = known.iter().map(|(name, _)| *name);
                    faults.push(line.error(
                        format!("nothing is known as `${name}`"),
                        format!(
                            "write `$crate`, `$package`, `$api` or `$env`; variables of a shell in capitals{}",
                            did_you_mean(name, names)
                        ),
                    ));
                }
            }
            rest = behind;
        }
        filled.push_str(rest);
        line.text = filled;
    }
    faults
}
