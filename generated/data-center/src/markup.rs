//! Markdown shown as HTML.

use crate::models::Markup;
use bitbucket_runtime::{Operation, Request, request};

static PREVIEW: Operation = Operation::post("markup::preview", "/api/latest/markup/preview")
    .headers(&[("x-atlassian-token", "no-check")])
    .accept("application/json;charset=UTF-8");

/// Renders Markdown as HTML, in the way that the website shows comments.
///
/// `POST /api/latest/markup/preview`
///
/// The body is the text. It takes credentials.
///
/// Refused with 400, 401: `ApiErrorBody`.
///
/// # Example
///
/// ```no_run
/// use bitbucket_data_center::markup;
///
/// # async fn example(
/// #     client: &bitbucket_data_center::Client,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// let notes = std::fs::read_to_string("CHANGES.md")?;
/// let preview = markup::preview(notes).hard_wrap(true).send(client).await?;
/// std::fs::write("changes.html", preview.html.unwrap_or_default())?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn preview(body: impl Into<String>) -> PreviewRequest {
    let mut request = Request::new(&PREVIEW, &[]);
    request.set_body("text/plain", body.into());
    PreviewRequest(request)
}

request! {
    /// Request of [`preview`].
    PreviewRequest => Markup;

    /// Whether HTML within the text is shown as it is written, instead of taking effect.
    ///
    /// For files, the server decides where it is not given, and escapes unless it was set up
    /// otherwise.
    ///
    /// Query `htmlEscape`.
    html_escape(html_escape: bool) => set_query("htmlEscape", html_escape);

    /// How links are written: `ABSOLUTE`, `RELATIVE` or `CONFIGURED`.
    ///
    /// Without it, they are relative.
    ///
    /// Query `urlMode`.
    url_mode(url_mode: &str) => set_query("urlMode", url_mode);

    /// Whether headings get an id made from their words, for links to lead to.
    ///
    /// For files, the server decides where it is not given, and makes none unless it was set up
    /// to.
    ///
    /// Query `includeHeadingId`.
    include_heading_id(include_heading_id: bool)
        => set_query("includeHeadingId", include_heading_id);

    /// Whether the end of a line breaks the line, as in comments, or is a space, as in plain
    /// Markdown.
    ///
    /// Without it, files break unless the server was set up otherwise, and a preview does not.
    ///
    /// Query `hardwrap`.
    hard_wrap(hard_wrap: bool) => set_query("hardwrap", hard_wrap);
}
