//! In `address`: where an address leads.

use std::fmt::Write as _;

use http::Uri;
use url::Url;

use crate::address::shown;
use crate::api::problem::Problem;

/// Scheme, host and port: what credentials are bound to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Origin {
    secure: bool,
    host: String,
    port: u16,
}

impl Origin {
    /// The origin of an absolute http or https address without user information; others are
    /// not asked.
    pub(crate) fn of(uri: &Uri) -> Option<Self> {
        let (secure, host, port) = parts(uri)?;
        Some(Self { secure, host: host.to_ascii_lowercase(), port })
    }

    /// True where the address is of this origin.
    pub(crate) fn holds(&self, uri: &Uri) -> bool {
        parts(uri).is_some_and(|(secure, host, port)| {
            secure == self.secure && port == self.port && host.eq_ignore_ascii_case(&self.host)
        })
    }

    pub(crate) fn is_secure(&self) -> bool {
        self.secure
    }
}

/// Whether it is https, the host as it is written, and the port.
fn parts(uri: &Uri) -> Option<(bool, &str, u16)> {
    let secure = match uri.scheme_str()? {
        "https" => true,
        "http" => false,
        _ => return None,
    };
    let authority = uri.authority()?;
    if authority.as_str().contains('@') || authority.host().is_empty() {
        return None;
    }
    let port = match authority.port() {
        Some(port) => port.as_u16(),
        // A colon with nothing, or with more than a port can be, behind it.
        None if authority.as_str().len() > authority.host().len() + 1 => return None,
        None if secure => 443,
        None => 80,
    };
    Some((secure, authority.host(), port))
}

/// The base of all requests of a client.
#[derive(Clone, Debug)]
pub(crate) struct Base {
    text: String,
    origin: Origin,
    braces_ids: bool,
}

impl Base {
    pub(crate) fn parse(text: &str) -> Result<Self, Problem> {
        let refused = |reason: &str| {
            // What cannot be used may hold a password in any place, and may be one.
            Problem::BaseUrl { url: shown::origin(text), reason: reason.to_owned() }
        };
        // `host/path` is no address, and `host:80/path` one whose scheme is `host`.
        if !text.contains("://") {
            return Err(refused("it does not say how to get there: put https:// before it"));
        }
        let url = Url::parse(text).map_err(|error| refused(&error.to_string()))?;
        if !matches!(url.scheme(), "http" | "https") {
            return Err(refused("it must begin with https:// or http://"));
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(refused("it holds a user or a password: give them as credentials"));
        }
        if url.query().is_some() || url.fragment().is_some() {
            return Err(refused("it must end with the path, without a query and a fragment"));
        }
        let text = url.as_str().trim_end_matches('/').to_owned();
        let origin = text.parse().ok().and_then(|uri| Origin::of(&uri));
        Ok(Self { origin: origin.ok_or_else(|| refused("it names no host"))?, text, braces_ids: false })
    }

    /// The base of an API that writes ids in braces, where that is true.
    pub(crate) fn with_braced_ids(self, braces_ids: bool) -> Self {
        Self { braces_ids, ..self }
    }

    /// Whether what is asked below has its ids in braces.
    pub(crate) fn braces_ids(&self) -> bool {
        self.braces_ids
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.text
    }

    pub(crate) fn origin(&self) -> &Origin {
        &self.origin
    }
}

/// The address that a server names, seen from the one that was asked. What is absolute stays as
/// it is, byte for byte: signed addresses do not survive a normalisation.
pub(crate) fn resolve(asked: &Uri, named: &[u8]) -> Option<Uri> {
    let named = visible(named);
    let scheme = asked.scheme_str()?;
    let absolute = if let Some(rest) = named.strip_prefix("//") {
        format!("{scheme}://{rest}")
    } else if named.starts_with('/') {
        format!("{scheme}://{}{named}", asked.authority()?)
    } else if has_scheme(&named) {
        named
    } else {
        Url::parse(&asked.to_string()).ok()?.join(&named).ok()?.into()
    };
    let uri = absolute.parse::<Uri>().ok()?;
    Origin::of(&uri).map(|_| uri)
}

fn has_scheme(text: &str) -> bool {
    let scheme = text.split_once(':').map_or("", |(scheme, _)| scheme);
    scheme.starts_with(|first: char| first.is_ascii_alphabetic())
        && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.'))
}

/// Bytes that cannot stand in an address at all, encoded; the others as they are.
pub(crate) fn visible(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len());
    for byte in bytes {
        if byte.is_ascii_graphic() {
            text.push(char::from(*byte));
        } else {
            // Writing to a String does not fail.
            let _ = write!(text, "%{byte:02X}");
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use http::Uri;

    use super::{Base, Origin, resolve};
    use crate::api::problem::Problem;

    fn uri(text: &str) -> Uri {
        text.parse().expect("an address")
    }

    #[test]
    fn an_origin_is_scheme_host_and_port() {
        let origin = |text| Origin::of(&uri(text));
        assert_eq!(origin("https://API.example.com/x"), origin("https://api.example.com:443/y"));
        let base = origin("https://api.example.com/").expect("an origin");
        assert!(base.holds(&uri("https://API.example.com:443/x")));
        for other in
            ["http://api.example.com/", "https://api.example.com:8443/", "https://a@api.example.com/"]
        {
            assert!(!base.holds(&uri(other)), "{other}");
        }
        assert_ne!(origin("https://api.example.com/"), origin("http://api.example.com/"));
        assert_ne!(origin("https://api.example.com/"), origin("https://api.example.com:8443/"));
        assert_ne!(origin("https://api.example.com/"), origin("https://api.example.com.evil.org/"));
        assert_eq!(origin("ftp://api.example.com/"), None);
        assert_eq!(origin("https://user@api.example.com/"), None);
        assert_eq!(origin("/relative"), None);
    }

    #[test]
    fn a_named_address_keeps_its_bytes() {
        let asked = uri("https://api.example.com/2.0/a/b?c=d");
        let resolved = |named: &str| resolve(&asked, named.as_bytes()).map(|uri| uri.to_string());
        let same = |named: &str| assert_eq!(resolved(named).as_deref(), Some(named));
        same("https://store.example.net/x%0Dy/../z?sig='a%2fb'&t={1}");
        assert_eq!(resolved("/x%0D/./y?q=%7b").as_deref(), Some("https://api.example.com/x%0D/./y?q=%7b"));
        assert_eq!(resolved("//other.example.com/x").as_deref(), Some("https://other.example.com/x"));
        assert_eq!(resolved("../e?f=g").as_deref(), Some("https://api.example.com/2.0/e?f=g"));
        assert_eq!(resolved("?page=2").as_deref(), Some("https://api.example.com/2.0/a/b?page=2"));
        assert_eq!(
            resolve(&asked, b"/caf\xe9 x").map(|uri| uri.to_string()).as_deref(),
            Some("https://api.example.com/caf%E9%20x")
        );
    }

    #[test]
    fn an_address_that_is_not_one_is_refused() {
        let asked = uri("https://api.example.com/2.0");
        for named in [
            "ftp://x/y",
            "https://user:pass@api.example.com/",
            "https://api.example.com\\@evil.org/",
            "https://",
            "javascript:x",
        ] {
            assert_eq!(resolve(&asked, named.as_bytes()), None, "{named}");
        }
    }

    #[test]
    fn a_base_url_is_checked() {
        assert_eq!(
            Base::parse("https://host/rest/").map(|base| base.as_str().to_owned()),
            Ok("https://host/rest".to_owned())
        );
        assert_eq!(
            Base::parse("http://127.0.0.1:8080").map(|base| base.as_str().to_owned()),
            Ok("http://127.0.0.1:8080".to_owned())
        );
        for text in ["host/rest", "ftp://host", "https://host?x=1", "https://host#x", "https://u:p@host", ""]
        {
            let refused = Base::parse(text);
            assert!(
                matches!(&refused, Err(Problem::BaseUrl { url, .. }) if !url.contains("u:p")),
                "{text}: {refused:?}"
            );
        }
        for text in
            ["host/rest", "host:7990/rest", "localhost:7990", "//host/rest", "me:s3cret@host", "s3cret"]
        {
            let told = Base::parse(text).expect_err(text).to_string();
            assert!(told.ends_with("put https:// before it") && !told.contains("s3cret"), "{told}");
        }
    }
}
