//! In `auth::oauth`: reading what the token endpoint answers.

use std::time::{Duration, SystemTime};

use http::StatusCode;
use serde_json::Value;

use crate::api::line::line;
use crate::auth::oauth::error::{AnswerProblem, OAuthError, Refusal};
use crate::auth::oauth::secret::{self, Secret};
use crate::auth::oauth::tokens::Tokens;

/// What a server grants, and for how long.
#[derive(Debug)]
pub(super) struct Granted {
    pub(super) tokens: Tokens,
    /// How long the access token lasts from the moment that it was asked for.
    pub(super) lifetime: Option<Duration>,
}

/// Reads an answer (RFC 6749, sections 5.1 and 5.2) to what was asked at this time. `secrets` are
/// those that the question held.
pub(super) fn read(
    status: StatusCode,
    body: &[u8],
    asked_at: SystemTime,
    secrets: &[Secret],
) -> Result<Granted, OAuthError> {
    let json = serde_json::from_slice::<Value>(body);
    let failed = |problem| Err(OAuthError::answer(status, problem));
    if status.is_redirection() {
        return failed(AnswerProblem::Redirect);
    }
    let json = match json {
        Ok(json) => json,
        Err(error) if status.is_success() => return failed(AnswerProblem::Json(error)),
        Err(_) => Value::Null,
    };
    let access = text(&json, "access_token");
    // Some servers say no with a status that says yes.
    if !status.is_success() || (access.is_none() && text(&json, "error").is_some()) {
        let said = |key| text(&json, key).and_then(|text| line(&secret::without(secrets, text)));
        let (code, description) = (said("error"), said("error_description"));
        return Err(OAuthError::refused(Refusal { status: Some(status), code, description }));
    }
    let Some(access) = access else { return failed(AnswerProblem::NoToken) };
    if text(&json, "token_type").is_some_and(|kind| !kind.eq_ignore_ascii_case("bearer")) {
        return failed(AnswerProblem::TokenType);
    }
    let lifetime = json.get("expires_in").and_then(seconds);
    // The standard says `scope`; some servers say `scopes`.
    let scopes = json.get("scope").or_else(|| json.get("scopes")).map(words).unwrap_or_default();
    let mut tokens = Tokens::new(access).with_scopes(scopes);
    if let Some(refresh) = text(&json, "refresh_token") {
        tokens = tokens.with_refresh(refresh);
    }
    // What lies beyond the end of the calendar does not expire.
    if let Some(expires_at) = lifetime.and_then(|lifetime| asked_at.checked_add(lifetime)) {
        tokens = tokens.with_expires_at(expires_at);
    }
    Ok(Granted { tokens, lifetime })
}

/// A text that is there and not empty.
fn text<'a>(json: &'a Value, key: &str) -> Option<&'a str> {
    json.get(key)?.as_str().filter(|text| !text.is_empty())
}

/// A number of seconds; some servers write it as text. Less than none is none.
fn seconds(value: &Value) -> Option<Duration> {
    let seconds = match value {
        Value::Number(number) => number.as_f64()?,
        Value::String(text) => text.trim().parse().ok()?,
        _ => return None,
    };
    Duration::try_from_secs_f64(seconds.max(0.0)).ok()
}

/// Words with blanks between them, or a list.
fn words(value: &Value) -> Vec<String> {
    match value {
        Value::String(text) => text.split_whitespace().map(str::to_owned).collect(),
        Value::Array(items) => items.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, SystemTime};

    use http::StatusCode;

    use super::{Granted, OAuthError, read};
    use crate::api::info::UNKNOWN;
    use crate::auth::oauth::error::OAuthErrorKind;
    use crate::auth::oauth::secret::Secret;

    const NOW: SystemTime = SystemTime::UNIX_EPOCH;

    fn answered(status: u16, body: &str) -> Result<Granted, OAuthError> {
        let status = StatusCode::from_u16(status).expect("a status");
        read(status, body.as_bytes(), NOW, &[Secret::new("s3cret")])
    }

    fn granted(body: &str) -> Granted {
        answered(200, body).expect(body)
    }

    #[test]
    fn an_answer_is_read_as_servers_write_it() {
        let whole = granted(
            r#"{"access_token":"a","token_type":"bearer","expires_in":7200,"refresh_token":"r","scopes":"issue account"}"#,
        );
        assert_eq!(whole.tokens.access(), "a");
        assert_eq!(whole.tokens.refresh(), Some("r"));
        assert_eq!(whole.tokens.scopes(), ["issue", "account"]);
        assert_eq!(whole.tokens.expires_at(), Some(NOW + Duration::from_secs(7200)));
        let list = granted(r#"{"access_token":"a","token_type":"Bearer","scope":["issue"],"scopes":"x"}"#);
        assert_eq!(list.tokens.scopes(), ["issue"]);
        let bare = granted(r#"{"access_token":"a","refresh_token":null,"scope":null}"#);
        assert_eq!(
            (bare.tokens.refresh(), bare.tokens.expires_at(), bare.tokens.scopes().len()),
            (None, None, 0)
        );
    }

    #[test]
    fn a_lifetime_is_seconds_however_it_is_written() {
        let lifetime = |value| granted(&format!(r#"{{"access_token":"a","expires_in":{value}}}"#)).lifetime;
        for value in ["3600", "3600.0", "\"3600\"", "\" 3600 \""] {
            assert_eq!(lifetime(value), Some(Duration::from_secs(3600)), "{value}");
        }
        assert_eq!(lifetime("-1"), Some(Duration::ZERO));
        for value in ["1e300", "\"soon\"", "null", "[]", "\"NaN\"", "\"inf\""] {
            let unknown = lifetime(value);
            assert!(unknown.is_none_or(|lifetime| lifetime.is_zero()), "{value}: {unknown:?}");
        }
        let endless = granted(r#"{"access_token":"a","expires_in":18446744073709551000}"#);
        assert_eq!(endless.tokens.expires_at(), None);
    }

    #[test]
    fn a_no_is_told_without_what_was_sent() {
        let error =
            answered(400, r#"{"error":"invalid_grant","error_description":"token s3cret\nis\u0000 spent"}"#)
                .expect_err("refused");
        assert_eq!(error.kind(), OAuthErrorKind::Refused);
        assert_eq!((error.code(), error.description()), (Some("invalid_grant"), Some("token … is spent")));
        assert_eq!(
            error.to_string(),
            "authorization was refused: invalid_grant: token … is spent (status 400)"
        );
        let page = answered(503, "<html>").expect_err("refused");
        assert_eq!((page.code(), page.status()), (None, Some(StatusCode::SERVICE_UNAVAILABLE)));
        assert!(page.is_passing(&UNKNOWN));
        assert_eq!(answered(200, r#"{"error":"bad_code"}"#).expect_err("refused").code(), Some("bad_code"));
    }

    #[test]
    fn what_holds_no_token_is_an_error() {
        for (status, body, says) in [
            (200, "{}", "no access_token"),
            (200, "[]", "no access_token"),
            (200, r#"{"access_token":""}"#, "no access_token"),
            (200, r#"{"access_token":7}"#, "no access_token"),
            (200, r#"{"access_token":"s3cret","token_type":"mac"}"#, "token_type"),
            (200, r#"{"access_token":"s3cret""#, "not JSON"),
            (200, "", "not JSON"),
            (302, "", "redirects"),
        ] {
            let error = answered(status, body).expect_err(body);
            assert_eq!(error.kind(), OAuthErrorKind::Answer, "{body}");
            let shown = format!("{error} {error:?}");
            assert!(shown.contains(says) && !shown.contains("s3cret"), "{body}: {shown}");
        }
    }
}
