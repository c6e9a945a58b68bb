//! Addresses that documents say: whole ones, and paths of some host.

/// An address as a document says it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Address {
    /// With scheme and host, or with a variable that begins it; as a client asks it.
    Whole(String),
    /// A path, of a host that the document does not say.
    Relative(String),
    /// Nothing that a client can ask, and why.
    Unusable(&'static str),
}

/// Reads an address, variables in braces and all.
pub(crate) fn address(written: &str) -> Address {
    let cut = written.split(['?', '#']).next().unwrap_or_default();
    let bare = cut.trim_end_matches('/');
    if written.chars().any(|letter| letter.is_whitespace() || letter.is_control()) {
        return Address::Unusable("holds what no address can hold");
    }
    if written.matches('{').count() != written.matches('}').count() {
        return Address::Unusable("has a brace too many");
    }
    if let Some((scheme, rest)) = cut.split_once("://") {
        let has_host = !rest.is_empty() && !rest.starts_with('/');
        let is_http =
            matches!(scheme.to_ascii_lowercase().as_str(), "http" | "https") || scheme.contains('{');
        return match (is_http, has_host) {
            (true, true) if rest.split('/').next().is_some_and(|host| host.contains('@')) => {
                Address::Unusable("holds a user")
            }
            (true, true) => Address::Whole(bare.to_owned()),
            (true, false) => Address::Unusable("names no host"),
            (false, _) => Address::Unusable("begins with neither https:// nor http://"),
        };
    }
    if let Some(rest) = bare.strip_prefix("//").filter(|rest| !rest.is_empty()) {
        return Address::Whole(format!("https://{rest}"));
    }
    if bare.starts_with('{') {
        // A variable that stands for an address, or for its scheme and host.
        return Address::Whole(bare.to_owned());
    }
    let first = bare.split('/').next().unwrap_or_default();
    let is_host = first == "localhost"
        || first.starts_with("localhost:")
        || (first.contains('.') && !first.starts_with('.') && first.split('.').all(|part| !part.is_empty()));
    match is_host {
        // Nobody has a certificate for the machine itself.
        true if first.starts_with("localhost") => Address::Whole(format!("http://{bare}")),
        true => Address::Whole(format!("https://{bare}")),
        false if bare.is_empty() && written.starts_with('/') => Address::Relative("/".to_owned()),
        false => Address::Relative(bare.to_owned()),
    }
}

/// Where a path leads, seen from a document at this address.
pub(crate) fn joined(document: &str, path: &str) -> String {
    let (scheme, rest) = document.split_once("://").unwrap_or(("https", document));
    let rest = rest.split(['?', '#']).next().unwrap_or_default();
    let (host, known) = rest.split_once('/').unwrap_or((rest, ""));
    let mut segments: Vec<&str> = match path.starts_with('/') {
        true => Vec::new(),
        // What stands behind the last slash is the document itself.
        false => known.rsplit_once('/').map_or_else(Vec::new, |(folder, _)| folder.split('/').collect()),
    };
    for segment in path.split('/') {
        match segment {
            "" | "." => {}
            ".." => {
                segments.pop();
            }
            other => segments.push(other),
        }
    }
    let separator = if segments.is_empty() { "" } else { "/" };
    format!("{scheme}://{host}{separator}{}", segments.join("/"))
}

#[cfg(test)]
mod tests {
    use super::{Address, address, joined};

    #[test]
    fn an_address_is_whole_a_path_or_of_no_use() {
        let whole = |text: &str| Address::Whole(text.to_owned());
        let relative = |text: &str| Address::Relative(text.to_owned());
        for (written, read) in [
            ("https://api.example.com/v1/", whole("https://api.example.com/v1")),
            ("HTTP://api.example.com", whole("HTTP://api.example.com")),
            (
                "https://{region}.example.com:{port}/{base}",
                whole("https://{region}.example.com:{port}/{base}"),
            ),
            ("{scheme}://{host}/v1", whole("{scheme}://{host}/v1")),
            ("{server}/v1", whole("{server}/v1")),
            ("//api.example.com/v1", whole("https://api.example.com/v1")),
            ("api.example.com/v1", whole("https://api.example.com/v1")),
            ("localhost:8080", whole("http://localhost:8080")),
            ("https://api.example.com/?x=1#y", whole("https://api.example.com")),
            ("/hub/api", relative("/hub/api")),
            ("/", relative("/")),
            ("", relative("")),
            ("v1/api", relative("v1/api")),
            ("../v2", relative("../v2")),
            ("./", relative(".")),
        ] {
            assert_eq!(address(written), read, "{written}");
        }
        for written in [
            "ws://x",
            "https://",
            "https:///v1",
            "file:///x",
            "https://u:p@host",
            "https://a b",
            "https://{x/v1",
        ] {
            assert!(matches!(address(written), Address::Unusable(_)), "{written}");
        }
    }

    #[test]
    fn a_path_is_seen_from_where_the_document_is() {
        let from = |path: &str| joined("https://example.com/docs/v1/openapi.json?x", path);
        assert_eq!(from("/api/v2"), "https://example.com/api/v2");
        assert_eq!(from("api"), "https://example.com/docs/v1/api");
        assert_eq!(from("../v2/"), "https://example.com/docs/v2");
        assert_eq!(from("../../../.."), "https://example.com");
        assert_eq!(from(""), "https://example.com/docs/v1");
        assert_eq!(from("/"), "https://example.com");
        assert_eq!(joined("https://example.com", "x"), "https://example.com/x");
    }
}
