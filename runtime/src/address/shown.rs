//! In `address`: what of an address may be shown.

use std::borrow::Cow;
use std::net::Ipv6Addr;

use http::Uri;
use percent_encoding::percent_decode_str;
use url::form_urlencoded;

use crate::hidden;

/// Names of query parameters whose values are never shown, beside those that tell of a secret anywhere.
const SECRET_NAMES: [&str; 8] = ["sig", "auth", "key", "code", "pass", "pwd", "pw", "hmac"];

/// True for a parameter's name, decoded, that looks as if its value were a secret.
pub(crate) fn is_secret(name: &str) -> bool {
    is_surely_secret(name) || SECRET_NAMES.iter().any(|secret| name.eq_ignore_ascii_case(secret))
}

/// True for a parameter's or a header's name, decoded, that leaves little doubt.
pub(crate) fn is_surely_secret(name: &str) -> bool {
    hidden::is_secret(name, &[]) || name.to_ascii_lowercase().contains("session")
}

/// The values in an encoded query that are secrets, decoded. `key=ROCKET` is shown in no address, and
/// still a word that a server may say.
pub(crate) fn secret_values(query: &str) -> impl Iterator<Item = Cow<'_, str>> {
    form_urlencoded::parse(query.as_bytes())
        .filter(|(name, _)| is_surely_secret(name))
        .map(|(_, value)| value)
}

/// An address as it may be shown: without user information and secrets. Towards a foreign origin
/// only the origin is shown, because storage hosts sign what they name.
pub(crate) fn shown(uri: &Uri, home: bool) -> String {
    let host = uri.authority().map_or("", |authority| {
        authority.as_str().rsplit_once('@').map_or(authority.as_str(), |(_, host)| host)
    });
    let mut text = format!("{}://{host}", uri.scheme_str().unwrap_or("https"));
    if !home {
        text.push_str("/…");
        return text;
    }
    for (index, segment) in uri.path().split('/').enumerate() {
        if index > 0 {
            text.push('/');
        }
        // Parameters within a path, as some servers put sessions there.
        match segment.split_once(';') {
            Some((name, _)) => text.extend([name, ";…"]),
            None => text.push_str(segment),
        }
    }
    if let Some(query) = uri.query() {
        text.push('?');
        let pairs: Vec<Cow<'_, str>> = query.split('&').map(without_secret).collect();
        text.push_str(&pairs.join("&"));
    }
    text
}

/// A pair of an encoded query without its value, where its name says that it is a secret.
pub(crate) fn without_secret(pair: &str) -> Cow<'_, str> {
    let Some((name, _)) = pair.split_once('=') else {
        return pair.into();
    };
    if is_secret(&percent_decode_str(name).decode_utf8_lossy()) {
        format!("{name}=…").into()
    } else {
        pair.into()
    }
}

/// Of an address that somebody named, the origin: path and query may be signed, and what is no address may
/// hold anything anywhere.
pub(crate) fn origin(address: &str) -> String {
    let Some((scheme, rest)) = address.split_once("://") else { return "…".to_owned() };
    let authority = rest.split(['/', '?', '#', '\\']).next().unwrap_or_default();
    let host = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
    let (name, port) = match host.rsplit_once(':') {
        Some((name, port)) if !port.ends_with(']') => (name, port),
        _ => (host, ""),
    };
    let is_port = port.bytes().all(|byte| byte.is_ascii_digit());
    let is_name = match name.strip_prefix('[').and_then(|name| name.strip_suffix(']')) {
        Some(address) => address.parse::<Ipv6Addr>().is_ok(),
        None => name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".-_".contains(&byte)),
    };
    // A user without a host would be taken for one.
    let is_host = !name.is_empty() && is_name && is_port;
    if matches!(scheme, "http" | "https") && is_host {
        format!("{scheme}://{host}/…")
    } else {
        "…".to_owned()
    }
}

#[cfg(test)]
mod tests {
    use http::Uri;

    use super::{is_secret, origin, secret_values, shown};

    fn uri(text: &str) -> Uri {
        text.parse().expect("an address")
    }

    #[test]
    fn what_is_shown_holds_no_secret() {
        let home =
            uri("https://api.example.com/x?q=a&access%5ftoken=1&X-Amz-Signature=2&sig=3&Key=4&state=OPEN&x");
        assert_eq!(
            shown(&home, true),
            "https://api.example.com/x?q=a&access%5ftoken=…&X-Amz-Signature=…&sig=…&Key=…&state=OPEN&x"
        );
        assert_eq!(shown(&home, false), "https://api.example.com/…");
        assert_eq!(shown(&uri("https://u:p@example.com/x"), true), "https://example.com/x");
        assert_eq!(shown(&uri("https://example.com/x;session=1/y"), true), "https://example.com/x;…/y");
    }

    #[test]
    fn names_of_secrets_are_known() {
        for name in [
            "token",
            "X-Token-2",
            "client_secret",
            "jwt",
            "JWT",
            "auth",
            "code",
            "X-Amz-Credential",
            "sessionId",
        ] {
            assert!(is_secret(name), "{name}");
        }
        for name in ["q", "projectKey", "author", "encode", "design", "state", "at"] {
            assert!(!is_secret(name), "{name}");
        }
        let values: Vec<_> = secret_values("q=a&access_token=b%20c&key=PROJ&jwt=d").collect();
        assert_eq!(values, ["b c", "d"]);
    }

    #[test]
    fn of_an_address_that_somebody_named_the_origin_is_shown() {
        for (address, shown) in [
            ("https://api.example.com:8443/x?y=s3cret", "https://api.example.com:8443/…"),
            ("http://me:s3cret@[::1]:80/x", "http://[::1]:80/…"),
            ("https://api.example.com", "https://api.example.com/…"),
            ("https://api.example.com\\@s3cret", "https://api.example.com/…"),
            ("https://me:s3cret@", "…"),
            ("https://host:s3cret/", "…"),
            ("https://[s3cret]/", "…"),
            ("https://[::1]:s3cret/", "…"),
            ("https://me%3as3cret%40host/", "…"),
            ("ftp://s3cret/x", "…"),
            ("/x?y=s3cret", "…"),
            ("s3cret", "…"),
        ] {
            assert_eq!(origin(address), shown, "{address}");
        }
    }
}
