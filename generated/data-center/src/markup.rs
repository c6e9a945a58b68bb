//! Markdown shown as HTML.

use crate::models::Markup;
use bitbucket_runtime::{Operation, Request, request};

static PREVIEW: Operation = Operation::post("markup::preview", "/api/latest/markup/preview")
    .headers(&[("x-atlassian-token", "no-check")])
    .accept("application/json;charset=UTF-8");

/// Previews a markup.
///
/// `POST /api/latest/markup/preview`
///
/// Refused with 400, 401: `ApiErrorBody`.
#[inline]
pub fn preview(body: impl Into<String>) -> PreviewRequest {
    let mut request = Request::new(&PREVIEW, &[]);
    request.set_body("text/plain", body.into());
    PreviewRequest(request)
}

request! {
    /// Request of [`preview`].
    PreviewRequest => Markup;

    /// Query `htmlEscape`.
    html_escape(html_escape: bool) => set_query("htmlEscape", html_escape);

    /// Query `urlMode`.
    url_mode(url_mode: &str) => set_query("urlMode", url_mode);

    /// Query `includeHeadingId`.
    include_heading_id(include_heading_id: bool)
        => set_query("includeHeadingId", include_heading_id);

    /// Query `hardwrap`.
    hard_wrap(hard_wrap: bool) => set_query("hardwrap", hard_wrap);
}
