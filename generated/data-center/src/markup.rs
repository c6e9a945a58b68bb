//! Markdown shown as HTML.

use bitbucket_runtime::{Operation, Request, request};
use crate::models::Markup;

static PREVIEW: Operation = Operation::post("markup::preview", "/api/latest/markup/preview")
    .headers(&[("x-atlassian-token", "no-check")]);

/// Previews a markup.
///
/// `POST /api/latest/markup/preview`
///
/// Refused with 400, 401: `ApiErrorBody`.
///
/// Operation: `#/paths/~1api~1latest~1markup~1preview/post`
#[inline]
pub fn preview(body: impl Into<String>) -> PreviewRequest {
    PreviewRequest(Request::new(&PREVIEW, &[]).text("text/plain", body))
}

/// Request of [`preview`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PreviewRequest(Request<Markup>);

request!(PreviewRequest => Markup);

impl PreviewRequest {
    /// Query `htmlEscape`.
    ///
    /// `#/paths/~1api~1latest~1markup~1preview/post/parameters/0`
    #[inline]
    pub fn html_escape(mut self, html_escape: bool) -> Self {
        self.0.set_query("htmlEscape", html_escape);
        self
    }

    /// Query `urlMode`.
    ///
    /// `#/paths/~1api~1latest~1markup~1preview/post/parameters/1`
    #[inline]
    pub fn url_mode(mut self, url_mode: &str) -> Self {
        self.0.set_query("urlMode", url_mode);
        self
    }

    /// Query `includeHeadingId`.
    ///
    /// `#/paths/~1api~1latest~1markup~1preview/post/parameters/2`
    #[inline]
    pub fn include_heading_id(mut self, include_heading_id: bool) -> Self {
        self.0.set_query("includeHeadingId", include_heading_id);
        self
    }

    /// Query `hardwrap`.
    ///
    /// `#/paths/~1api~1latest~1markup~1preview/post/parameters/3`
    #[inline]
    pub fn hard_wrap(mut self, hard_wrap: bool) -> Self {
        self.0.set_query("hardwrap", hard_wrap);
        self
    }
}
