//! What nobody says anything of, where people write words.

use super::subject::Subject;
use crate::diagnostic::Oddity;
use crate::surface::coverage::Coverage;

pub(super) fn look(subject: &mut Subject<'_>, coverage: Option<&Coverage>) {
    for silent in coverage.into_iter().flat_map(|coverage| &coverage.silent) {
        let what = silent.key.as_ref().map(|key| format!(" `{key}`")).unwrap_or_default();
        let help = match silent.key {
            Some(_) => "write `KEY: words` into a file in docs, with this key".to_owned(),
            None => "nothing leads to it but its place: name the schema in an overlay, or describe it there"
                .to_owned(),
        };
        let message = format!("nothing is said of the {}{what}", silent.kind);
        subject.find(Oddity::WithoutWords, &silent.origin, message, help);
    }
}
