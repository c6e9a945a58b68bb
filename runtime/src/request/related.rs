//! In `request`: `multipart/related` (RFC 2387), which is a document and the files that it speaks of.

use std::io;

use crate::api::problem::Problem;
use crate::request::body::Body;
use crate::request::multipart::{Encoder, Part, quoted};
use crate::wire::{self, Encode};

/// A body that begins with a JSON document; the files that it names follow, each under its
/// `Content-ID`.
///
/// Goes where a body of the type `multipart/related` is asked for, and says itself what separates
/// its parts.
///
/// ```
/// use bitbucket_runtime::{Body, Operation, Part, Related, Request, RequestOptions as _, wire::Json};
///
/// static CREATE: Operation = Operation::post("snippets::create", "/snippets");
/// let document = Json::from_serialize(&serde_json::json!({"title": "Notes", "files": {"a.txt": {}}})).unwrap();
/// let body = Related::new(&document).part("a.txt", Part::file("a.txt", "one\n").content_type("text/plain"));
/// let request: Request<Json> = Request::new(&CREATE, &[]).with_body("multipart/related", body);
/// let http = request.to_http("https://api.example.com").unwrap();
/// assert!(http.headers()["content-type"].to_str().unwrap().starts_with("multipart/related; boundary="));
/// ```
#[derive(Clone, Debug)]
#[must_use = "a body does nothing until it is added to a request"]
pub struct Related {
    document: Part,
    parts: Vec<(String, Part)>,
}

impl Related {
    /// The document, without files.
    pub fn new(document: &dyn Encode) -> Self {
        let document = Part::bytes(wire::to_vec(document)).content_type("application/json");
        Self { document, parts: Vec::new() }
    }

    /// Adds a file: the name by which the document speaks of it, and its content. A file name, where
    /// the part has one, goes before it when the server stores the file.
    pub fn part(mut self, id: impl Into<String>, part: Part) -> Self {
        self.parts.push((id.into(), part));
        self
    }

    fn encode(&self) -> Result<Body, Problem> {
        let mut encoder = Encoder::new();
        encoder.push(&[], &self.document)?;
        for (id, part) in &self.parts {
            let id = format!("\"{}\"", quoted(id));
            let file_name = part.file_name.as_deref().map(quoted);
            let disposition = file_name.map(|name| format!("attachment; filename=\"{name}\""));
            let disposition = disposition.as_deref().map(|value| ("Content-Disposition", value));
            let headers: Vec<_> = [("Content-ID", id.as_str())].into_iter().chain(disposition).collect();
            encoder.push(&headers, part)?;
        }
        let (boundary, body) = encoder.finish();
        let content_type = format!("multipart/related; boundary={boundary}; type=\"application/json\"");
        Ok(body.with_content_type(content_type))
    }
}

/// A part that cannot be sent as it was described is told when the body is sent.
impl From<Related> for Body {
    fn from(related: Related) -> Self {
        related.encode().unwrap_or_else(|problem| {
            Self::opened_by(true, move |_| Err(io::Error::new(io::ErrorKind::InvalidInput, problem.clone())))
        })
    }
}
