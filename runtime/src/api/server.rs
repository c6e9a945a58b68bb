//! In `api`: where an API is served, as its document says it: an address with variables in it.

use std::fmt;

use crate::api::problem::Problem;

/// A place where an API is served: an address that may have variables in it, as in
/// `https://{region}.example.com/v1`.
///
/// ```
/// use bitbucket_runtime::{Server, ServerVariable};
///
/// const SANDBOX: Server = Server::new("https://{region}.sandbox.example.com/v1")
///     .with_variables(&[ServerVariable::new("region").with_default("eu").with_values(&["eu", "us"])]);
/// assert_eq!(SANDBOX.url(), "https://{region}.sandbox.example.com/v1");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub struct Server {
    url: &'static str,
    variables: &'static [ServerVariable],
}

/// A variable in the address of a [`Server`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub struct ServerVariable {
    name: &'static str,
    default: Option<&'static str>,
    values: &'static [&'static str],
}

impl Server {
    /// A place by its address, in which `{name}` stands for a variable. One that begins with a slash is on the
    /// host of the client's base URL.
    pub const fn new(url: &'static str) -> Self {
        Self { url, variables: &[] }
    }

    /// Says what is known of the variables. One of which nothing is said has to be given.
    pub const fn with_variables(mut self, variables: &'static [ServerVariable]) -> Self {
        self.variables = variables;
        self
    }

    /// The address, variables and all.
    #[must_use]
    pub const fn url(&self) -> &'static str {
        self.url
    }

    /// What is known of the variables.
    pub const fn variables(&self) -> &'static [ServerVariable] {
        self.variables
    }

    /// Whether the address has this variable.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.names().any(|own| own == name)
    }

    fn names(&self) -> impl Iterator<Item = &'static str> {
        self.url.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name)
    }

    /// The address with these values in the place of its variables; the defaults where none is given.
    ///
    /// # Errors
    /// Where a variable has no value, or one that it may not have.
    pub(crate) fn filled(&self, given: &[(String, String)]) -> Result<String, Problem> {
        let mut filled = String::with_capacity(self.url.len() + 16);
        let mut rest = self.url;
        while let Some((before, after)) = rest.split_once('{') {
            let Some((name, after)) = after.split_once('}') else { break };
            filled.push_str(before);
            filled.push_str(self.value(name, given)?);
            rest = after;
        }
        filled.push_str(rest);
        Ok(filled)
    }

    fn value<'g>(&self, name: &'static str, given: &'g [(String, String)]) -> Result<&'g str, Problem> {
        let known = self.variables.iter().find(|variable| variable.name == name);
        let values = known.map_or(&[][..], |variable| variable.values);
        // The last that is given counts, as with every setter.
        let value = match given.iter().rfind(|(other, _)| other == name) {
            Some((_, value)) => value,
            None => {
                return known
                    .and_then(|known| known.default)
                    .ok_or(Problem::NoServerVariable { name, values });
            }
        };
        match values.is_empty() || values.contains(&value.as_str()) {
            true => Ok(value),
            false => Err(Problem::ServerVariable { name, values }),
        }
    }
}

impl ServerVariable {
    /// A variable that has to be given.
    pub const fn new(name: &'static str) -> Self {
        Self { name, default: None, values: &[] }
    }

    /// Says what it is where nobody gives it.
    pub const fn with_default(mut self, default: &'static str) -> Self {
        self.default = Some(default);
        self
    }

    /// Says what it can be; anything, where this is not called.
    pub const fn with_values(mut self, values: &'static [&'static str]) -> Self {
        self.values = values;
        self
    }

    /// What the address calls it.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// What it is where nobody gives it.
    #[must_use]
    pub const fn default_value(&self) -> Option<&'static str> {
        self.default
    }

    /// What it can be; empty where that is anything.
    #[must_use]
    pub const fn values(&self) -> &'static [&'static str] {
        self.values
    }
}

/// The address.
impl fmt::Display for Server {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.url)
    }
}

#[cfg(test)]
mod tests {
    use super::{Server, ServerVariable};
    use crate::api::problem::Problem;

    const SERVER: Server = Server::new("{scheme}://{host}/{scheme}/{own}/{").with_variables(&[
        ServerVariable::new("scheme").with_default("https").with_values(&["https", "http"]),
        ServerVariable::new("host").with_default("example.com"),
    ]);

    fn filled(given: &[(&str, &str)]) -> Result<String, Problem> {
        let given: Vec<_> =
            given.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        SERVER.filled(&given)
    }

    #[test]
    fn variables_have_their_defaults_or_what_is_given() {
        assert_eq!(filled(&[("own", "x")]), Ok("https://example.com/https/x/{".to_owned()));
        assert_eq!(
            filled(&[("own", "x"), ("scheme", "https"), ("scheme", "http"), ("host", "localhost:1")]),
            Ok("http://localhost:1/http/x/{".to_owned())
        );
    }

    #[test]
    fn a_variable_without_a_value_or_with_another_is_refused() {
        assert_eq!(filled(&[]), Err(Problem::NoServerVariable { name: "own", values: &[] }));
        let refused = filled(&[("own", "x"), ("scheme", "ftp")]).expect_err("refused");
        assert_eq!(refused, Problem::ServerVariable { name: "scheme", values: &["https", "http"] });
        assert!(refused.to_string().contains("`https`, `http`"), "{refused}");
    }
}
