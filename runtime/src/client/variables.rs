//! In `client`: what the environment says of a client, read where a program asks for it.

use std::ffi::OsString;

use crate::address::target::Base;
use crate::api::info::{ApiInfo, TokenPlace};
use crate::api::problem::Problem;
use crate::auth::credentials::Credentials;

/// Gives a variable by its name; nothing where it is not set.
pub(super) type Lookup<'a> = &'a dyn Fn(&str) -> Option<OsString>;

/// The variables of an API, each by its whole name.
pub(super) struct Variables<'a> {
    prefix: String,
    /// How a token is sent that stands alone.
    token: Option<TokenPlace>,
    lookup: Lookup<'a>,
}

impl<'a> Variables<'a> {
    pub(super) fn of(api: &ApiInfo, lookup: Lookup<'a>) -> Self {
        let prefix = api.env_prefix().map_or_else(|| derived(api.name()), str::to_owned);
        Self { prefix, token: api.token(), lookup }
    }

    /// Where the API lives; none where nothing is said of it.
    ///
    /// # Errors
    /// Where what is said cannot be used.
    pub(super) fn base_url(&self) -> Result<Option<String>, Problem> {
        let Some(url) = self.get(BASE_URL)? else { return Ok(None) };
        match Base::parse(&url) {
            Ok(_) => Ok(Some(url)),
            // Not the address: whoever mixes up two variables has put a secret there.
            Err(Problem::BaseUrl { reason, .. }) => Err(Problem::Variable {
                name: self.name(BASE_URL),
                reason: format!("it is no base URL: {reason}"),
            }),
            Err(other) => Err(other),
        }
    }

    /// What says where the API lives.
    pub(super) fn name_of_base_url(&self) -> String {
        self.name(BASE_URL)
    }

    /// How the client authenticates.
    ///
    /// # Errors
    /// Where nothing is said of it, too little or too much.
    pub(super) fn credentials(&self) -> Result<Credentials, Problem> {
        let (token, user, password) = (self.get(TOKEN)?, self.get(USERNAME)?, self.get(PASSWORD)?);
        match (token, user, password) {
            (Some(_), _, Some(_)) => Err(Problem::Variables(format!(
                "`{}` and `{}` are both set: a client proves itself in one way, so take one of them away",
                self.name(TOKEN),
                self.name(PASSWORD)
            ))),
            (None, Some(_), None) => Err(Problem::Variables(format!(
                "`{}` is set, and neither `{}` nor `{}` is: one of them belongs to it",
                self.name(USERNAME),
                self.name(TOKEN),
                self.name(PASSWORD)
            ))),
            (None, None, Some(_)) => Err(Problem::Variables(format!(
                "`{}` is set, and `{}`, which belongs to it, is not",
                self.name(PASSWORD),
                self.name(USERNAME)
            ))),
            (None, None, None) => Err(Problem::Variables(format!(
                "`{}` is not set: put a token there, with `{}` beside it where the token belongs to a user; or a \
                 user into `{1}` and a password into `{}`",
                self.name(TOKEN),
                self.name(USERNAME),
                self.name(PASSWORD)
            ))),
            (Some(token), None, None) => {
                let credentials = match self.token {
                    None => Credentials::bearer(token),
                    Some(TokenPlace::Header(name)) => Credentials::header_key(name, token),
                    Some(TokenPlace::Query(name)) => Credentials::query_key(name, token),
                    Some(TokenPlace::Cookie(name)) => Credentials::cookie_key(name, token),
                };
                self.sendable(credentials, &[TOKEN])
            }
            (Some(token), Some(user), None) => {
                self.sendable(Credentials::basic(user, token), &[USERNAME, TOKEN])
            }
            (None, Some(user), Some(password)) => {
                self.sendable(Credentials::basic(user, password), &[USERNAME, PASSWORD])
            }
        }
    }

    /// A variable; one that is empty says nothing.
    fn get(&self, what: &str) -> Result<Option<String>, Problem> {
        let name = self.name(what);
        let Some(value) = (self.lookup)(&name).filter(|value| !value.is_empty()) else { return Ok(None) };
        let value = value.into_string();
        value.map(Some).map_err(|_| Problem::Variable { name, reason: "it is not UTF-8".to_owned() })
    }

    /// The same credentials, where they can be sent.
    fn sendable(&self, credentials: Credentials, of: &[&str]) -> Result<Credentials, Problem> {
        let names: Vec<String> = of.iter().map(|what| format!("`{}`", self.name(what))).collect();
        match credentials.check() {
            Ok(()) => Ok(credentials),
            Err(problem) => {
                Err(Problem::Variables(format!("what stands in {}: {problem}", names.join(" and "))))
            }
        }
    }

    fn name(&self, what: &str) -> String {
        format!("{}_{what}", self.prefix)
    }
}

const BASE_URL: &str = "BASE_URL";
const PASSWORD: &str = "PASSWORD";
const TOKEN: &str = "TOKEN";
const USERNAME: &str = "USERNAME";

/// What variables begin with where the API does not say: the name of the crate, in capital letters.
fn derived(name: &str) -> String {
    name.chars().map(|letter| if letter == '-' { '_' } else { letter.to_ascii_uppercase() }).collect()
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;
    use std::collections::BTreeSet;
    use std::ffi::OsString;

    use super::Variables;
    use crate::api::info::ApiInfo;

    const API: ApiInfo = ApiInfo::new("sample-cloud", "0.1.0");

    /// What is made of an environment, and what of it was read.
    fn read(environment: &[(&str, OsString)]) -> (String, String) {
        let lookup =
            |name: &str| environment.iter().find(|(known, _)| *known == name).map(|(_, value)| value.clone());
        let variables = Variables::of(&API, &lookup);
        let url = variables.base_url().map_or_else(|problem| problem.to_string(), |url| format!("{url:?}"));
        let credentials =
            variables.credentials().map_or_else(|problem| problem.to_string(), |known| format!("{known:?}"));
        (url, credentials)
    }

    fn credentials(environment: &[(&str, &str)]) -> String {
        let environment: Vec<(&str, OsString)> =
            environment.iter().map(|(name, value)| (*name, OsString::from(value))).collect();
        read(&environment).1
    }

    #[test]
    fn a_way_to_authenticate_is_what_is_set() {
        for (environment, expected) in [
            (&[("SAMPLE_CLOUD_TOKEN", "s3cret")][..], "Credentials(Bearer, hidden)"),
            (
                &[("SAMPLE_CLOUD_TOKEN", "s3cret"), ("SAMPLE_CLOUD_USERNAME", "me")],
                "Credentials(Basic, hidden)",
            ),
            (
                &[("SAMPLE_CLOUD_PASSWORD", "s3cret"), ("SAMPLE_CLOUD_USERNAME", "me")],
                "Credentials(Basic, hidden)",
            ),
            (
                &[("SAMPLE_CLOUD_TOKEN", "s3cret"), ("SAMPLE_CLOUD_PASSWORD", "")],
                "Credentials(Bearer, hidden)",
            ),
        ] {
            assert_eq!(credentials(environment), expected);
        }
    }

    #[test]
    fn what_is_missing_or_contradicts_is_named_without_its_value() {
        for (environment, names) in [
            (&[][..], &["`SAMPLE_CLOUD_TOKEN` is not set"][..]),
            (&[("SAMPLE_CLOUD_TOKEN", "")], &["`SAMPLE_CLOUD_TOKEN` is not set"]),
            (&[("TOKEN", "s3cret")], &["`SAMPLE_CLOUD_TOKEN` is not set"]),
            (
                &[("SAMPLE_CLOUD_TOKEN", "s3cret"), ("SAMPLE_CLOUD_PASSWORD", "s3cret")],
                &["`SAMPLE_CLOUD_TOKEN` and `SAMPLE_CLOUD_PASSWORD` are both set"],
            ),
            (
                &[("SAMPLE_CLOUD_USERNAME", "s3cret")],
                &["neither `SAMPLE_CLOUD_TOKEN` nor `SAMPLE_CLOUD_PASSWORD`"],
            ),
            (
                &[("SAMPLE_CLOUD_PASSWORD", "s3cret")],
                &["`SAMPLE_CLOUD_USERNAME`, which belongs to it, is not"],
            ),
            (&[("SAMPLE_CLOUD_TOKEN", "s3cret\n")], &["`SAMPLE_CLOUD_TOKEN`", "line breaks"]),
            (
                &[("SAMPLE_CLOUD_TOKEN", "s3cret"), ("SAMPLE_CLOUD_USERNAME", "s3c:ret")],
                &["`SAMPLE_CLOUD_USERNAME` and `SAMPLE_CLOUD_TOKEN`", "a colon"],
            ),
        ] {
            let said = credentials(environment);
            assert!(names.iter().all(|name| said.contains(name)), "{environment:?}: {said}");
            assert!(!said.contains("s3c"), "{said}");
        }
    }

    #[test]
    fn an_address_is_looked_at_without_being_shown() {
        for (url, expected) in [
            ("https://git.example.com/rest", "Some(\"https://git.example.com/rest\")"),
            ("", "None"),
            ("s3cret", "it does not say how to get there"),
            ("https://me:s3cret@git.example.com", "give them as credentials"),
            ("ftp://s3cret.example.com", "it must begin with https:// or http://"),
        ] {
            let (said, _) = read(&[("SAMPLE_CLOUD_BASE_URL", url.into())]);
            assert!(said.contains(expected) && !said.contains("s3cret"), "{url}: {said}");
            assert_eq!(
                said.contains("`SAMPLE_CLOUD_BASE_URL`"),
                expected.starts_with(char::is_lowercase),
                "{said}"
            );
        }
    }

    #[cfg(unix)]
    #[test]
    fn what_is_no_text_is_named() {
        use std::os::unix::ffi::OsStringExt as _;

        for name in ["TOKEN", "USERNAME", "PASSWORD", "BASE_URL"] {
            let name = format!("SAMPLE_CLOUD_{name}");
            let (url, credentials) = read(&[(&name, OsString::from_vec(b"s3cret\xff".to_vec()))]);
            let said = if name.ends_with("URL") { url } else { credentials };
            assert!(said.contains(&format!("`{name}`")) && said.contains("not UTF-8"), "{said}");
            assert!(!said.contains("s3cret"), "{said}");
        }
    }

    #[test]
    fn nothing_else_is_read() {
        let asked = RefCell::new(BTreeSet::new());
        let lookup = |name: &str| {
            asked.borrow_mut().insert(name.to_owned());
            None
        };
        let variables = Variables::of(&API.with_env_prefix("OTHER"), &lookup);
        assert!(variables.base_url().is_ok() && variables.credentials().is_err());
        let names: Vec<String> = asked.into_inner().into_iter().collect();
        assert_eq!(names, ["OTHER_BASE_URL", "OTHER_PASSWORD", "OTHER_TOKEN", "OTHER_USERNAME"]);
    }
}
