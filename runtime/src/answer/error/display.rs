//! In `answer::error`: an error in one line, for a person.

use std::borrow::Cow;
use std::fmt;

use bytes::Bytes;

use crate::answer::error::root::root;
use crate::answer::error::{Cause, Error};
use crate::answer::text::line;

impl Error {
    fn write_answer(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let explanation = &self.0.explanation;
        let mut separator = ": ";
        let mut say = |name: Option<&str>, text: &str| {
            // A server's text may have many lines, and no end.
            let Some(text) = line(text) else { return Ok(()) };
            formatter.write_str(std::mem::replace(&mut separator, "; "))?;
            match name.and_then(line) {
                Some(name) => write!(formatter, "{name}: {text}"),
                None => formatter.write_str(&text),
            }
        };
        // What is said of a field is told there.
        let of_field = |text: &&String| explanation.fields.iter().any(|(_, told)| told == *text);
        for text in explanation.messages.iter().filter(|text| !of_field(text)) {
            say(None, text)?;
        }
        if explanation.messages.is_empty() && explanation.fields.is_empty() {
            say(None, &text_of(&self.0.body))?;
        }
        if let Some(detail) = self.detail().filter(|_| explanation.required.is_empty()) {
            say(None, detail)?;
        }
        for (name, text) in self.fields() {
            say(Some(name), text)?;
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
            Cause::Transport(error) => {
                write!(formatter, ": {error}")?;
                // Under a time-out lies only that it was one.
                if !error.is_timeout() {
                    write!(formatter, ": {}", root(error))?;
                }
                if let Some(advice) = error.advice() {
                    write!(formatter, "; {advice}")?;
                }
            }
            Cause::Credentials(error) => write!(formatter, ": no credentials: {error}")?,
            Cause::Body(error) => write!(formatter, ": the body cannot be sent: {error}")?,
            Cause::Writer(error) => write!(formatter, ": the download cannot be written: {error}")?,
            Cause::Decode(error) => {
                write!(formatter, ": the answer is not what was expected: {error}")?;
                let head = self.head();
                if let Some(content_type) =
                    head.filter(|head| !head.is_json()).and_then(|head| head.header("content-type"))
                {
                    write!(formatter, " (content type {content_type})")?;
                }
            }
            #[cfg(feature = "reqwest")]
            Cause::Reqwest(error) => {
                write!(formatter, ": the default transport cannot be built: {}", root(error))?;
            }
            #[cfg(feature = "blocking")]
            Cause::Thread(error) => write!(formatter, ": the system gives no thread: {error}")?,
        }
        if let Some(wait) = self.retry_after() {
            write!(formatter, "; to be asked again after {} s", wait.as_secs())?;
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
            .field("body", &line(&text_of(&self.0.body)))
            .finish_non_exhaustive()
    }
}

fn text_of(bytes: &Bytes) -> Cow<'_, str> {
    String::from_utf8_lossy(bytes)
}
