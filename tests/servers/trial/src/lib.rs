//! A server, asked twice: by a generated crate, and by a plain HTTP client that knows no document.

#[path = "../../../src/replay/comparison.rs"]
mod comparison;

use bitbucket_runtime::wire::{Encode, to_text};
use bitbucket_runtime::{Error, reqwest};

/// Whatever ends a trial.
pub type Failure = Box<dyn std::error::Error>;

/// A server under trial, and how much of it was compared.
pub struct Trial {
    /// Where it is served: scheme, host and port, without a slash at the end.
    pub address: String,
    key: Option<(&'static str, &'static str)>,
    plain: reqwest::Client,
    compared: usize,
    refused: usize,
}

impl Trial {
    /// The server at the address that is the program's only argument. `key` is a header that plain requests carry.
    ///
    /// # Errors
    /// Where there is no argument.
    pub fn begin(key: Option<(&'static str, &'static str)>) -> Result<Self, Failure> {
        let address = std::env::args().nth(1).ok_or("the address of the server is missing")?;
        let address = address.trim_end_matches('/').to_owned();
        Ok(Self { address, key, plain: reqwest::Client::new(), compared: 0, refused: 0 })
    }

    /// What the server sends for a path, as it sends it.
    ///
    /// # Errors
    /// Where that is no success, or no text.
    pub async fn plain(&self, path: &str) -> Result<String, Failure> {
        let mut request =
            self.plain.get(format!("{}{path}", self.address)).header("accept", "application/json");
        if let Some((name, value)) = self.key {
            request = request.header(name, value);
        }
        Ok(request.send().await?.error_for_status()?.text().await?)
    }

    /// Holds a typed answer, written back as JSON, against what the server sends for the same path: nothing is
    /// missing, nothing added, and numbers have the same digits.
    ///
    /// # Errors
    /// Names each place that differs.
    pub async fn same(&mut self, path: &str, answer: &dyn Encode) -> Result<(), Failure> {
        let (sent, read) = (self.plain(path).await?, to_text(answer));
        let differing = comparison::differences(sent.as_bytes(), read.as_bytes())?;
        if !differing.is_empty() {
            return Err(format!(
                "{path} differs at {}\n  sent: {sent}\n  read: {read}",
                differing.join(", ")
            )
            .into());
        }
        self.compared += 1;
        Ok(())
    }

    /// Holds a typed answer, written back as JSON, against what it has to be.
    ///
    /// # Errors
    /// Names each place that differs.
    pub fn is(&mut self, what: &str, answer: &dyn Encode, expected: &str) -> Result<(), Failure> {
        let read = to_text(answer);
        let differing = comparison::differences(expected.as_bytes(), read.as_bytes())?;
        if !differing.is_empty() {
            let places = differing.join(", ");
            return Err(format!("{what} differs at {places}\n  expected: {expected}\n  read: {read}").into());
        }
        self.compared += 1;
        Ok(())
    }

    /// Holds a call to have been refused with this status, and with a message that has `words` in it.
    ///
    /// # Errors
    /// Where it was not, or where the error says something else.
    pub fn refused<T>(&mut self, call: Result<T, Error>, status: u16, words: &str) -> Result<(), Failure> {
        let error = call.err().ok_or_else(|| format!("was not refused with {status}: {words}"))?;
        let (found, message) = (error.status().map(|status| status.as_u16()), error.message());
        if found != Some(status) || !message.is_some_and(|message| message.contains(words)) {
            return Err(format!(
                "refused with {found:?} and {message:?} instead of {status} and {words}: {error}"
            )
            .into());
        }
        self.refused += 1;
        Ok(())
    }

    /// Ends the trial: says how much was compared.
    ///
    /// # Errors
    /// Where it was not exactly so many: some were passed over, or the numbers are old.
    pub fn end(self, compared: usize, refused: usize) -> Result<(), Failure> {
        println!(
            "{} answers are what the server sends, {} refusals are explained",
            self.compared, self.refused
        );
        if (self.compared, self.refused) != (compared, refused) {
            return Err(format!("there are {compared} answers and {refused} refusals to look at").into());
        }
        Ok(())
    }
}

/// Goes on where something holds.
///
/// # Errors
/// Says what does not hold.
pub fn hold(holds: bool, what: &str) -> Result<(), Failure> {
    if holds { Ok(()) } else { Err(what.into()) }
}
