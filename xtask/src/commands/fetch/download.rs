//! One address, asked until it answers or until asking is of no use.

use std::io::Read as _;
use std::thread::sleep;
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressStyle};
use ureq::config::Config;
use ureq::http::header::{
    ETAG, HeaderName, IF_MODIFIED_SINCE, IF_NONE_MATCH, LAST_MODIFIED, TRANSFER_ENCODING,
};
use ureq::http::{Response, StatusCode};
use ureq::tls::{RootCerts, TlsConfig};
use ureq::{Agent, Body};

use super::answer::{Fault, Limits};
use crate::source::Origin;

/// What an address has served.
#[derive(Debug)]
pub(super) enum Download {
    /// A file, whole.
    Document {
        bytes: Vec<u8>,
        /// The header `ETag`.
        etag: Option<String>,
        /// The header `Last-Modified`.
        last_modified: Option<String>,
    },
    /// Nothing but that it is still what it was.
    Unchanged,
}

impl Limits {
    /// Downloads what stands at an address, unless it is what was there before (`known`); says in
    /// words why it cannot.
    pub(super) fn download(&self, address: &str, known: Option<&Origin>) -> Result<Download, String> {
        let agent = Agent::new_with_config(self.config(address));
        let start = Instant::now();
        let mut attempt = 1;
        loop {
            let fault = match self.attempt(&agent, address, known) {
                Ok(download) => return Ok(download),
                Err(fault) => fault,
            };
            let wait = fault.wait(attempt).filter(|_| attempt < self.attempts);
            let Some(wait) = wait else {
                let tried = if attempt == 1 {
                    String::new()
                } else {
                    format!(" ({attempt} attempts in {:.0} s)", start.elapsed().as_secs_f64())
                };
                return Err(format!("{}{tried}", fault.message));
            };
            eprintln!("{address}: {}; asking again in {:.1} s", fault.message, wait.as_secs_f64());
            sleep(wait);
            attempt += 1;
        }
    }

    fn config(&self, address: &str) -> Config {
        Agent::config_builder()
            .http_status_as_error(false)
            // A redirect must not lead to where anybody can change what is read.
            .https_only(address.starts_with("https:"))
            .max_redirects(5)
            .timeout_global(Some(self.patience()))
            .timeout_connect(Some(self.patience().min(Duration::from_secs(15))))
            .tls_config(TlsConfig::builder().root_certs(RootCerts::PlatformVerifier).build())
            .user_agent(concat!("cargo-xtask/", env!("CARGO_PKG_VERSION")))
            .accept("application/json, application/yaml, */*;q=0.5")
            .build()
    }

    fn attempt(&self, agent: &Agent, address: &str, known: Option<&Origin>) -> Result<Download, Fault> {
        let mut request = agent.get(address);
        let conditions = [
            (IF_NONE_MATCH, known.and_then(|known| known.etag.as_ref())),
            (IF_MODIFIED_SINCE, known.and_then(|known| known.last_modified.as_ref())),
        ];
        let mut is_conditional = false;
        for (header, value) in conditions {
            if let Some(value) = value {
                request = request.header(header, value);
                is_conditional = true;
            }
        }
        let response = request.call().map_err(|error| self.fault(error))?;
        match response.status() {
            StatusCode::OK => self.read(response),
            StatusCode::NOT_MODIFIED if is_conditional => Ok(Download::Unchanged),
            status => Err(Fault::of_status(status, response.headers())),
        }
    }

    fn read(&self, response: Response<Body>) -> Result<Download, Fault> {
        let header = |name: HeaderName| Some(response.headers().get(name)?.to_str().ok()?.to_owned());
        let (etag, last_modified) = (header(ETAG), header(LAST_MODIFIED));
        let length = response.body().content_length();
        let tells_its_end = length.is_some() || response.headers().contains_key(TRANSFER_ENCODING);
        let most = self.bytes();
        if length.is_some_and(|length| length > most) {
            return Err(Fault::lasting(self.too_large()));
        }

        let progress = bar(length);
        let mut reader = response.into_body().into_reader();
        let mut bytes = Vec::new();
        let mut piece = [0; 16 * 1024];
        loop {
            match reader.read(&mut piece) {
                Ok(0) => break,
                Ok(count) => bytes.extend_from_slice(&piece[..count]),
                Err(error) => {
                    progress.finish_and_clear();
                    return Err(self.fault(error.into()).after(bytes.len()));
                }
            }
            progress.set_position(bytes.len() as u64);
            if bytes.len() as u64 > most {
                progress.finish_and_clear();
                return Err(Fault::lasting(self.too_large()));
            }
        }
        progress.finish_and_clear();
        // What was cut is seen in JSON, where a bracket stays open, and not in YAML.
        let may_be_yaml = !matches!(bytes.trim_ascii_start().first(), None | Some(b'{' | b'<'));
        if may_be_yaml && !tells_its_end {
            return Err(Fault::lasting(
                "the server does not tell how long the document is, so that a part of it would look whole",
            ));
        }
        Ok(Download::Document { bytes, etag, last_modified })
    }
}

/// How far it is, on a terminal; nothing where standard error is none.
fn bar(length: Option<u64>) -> ProgressBar {
    let (bar, template) = match length {
        Some(length) => {
            (ProgressBar::new(length), "{bar:30} {bytes} of {total_bytes}, {bytes_per_sec}, {eta} left")
        }
        None => (ProgressBar::new_spinner(), "{spinner} {bytes}, {bytes_per_sec}"),
    };
    match ProgressStyle::with_template(template) {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}

#[cfg(test)]
mod tests {
    use clap::{Args as _, Command, FromArgMatches as _};

    use super::Limits;

    #[test]
    fn what_begins_encrypted_stays_so() {
        let matches = Limits::augment_args(Command::new("fetch")).get_matches_from(["fetch"]);
        let limits = Limits::from_arg_matches(&matches).unwrap();
        assert!(limits.config("https://letters.example.org/api.json").https_only());
        assert!(!limits.config("http://letters.example.org/api.json").https_only());
    }
}
