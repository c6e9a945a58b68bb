//! An error in one line, for a person.

use std::borrow::Cow;
use std::fmt;

use bytes::Bytes;

use super::{Cause, Error, explanation};

impl Error {
    fn write_answer(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut separator = ": ";
        if let Some(message) = self.message() {
            write!(formatter, ": {message}")?;
            separator = "; ";
        } else if let Some(body) =
            explanation::line(&text_of(&self.0.body)).filter(|_| self.0.explanation.fields.is_empty())
        {
            write!(formatter, ": {body}")?;
            separator = "; ";
        }
        if let Some(detail) = self.detail().filter(|_| self.0.explanation.required.is_empty()) {
            write!(formatter, "{separator}{detail}")?;
            separator = "; ";
        }
        for (name, text) in self.fields() {
            write!(formatter, "{separator}{name}: {text}")?;
            separator = "; ";
        }
        let mut lead = "; required scopes: ";
        for scope in self.required_scopes() {
            write!(formatter, "{lead}{scope}")?;
            lead = ", ";
        }
        lead = "; granted: ";
        for scope in self.granted_scopes() {
            write!(formatter, "{lead}{scope}")?;
            lead = ", ";
        }
        Ok(())
    }
}

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.operation().unwrap_or("client"))?;
        if let Some(status) = self.status() {
            // Display of a status without a name says so at length; its number is enough.
            match status.canonical_reason() {
                Some(_) => write!(formatter, ": {status}")?,
                None => write!(formatter, ": status {}", status.as_u16())?,
            }
        }
        match &self.0.cause {
            Cause::Answer => self.write_answer(formatter)?,
            Cause::Problem(problem) => write!(formatter, ": {problem}")?,
            Cause::Transport(error) => write!(formatter, ": {error}: {}", error.root())?,
            Cause::Credentials(error) => write!(formatter, ": no credentials: {error}")?,
            Cause::Body(error) => write!(formatter, ": the body cannot be sent: {error}")?,
            Cause::Writer(error) => write!(formatter, ": the download cannot be written: {error}")?,
            Cause::Decode(error) => {
                write!(formatter, ": the answer is not what was expected: {error}")?;
                let head = self.0.head.as_ref();
                if let Some(content_type) =
                    head.filter(|head| !head.is_json()).and_then(|head| head.header("content-type"))
                {
                    write!(formatter, " (content type {content_type})")?;
                }
            }
            #[cfg(feature = "reqwest")]
            Cause::Reqwest(error) => write!(formatter, ": the default transport cannot be built: {error}")?,
        }
        if self.attempts() > 1 {
            write!(formatter, ", after {} attempts", self.attempts())?;
        }
        match (self.method(), self.url()) {
            (Some(method), Some(url)) => write!(formatter, " ({method} {url})"),
            _ => Ok(()),
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Error")
            .field("kind", &self.kind())
            .field("text", &format_args!("{self}"))
            .field("request_id", &self.request_id())
            .field("body", &explanation::line(&text_of(&self.0.body)))
            .finish_non_exhaustive()
    }
}

fn text_of(bytes: &Bytes) -> Cow<'_, str> {
    String::from_utf8_lossy(bytes)
}
