//! In `auth::oauth`: what is sent to the token endpoint: who the program is, and on what ground it
//! asks for a token.

use std::fmt;
use std::sync::Arc;
use std::time::SystemTime;

use percent_encoding::utf8_percent_encode;

use crate::address::encoding::RESERVED;
use crate::address::query::Pairs;
use crate::api::problem::Problem;
use crate::auth::authorization::Authorization;
use crate::auth::oauth::error::OAuthError;
use crate::auth::oauth::secret::Secret;
use crate::transport::BoxError;

/// How a program proves which one it is.
#[derive(Clone, Debug)]
pub(super) enum Proof {
    Basic {
        id: String,
        secret: Secret,
    },
    Form {
        id: String,
        secret: Secret,
    },
    Public {
        id: String,
    },
    /// The grant itself says which program asks.
    Nothing,
}

type Sign = dyn Fn(SystemTime) -> Result<String, BoxError> + Send + Sync;

/// What stands for the consent of whoever the program acts for.
#[derive(Clone)]
pub(super) enum Grant {
    ClientCredentials,
    Code {
        code: Secret,
        redirect_uri: Option<String>,
        verifier: Option<Secret>,
    },
    Assertion {
        grant_type: String,
        scheme: Option<String>,
        sign: Arc<Sign>,
    },
    /// Nothing but tokens from before.
    Restored,
}

impl Grant {
    pub(super) fn assertion<E: Into<BoxError>>(
        grant_type: impl Into<String>,
        sign: impl Fn(SystemTime) -> Result<String, E> + Send + Sync + 'static,
    ) -> Self {
        let sign = Arc::new(move |now| sign(now).map_err(Into::into));
        Self::Assertion { grant_type: grant_type.into(), scheme: None, sign }
    }

    /// Sends the assertion in the `Authorization` header instead of the form.
    pub(super) fn in_header(self, name: impl Into<String>) -> Self {
        match self {
            Self::Assertion { grant_type, sign, .. } => {
                Self::Assertion { grant_type, scheme: Some(name.into()), sign }
            }
            other => other,
        }
    }

    /// True where a token can be had again in the same way, without a refresh token.
    pub(super) fn lasts(&self) -> bool {
        matches!(self, Self::ClientCredentials | Self::Assertion { .. })
    }

    fn name(&self) -> &str {
        match self {
            Self::ClientCredentials => "client_credentials",
            Self::Code { .. } => "authorization_code",
            Self::Assertion { grant_type, .. } => grant_type,
            Self::Restored => "refresh_token",
        }
    }
}

impl fmt::Debug for Grant {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.name())
    }
}

/// What is sent to the token endpoint. Without `Debug`: the form holds secrets.
#[derive(Default)]
pub(super) struct Question {
    pub(super) form: Pairs,
    pub(super) authorization: Option<Authorization>,
    /// All of it that must not be shown.
    pub(super) secrets: Vec<Secret>,
}

impl Question {
    /// Asks for tokens by a grant, with further fields of the caller's.
    pub(super) fn first(
        proof: &Proof,
        grant: &Grant,
        parameters: &Pairs,
        now: SystemTime,
    ) -> Result<Self, OAuthError> {
        let mut question = Self::default();
        question.field("grant_type", grant.name());
        match grant {
            Grant::ClientCredentials => {}
            Grant::Code { code, redirect_uri, verifier } => {
                question.secret("code", code);
                if let Some(redirect_uri) = redirect_uri {
                    question.field("redirect_uri", redirect_uri);
                }
                if let Some(verifier) = verifier {
                    question.secret("code_verifier", verifier);
                }
            }
            Grant::Assertion { scheme, sign, .. } => {
                let signed = Secret::new(sign(now).map_err(OAuthError::sign)?);
                match scheme {
                    Some(scheme) => question.authorize(scheme, &signed)?,
                    None => question.secret("assertion", &signed),
                }
            }
            Grant::Restored => return Err(OAuthError::ended()),
        }
        for (name, value) in parameters.iter() {
            question.form.push(name.to_owned().into(), value.into());
        }
        question.prove(proof)?;
        Ok(question)
    }

    /// Asks for the tokens that come after these.
    pub(super) fn renewal(proof: &Proof, refresh: &str) -> Result<Self, OAuthError> {
        let mut question = Self::default();
        question.field("grant_type", "refresh_token");
        question.secret("refresh_token", &Secret::new(refresh));
        question.prove(proof)?;
        Ok(question)
    }

    fn prove(&mut self, proof: &Proof) -> Result<(), OAuthError> {
        match proof {
            Proof::Basic { id, secret } => {
                self.secrets.push(secret.clone());
                // Encoded as in a form before they are joined (RFC 6749, section 2.3.1).
                let encoded = |text| utf8_percent_encode(text, RESERVED).to_string();
                let basic = Authorization::basic(&encoded(id), &encoded(secret.expose()));
                self.authorized(basic)
            }
            Proof::Form { id, secret } => {
                self.field("client_id", id);
                self.secret("client_secret", secret);
                Ok(())
            }
            Proof::Public { id } => {
                self.field("client_id", id);
                Ok(())
            }
            Proof::Nothing => Ok(()),
        }
    }

    fn authorize(&mut self, scheme: &str, signed: &Secret) -> Result<(), OAuthError> {
        self.secrets.push(signed.clone());
        self.authorized(Authorization::scheme(scheme, signed.expose()))
    }

    fn authorized(&mut self, authorization: Result<Authorization, Problem>) -> Result<(), OAuthError> {
        let authorization = authorization.map_err(OAuthError::unsendable)?;
        if let Some((_, value)) = authorization
            .header()
            .and_then(|value| value.to_str().ok())
            .and_then(|value| value.split_once(' '))
        {
            self.secrets.push(Secret::new(value));
        }
        self.authorization = Some(authorization);
        Ok(())
    }

    fn field(&mut self, name: &'static str, value: &str) {
        self.form.push(name.into(), value.into());
    }

    fn secret(&mut self, name: &'static str, value: &Secret) {
        self.field(name, value.expose());
        self.secrets.push(value.clone());
    }
}
