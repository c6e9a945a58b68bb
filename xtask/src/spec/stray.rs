//! What stands in the folder of an API and would be passed over, or read as what it is not, though people mean it:
//! names that are nearly right, files in which a merge has left both sides.

use std::path::Path;

use codegen::diagnostic::did_you_mean;

use crate::disk::files;
use crate::failure::Failure;
use crate::read::Read;
use crate::root::{DOCUMENTS, Root};

/// What is read in the folder of an API, beside documents and licences.
const READ: [&str; 7] =
    ["bindings.toml", "docs", "guide", "names.lock", "overlays", "README.md", "source.toml"];

/// Whether a file is hidden, or kept by an editor.
pub(super) fn is_hidden(path: &Path) -> bool {
    let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    name.starts_with('.') || name.ends_with('~')
}

/// Refuses what is called nearly like something that is read there.
pub(super) fn refuse_near_names(root: &Root, folder: &Path) -> Result<(), Failure> {
    let known = || DOCUMENTS.into_iter().chain(READ);
    for path in files::entries(folder)?.into_iter().filter(|path| !is_hidden(path)) {
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        let meant = did_you_mean(name, known());
        if !meant.is_empty() && !known().any(|known| known == name) {
            return Err(Failure::with_help(
                format!("{} is called like nothing that is read there{meant}", root.shown(&path)),
                "call it so, or put it elsewhere",
            ));
        }
    }
    Ok(())
}

/// Refuses a text in which a merge has left both sides.
pub(super) fn refuse_conflict(read: &Read) -> Result<(), Failure> {
    let text = String::from_utf8_lossy(&read.bytes);
    // Most files are let pass by one look, whatever their length.
    if !text.contains("<<<<<<< ") {
        return Ok(());
    }
    let line_of = |mark: &str| text.lines().position(|line| line.starts_with(mark));
    match (line_of("<<<<<<< "), line_of(">>>>>>> ")) {
        (Some(first), Some(last)) if first < last => Err(Failure::with_help(
            format!("{}:{}: a merge has left both sides of this file in it", read.label, first + 1),
            "keep what is right of either side, and take out the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`",
        )),
        _ => Ok(()),
    }
}
