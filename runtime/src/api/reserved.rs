//! In `api`: headers that nobody sets but the client and what carries its requests.

use http::header::{self, HeaderName};

use crate::api::problem::Problem;

/// What is wrong with setting this header; `None` where a caller may.
///
/// A length that is not the body's makes the server wait for what never comes, or read the next request
/// as the rest of this one. The others say how two machines talk to one another, which only those know that
/// do it (RFC 9110, sections 7.2, 7.6.1 and 8.6; RFC 9112, section 6).
pub(crate) fn reserved(name: &HeaderName) -> Option<Problem> {
    let instead = match *name {
        header::CONTENT_LENGTH => "it follows from the body; `Body::with_length` states that of a stream",
        header::TRANSFER_ENCODING => {
            "it follows from the body; a stream whose length `Body::with_length` states is not sent in chunks"
        }
        header::HOST => "it follows from the address; `base_url` says where requests go",
        header::CONNECTION | header::UPGRADE | header::TE | header::TRAILER => CONNECTION,
        _ => match name.as_str() {
            "keep-alive" | "http2-settings" => CONNECTION,
            name if name.starts_with("proxy-") => {
                "it is for a proxy; `proxy` takes its address, user and password"
            }
            _ => return None,
        },
    };
    Some(Problem::ReservedHeader { name: name.as_str().to_owned(), instead })
}

const CONNECTION: &str = "it is about the connection, which the transport keeps";

#[cfg(test)]
mod tests {
    use http::HeaderName;

    use super::reserved;

    #[test]
    fn only_headers_of_the_connection_and_of_the_bodys_size_are_reserved() {
        let is_reserved = |name: &str| reserved(&name.parse::<HeaderName>().expect("a name")).is_some();
        for name in [
            "Content-Length",
            "Transfer-Encoding",
            "Host",
            "Connection",
            "Upgrade",
            "TE",
            "Trailer",
            "Keep-Alive",
            "Proxy-Authorization",
            "Proxy-Connection",
        ] {
            assert!(is_reserved(name), "{name}");
        }
        for name in
            ["Content-Type", "Content-Encoding", "Authorization", "Expect", "Range", "X-Host", "Forwarded"]
        {
            assert!(!is_reserved(name), "{name}");
        }
    }
}
