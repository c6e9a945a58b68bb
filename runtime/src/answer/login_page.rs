//! In `answer`: pages for people that come with a status that says yes, where a session has ended, a
//! proxy wants to know who one is, or the base URL leads to a site.

use crate::answer::error::{BODY_LIMIT, Error};
use crate::answer::head::Head;
use crate::answer::peek::peek;
use crate::answer::stream::collect_start;
use crate::transport::BodyStream;

/// How pages begin, in lower case, behind white space and a byte order mark.
const BEGINNINGS: [&[u8]; 2] = [b"<!doctype html", b"<html"];

/// How much white space a page may begin with, in bytes: as much is waited for.
const BLANK: usize = 512;

/// The error that an answer of a status that says yes is, where it looks like a login page. `accept` is
/// what was asked for, and `strayed` tells of a write that a redirect led to another origin.
///
/// A page is known by its media type. Where the answer has none, it is known by how it begins; no more of
/// it is waited for than that takes. What has no body is no page, whatever its type says.
pub(crate) async fn found(head: &Head, body: &mut BodyStream, accept: &str, strayed: bool) -> Option<Error> {
    if !head.status().is_success() {
        return None;
    }
    if !strayed {
        if is_declared(accept) || head.is_bodiless() || body.length() == Some(0) {
            return None;
        }
        let is_page = match head.header("content-type") {
            Some(_) => head.is_html() && !peek(body, |start| !start.is_empty()).await.is_empty(),
            None => begins(&peek(body, |start| begins(start).is_some()).await) == Some(true),
        };
        if !is_page {
            return None;
        }
    }
    Some(Error::login_page(head, collect_start(body, BODY_LIMIT).await))
}

/// True where pages are among the media types that were asked for.
fn is_declared(accept: &str) -> bool {
    accept.split(',').any(|range| {
        let media_type = range.split(';').next().unwrap_or_default().trim();
        ["*/*", "text/*", "text/html", "application/xhtml+xml", "application/*"]
            .iter()
            .any(|html| media_type.eq_ignore_ascii_case(html))
    })
}

/// Whether bytes begin as a page does; nothing where there are too few of them to tell.
fn begins(bytes: &[u8]) -> Option<bool> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let start = bytes.trim_ascii_start();
    if start.is_empty() {
        // A byte order mark may be cut as well.
        return (bytes.len() > BLANK).then_some(false);
    }
    let same = |beginning: &[u8]| {
        let length = beginning.len().min(start.len());
        beginning[..length].eq_ignore_ascii_case(&start[..length]).then_some(length == beginning.len())
    };
    let found: Vec<bool> = BEGINNINGS.iter().filter_map(|beginning| same(beginning)).collect();
    match found.iter().any(|whole| *whole) {
        true => Some(true),
        false if found.is_empty() => Some(false),
        false => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{begins, is_declared};

    #[test]
    fn a_page_is_known_by_its_beginning() {
        for (bytes, page) in [
            (&b"<!DOCTYPE html><title>"[..], Some(true)),
            (b"\xef\xbb\xbf\r\n <HTML lang=en>", Some(true)),
            (b"<!DOCTYPE htm", None),
            (b"<h", None),
            (b"", None),
            (b" \n", None),
            (b"<!DOCTYPE svg", Some(false)),
            (b"<head>", Some(false)),
            (b"{}", Some(false)),
            (b"caf\xe9", Some(false)),
            (&[b' '; 600], Some(false)),
        ] {
            assert_eq!(begins(bytes), page, "{bytes:?}");
        }
    }

    #[test]
    fn ranges_of_media_types_hold_pages_or_do_not() {
        for accept in ["*/*", "application/json, text/html;q=0.5", "TEXT/*"] {
            assert!(is_declared(accept), "{accept}");
        }
        for accept in ["application/json", "text/plain, application/xml", ""] {
            assert!(!is_declared(accept), "{accept}");
        }
    }
}
