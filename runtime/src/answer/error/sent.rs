//! In `answer::error`: an error, seen from what was sent: which secrets it may not show, and whether an
//! address that the client was given may be why.

use std::sync::Arc;

use http::{StatusCode, Uri};

use crate::answer::error::{Cause, Error};
use crate::answer::head::Head;
use crate::answer::secrets::Sent;

impl Error {
    /// Notes what version the server is of, where the program said so.
    pub(crate) fn of_server(mut self, version: Option<&Arc<str>>) -> Self {
        self.0.server_version = version.cloned();
        self
    }

    /// The failure of what was sent so. Its secrets are taken out of every text, because servers repeat
    /// what they were sent.
    pub(crate) fn after_sending(mut self, sent: &Sent) -> Self {
        let secrets = sent.secrets();
        self.0.explanation.hide(&secrets);
        if let Cause::Decode(error) = &mut self.0.cause {
            error.change_texts(|text| secrets.hide_cut(text));
        }
        self.0.secrets = secrets;
        self.0.missing_path = self.head().and_then(|head| missing_path(head, &sent.uri));
        self
    }
}

/// What the base URL should end with, where it does not and the answer looks as if it met no API: there
/// is nothing, or a page for people. `asked` is what was asked first, before any redirect.
fn missing_path(head: &Head, asked: &Uri) -> Option<&'static str> {
    let path = head.api().base_path()?;
    let is_page = head.header("content-type").is_some_and(|content_type| content_type.contains("html"));
    let is_lost = head.status() == StatusCode::NOT_FOUND || is_page;
    // Where the base URL ends, the operation's own path begins.
    let own = head.operation().path().split('{').next().unwrap_or_default();
    let is_there = asked.path().contains(&[path, own].concat());
    (head.is_home() && is_lost && !is_there).then_some(path)
}
