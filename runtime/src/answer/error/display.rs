//! In `answer::error`: an error in one line, for a person.

use std::fmt::{self, Write as _};

use http::StatusCode;

use crate::answer::error::root::root;
use crate::answer::error::{Cause, Error, ErrorKind};
use crate::answer::text::decode;
use crate::api::line::{LONGEST_OF_ALL, line, line_of};
use crate::api::operation::Operation;
use crate::api::versions::SeenIn;

/// The most characters that are shown of all that a server says.
const LONGEST_ANSWER: usize = 2_000;

/// The most characters that are shown of a cause.
const LONGEST_CAUSE: usize = 1_000;

impl Error {
    /// What the server said, with an end, whatever came.
    fn answer(&self) -> String {
        let explanation = &self.0.explanation;
        let mut answer = String::new();
        let mut say = |name: Option<&str>, text: &str| {
            let Some(text) = line(text) else { return };
            answer.push_str(if answer.is_empty() { ": " } else { "; " });
            if let Some(name) = name.and_then(line) {
                answer.push_str(&name);
                answer.push_str(": ");
            }
            answer.push_str(&text);
        };
        // What is said of a field is told there.
        let of_field = |text: &&String| {
            let with_name = |name: &str, told: &str| {
                let rest = text.strip_prefix(name).and_then(|rest| rest.strip_prefix(": "));
                rest == Some(told)
            };
            explanation.fields.iter().any(|(name, told)| told == *text || with_name(name, told))
        };
        for text in explanation.messages.iter().filter(|text| !of_field(text)) {
            say(None, text);
        }
        if explanation.messages.is_empty() && explanation.fields.is_empty() {
            say(None, &self.body_text());
        }
        if let Some(detail) = self.detail().filter(|_| explanation.required.is_empty()) {
            say(None, detail);
        }
        for (name, text) in self.fields() {
            say(Some(name), text);
        }
        line_of(&answer, LONGEST_ANSWER)
    }

    /// The body as a text, without secrets. They are taken out before anything is cut.
    fn body_text(&self) -> String {
        let text = decode(&self.0.body, self.head().and_then(|head| head.header("content-type"))).text;
        self.0.secrets.hide(&text).into_owned()
    }

    fn scopes(&self) -> String {
        let mut scopes = String::new();
        let list = |names: &mut dyn Iterator<Item = &str>| names.collect::<Vec<_>>().join(", ");
        let required = match self.0.explanation.required.is_empty() {
            true => self.documented_scopes(),
            false => list(&mut self.required_scopes()),
        };
        let granted = list(&mut self.granted_scopes());
        for (lead, names) in [("; required scopes: ", required), ("; granted: ", granted)] {
            if let Some(names) = line(&names) {
                scopes.push_str(lead);
                scopes.push_str(&names);
            }
        }
        scopes
    }

    /// What the document asks for: any of its alternatives is enough.
    fn documented_scopes(&self) -> String {
        let operation = self.0.operation.filter(|_| self.required_scopes().next().is_some());
        let alternatives = operation.into_iter().flat_map(Operation::scope_alternatives);
        let alternatives: Vec<String> = alternatives.map(|scopes| scopes.join(" and ")).collect();
        match alternatives.len() {
            0 | 1 => alternatives.concat(),
            _ => format!("any of {}", alternatives.join(", ")),
        }
    }

    /// Of an operation that is not there, in which versions it was seen.
    fn versions(&self) -> String {
        let seen = match (self.0.operation, self.head()) {
            (Some(operation), Some(head)) if head.status() == StatusCode::NOT_FOUND => {
                SeenIn { all: head.api().versions(), seen: operation.versions() }
            }
            _ => return String::new(),
        };
        if seen.seen.is_empty() {
            return String::new();
        }
        let server = self.0.server_version.as_deref().and_then(line);
        let server = server.map(|version| format!("; the server is of version {version}"));
        format!("; this operation was {seen}{}", server.unwrap_or_default())
    }

    fn describe(&self) -> Result<String, fmt::Error> {
        let mut text = self.operation().unwrap_or("client").to_owned();
        let shown =
            |error: &dyn fmt::Display| line_of(&self.0.secrets.hide(&error.to_string()), LONGEST_CAUSE);
        if let Some(status) = self.status() {
            // Display of a status without a name says so at length; its number is enough.
            match status.canonical_reason() {
                Some(_) => write!(text, ": {status}")?,
                None => write!(text, ": status {}", status.as_u16())?,
            }
        }
        match &self.0.cause {
            Cause::Answer => write!(text, "{}{}{}", self.answer(), self.scopes(), self.versions())?,
            Cause::Problem(problem) => {
                write!(text, ": {}", shown(problem))?;
                if self.kind() == ErrorKind::Failed {
                    text.push_str(&self.answer());
                }
            }
            Cause::Transport(error) => {
                write!(text, ": {error}")?;
                // Under a time-out lies only that it was one.
                if !error.is_timeout() {
                    write!(text, ": {}", shown(&root(error)))?;
                }
                if let Some(advice) = error.advice() {
                    write!(text, "; {}", shown(&advice))?;
                }
            }
            Cause::Credentials(error) => write!(text, ": no credentials: {}", shown(error))?,
            Cause::Body(error) => write!(text, ": the body cannot be sent: {}", shown(error))?,
            Cause::Writer(error) => write!(text, ": the download cannot be written: {}", shown(error))?,
            Cause::Decode(error) => {
                write!(text, ": the answer is not what was expected: {}", shown(error))?;
                let head = self.head();
                if let Some(content_type) =
                    head.filter(|head| !head.is_json()).and_then(|head| head.header("content-type"))
                {
                    write!(text, " (content type {})", line(content_type).unwrap_or_default())?;
                }
            }
            #[cfg(feature = "reqwest")]
            Cause::Reqwest(error) => {
                write!(text, ": the default transport cannot be built: {}", shown(&root(error)))?;
            }
            #[cfg(feature = "blocking")]
            Cause::Thread(error) => write!(text, ": the system gives no thread: {}", shown(error))?,
        }
        if let Some(path) = self.0.missing_path {
            write!(
                text,
                "; base URLs of this API end with `{path}`, and this one does not: add it to `base_url`"
            )?;
        }
        if self.0.given > 0 {
            write!(text, "; {} items of the page came before and were given", self.0.given)?;
        }
        if let Some(wait) = self.retry_after() {
            write!(text, "; to be asked again after {} s", wait.as_secs())?;
        }
        if self.attempts() > 1 {
            write!(text, ", after {} attempts", self.attempts())?;
        }
        if let (Some(method), Some(url)) = (self.method(), self.url().and_then(line)) {
            write!(text, " ({method} {url})")?;
        }
        Ok(text)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&line_of(&self.0.secrets.hide(&self.describe()?), LONGEST_OF_ALL))
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Error")
            .field("kind", &self.kind())
            .field("text", &format_args!("{self}"))
            .field("request_id", &self.request_id().and_then(|id| line(&self.0.secrets.hide(id))))
            .field("body", &line(&self.body_text()))
            .finish_non_exhaustive()
    }
}
