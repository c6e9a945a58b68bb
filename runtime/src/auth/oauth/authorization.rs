//! In `auth::oauth`: asking a person to let the program act for them.

use std::borrow::Cow;
use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest as _, Sha256};
use url::form_urlencoded;

use crate::address::query::Pairs;
use crate::address::shown::origin;
use crate::api::line::line;
use crate::auth::oauth::credentials::OAuthCredentials;
use crate::auth::oauth::error::{OAuthError, ParameterProblem, RedirectedProblem, Refusal};
use crate::auth::oauth::grant::{Grant, Proof};
use crate::auth::oauth::program::OAuth;
use crate::auth::oauth::secret::{self, Secret};

/// The question whether the program may act for a person (RFC 6749, section 4.1). The person
/// answers it in a browser, at [`AuthorizationRequest::url`], and is sent back with a code.
///
/// A web server that loses it between the two requests describes the same again, with the `state`
/// that it kept for the person's session.
#[derive(Clone)]
#[must_use]
pub struct AuthorizationRequest {
    oauth: OAuth,
    state: Secret,
    redirect_uri: Option<String>,
    verifier: Option<Secret>,
    parameters: Pairs,
}

impl OAuth {
    /// Asks a person to let the program act for them. `state` comes back with the answer and tells
    /// that it belongs to this question: it must be unguessable, and another each time, so take it
    /// from a generator of random numbers that is made for secrets.
    ///
    /// ```
    /// # use bitbucket_runtime::Credentials;
    /// # use bitbucket_runtime::oauth::{OAuth, OAuthCredentials, OAuthEndpoints, OAuthError, Tokens};
    /// # fn example(oauth: OAuth) -> Result<(), OAuthError> {
    /// let asked = oauth.authorization("unguessable").redirect_uri("http://localhost:8080/callback");
    /// println!("open {}", asked.url()?);
    /// // What the browser was sent back to.
    /// let person = asked.redirected("http://localhost:8080/callback?code=abc&state=unguessable")?;
    /// let credentials = Credentials::oauth(person);
    /// # Ok(())
    /// # }
    /// ```
    pub fn authorization(&self, state: impl Into<String>) -> AuthorizationRequest {
        AuthorizationRequest::new(self.clone(), state)
    }
}

impl AuthorizationRequest {
    pub(super) fn new(oauth: OAuth, state: impl Into<String>) -> Self {
        let parameters = Pairs::default();
        Self { oauth, state: Secret::new(state), redirect_uri: None, verifier: None, parameters }
    }

    /// Where the person is sent back to; must be registered with the server. Where this is not
    /// called, it is what is registered.
    pub fn redirect_uri(mut self, redirect_uri: impl Into<String>) -> Self {
        self.redirect_uri = Some(redirect_uri.into());
        self
    }

    /// What the program wants to do: scopes with blanks between them. Some servers take them
    /// from the program's registration.
    pub fn scope(self, scope: &str) -> Self {
        self.parameter("scope", scope)
    }

    /// A parameter of the server's own.
    pub fn parameter(mut self, name: impl Into<Cow<'static, str>>, value: &str) -> Self {
        self.parameters.set(name.into(), value.into());
        self
    }

    /// Binds the code to this program (RFC 7636, method S256): an unguessable text of 43 to 128
    /// letters, digits, `-`, `.`, `_` and `~`. What is shown to the browser is its SHA-256.
    ///
    /// ```
    /// # use bitbucket_runtime::Credentials;
    /// # use bitbucket_runtime::oauth::{OAuth, OAuthCredentials, OAuthEndpoints, OAuthError, Tokens};
    /// # fn example(oauth: OAuth) -> Result<(), OAuthError> {
    /// let verifier = "as unguessable as the state".replace(' ', "-").repeat(2);
    /// let asked = OAuth::public(OAuthEndpoints::fixed("https://example.com/ask", "https://example.com/token"), "id")
    ///     .authorization("unguessable")
    ///     .code_verifier(verifier);
    /// println!("open {}", asked.url()?);
    /// # Ok(())
    /// # }
    /// ```
    pub fn code_verifier(mut self, verifier: impl Into<String>) -> Self {
        self.verifier = Some(Secret::new(verifier));
        self
    }

    /// Where to send the person. It holds the state: do not log it.
    ///
    /// # Errors
    /// Where the endpoint or the code verifier cannot be used.
    pub fn url(&self) -> Result<String, OAuthError> {
        let endpoint = self.oauth.endpoints.authorize()?;
        let mut query = Pairs::default();
        query.push("response_type".into(), "code".into());
        if let Proof::Basic { id, .. } | Proof::Form { id, .. } | Proof::Public { id } = &self.oauth.proof {
            query.push("client_id".into(), id.into());
        }
        if let Some(redirect_uri) = &self.redirect_uri {
            query.push("redirect_uri".into(), redirect_uri.into());
        }
        query.push("state".into(), self.state.expose().into());
        if let Some(verifier) = &self.verifier {
            query.push("code_challenge".into(), challenge(verifier.expose())?.into());
            query.push("code_challenge_method".into(), "S256".into());
        }
        for (name, value) in self.parameters.iter() {
            query.push(name.to_owned().into(), value.into());
        }
        let separator = if endpoint.query().is_some() { '&' } else { '?' };
        Ok(format!("{endpoint}{separator}{}", query.encode()))
    }

    /// Reads the address that the person was sent back to; its query is enough. The first request
    /// that is sent with these credentials swaps the code for tokens.
    ///
    /// # Errors
    /// [`Redirected`](crate::oauth::OAuthErrorKind::Redirected) where the state is another, so that this
    /// answer belongs to another question or was forged, or where there is no code;
    /// [`Refused`](crate::oauth::OAuthErrorKind::Refused) where the person, or the server, says no.
    pub fn redirected(&self, address: &str) -> Result<OAuthCredentials, OAuthError> {
        let query = address.split_once('?').map_or(address, |(_, query)| query);
        let query = query.split_once('#').map_or(query, |(query, _)| query);
        let find = |wanted: &str| {
            let mut pairs = form_urlencoded::parse(query.as_bytes());
            pairs.find(|(name, _)| name == wanted).map(|(_, value)| value).filter(|value| !value.is_empty())
        };
        if find("state").as_deref() != Some(self.state.expose()) {
            return Err(OAuthError::redirected(RedirectedProblem::State));
        }
        if let Some(code) = find("error") {
            let said = |text: &str| line(&secret::without(std::slice::from_ref(&self.state), text));
            let description = find("error_description").and_then(|text| said(&text));
            return Err(OAuthError::refused(Refusal { status: None, code: said(&code), description }));
        }
        match find("code") {
            Some(code) => Ok(self.code(code)),
            None => Err(OAuthError::redirected(RedirectedProblem::NoCode)),
        }
    }

    /// Takes a code whose state the caller has compared.
    pub fn code(&self, code: impl Into<String>) -> OAuthCredentials {
        let grant = Grant::Code {
            code: Secret::new(code),
            redirect_uri: self.redirect_uri.clone(),
            verifier: self.verifier.clone(),
        };
        OAuthCredentials::new(self.oauth.clone(), grant)
    }
}

/// What stands for a verifier where others can see it (RFC 7636, section 4.2).
fn challenge(verifier: &str) -> Result<String, OAuthError> {
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~');
    if !(43..=128).contains(&verifier.len()) || !verifier.bytes().all(allowed) {
        return Err(OAuthError::parameter(ParameterProblem::Verifier));
    }
    Ok(URL_SAFE_NO_PAD.encode(Sha256::digest(verifier)))
}

impl fmt::Debug for AuthorizationRequest {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&str> = self.parameters.iter().map(|(name, _)| name).collect();
        formatter
            .debug_struct("AuthorizationRequest")
            .field("oauth", &self.oauth)
            .field("redirect_uri", &self.redirect_uri.as_deref().map(origin))
            .field("state", &self.state)
            .field("code_verifier", &self.verifier)
            .field("parameters", &names)
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::{AuthorizationRequest, challenge};
    use crate::auth::oauth::endpoints::OAuthEndpoints;
    use crate::auth::oauth::error::OAuthErrorKind;
    use crate::auth::oauth::program::OAuth;

    fn request() -> AuthorizationRequest {
        let endpoints =
            OAuthEndpoints::fixed("https://example.com/authorize?tenant=1", "https://example.com/token");
        OAuth::new(endpoints, "the id", "s3cret").authorization("st&te")
    }

    #[test]
    fn the_address_holds_everything_encoded_and_no_secret() {
        let request = request().redirect_uri("http://localhost:8080/back?x=1").scope("issue account");
        assert_eq!(
            request.url().expect("an address"),
            "https://example.com/authorize?tenant=1&response_type=code&client_id=the%20id\
             &redirect_uri=http%3A%2F%2Flocalhost%3A8080%2Fback%3Fx%3D1&state=st%26te&scope=issue%20account"
        );
        let shown = format!("{request:?}");
        assert!(!shown.contains("st&te") && !shown.contains("s3cret"), "{shown}");
    }

    #[test]
    fn a_verifier_is_shown_as_its_digest() {
        // RFC 7636, appendix B.
        let verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
        assert_eq!(challenge(verifier).expect("a challenge"), "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
        let url = request().code_verifier(verifier).url().expect("an address");
        assert!(url.contains("code_challenge_method=S256") && !url.contains(verifier), "{url}");
        for bad in ["short".to_owned(), "a".repeat(129), format!("{} ", "a".repeat(50))] {
            let error = request().code_verifier(&bad).url().expect_err("refused");
            assert_eq!(error.kind(), OAuthErrorKind::Configuration, "{bad}");
            assert!(!error.to_string().contains(&bad));
        }
    }

    #[test]
    fn the_way_back_is_checked() {
        let kind = |address: &str| request().redirected(address).map(|_| ()).map_err(|error| error.kind());
        for good in [
            "http://localhost:8080/back?code=abc&state=st%26te",
            "/back?state=st%26te&code=abc#fragment",
            "code=abc&state=st%26te",
        ] {
            assert_eq!(kind(good), Ok(()), "{good}");
        }
        for bad in [
            "/back?code=abc",
            "/back?code=abc&state=",
            "/back?code=abc&state=other",
            "/back?code=abc&state=other&state=st%26te",
            "/back?error=access_denied&state=other",
            "/back?state=st%26te",
            "/back?state=st%26te&code=",
            "",
        ] {
            assert_eq!(kind(bad), Err(OAuthErrorKind::Redirected), "{bad}");
        }
        let denied = "/back?error=access_denied&error_description=not+you,+st%26te&state=st%26te";
        let error = request().redirected(denied).expect_err("refused");
        assert_eq!(error.kind(), OAuthErrorKind::Refused);
        assert_eq!((error.code(), error.description()), (Some("access_denied"), Some("not you, …")));
    }
}
