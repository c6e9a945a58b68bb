//! In `answer`: what was sent and must not be shown, also where a server repeats it.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD, URL_SAFE_NO_PAD};
use http::Uri;
use http::header::{self, HeaderMap, HeaderName, HeaderValue};

use crate::address::shown::{is_surely_secret, secret_values};

/// The shortest secret that is looked for, in bytes. What is shorter can be guessed, and stands in
/// words by chance: taking it out there would give it away.
const SHORTEST: usize = 4;

/// The shortest secret that is looked for in Base64, in bytes: of a shorter one too little is the same
/// whatever stands around it.
const SHORTEST_ENCODED: usize = 6;

/// What stands for a secret.
const HIDDEN: &str = "…";

/// What was sent with a request, as far as it may be secret. Cheap to make and to keep: it is looked
/// into only where something is to be shown.
#[derive(Clone, Default)]
pub(crate) struct Sent {
    pub(crate) authorization: Option<HeaderValue>,
    /// Keys that stand elsewhere; empty for most.
    pub(crate) keys: Vec<String>,
    /// The client's own headers.
    pub(crate) client: Option<Arc<HeaderMap>>,
    /// The request's own headers.
    pub(crate) request: HeaderMap,
    pub(crate) uri: Uri,
}

impl fmt::Debug for Sent {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("hidden")
    }
}

impl Sent {
    pub(crate) fn secrets(&self) -> Secrets {
        let mut secrets = Secrets::default();
        if let Some(authorization) = &self.authorization {
            secrets.add_authorization(authorization);
        }
        self.keys.iter().for_each(|key| secrets.add(key));
        self.client.iter().for_each(|headers| secrets.add_headers(headers));
        secrets.add_headers(&self.request);
        for value in secret_values(self.uri.query().unwrap_or_default()) {
            secrets.add(&value);
        }
        secrets
    }
}

/// Texts that are not shown.
#[derive(Clone, Default)]
pub(crate) struct Secrets {
    /// Each may come back with some of its characters escaped.
    plain: Vec<String>,
    /// What a text in Base64 holds where a secret is in it.
    encoded: Vec<String>,
}

impl Secrets {
    /// Adds a secret, and what it becomes in Base64.
    pub(crate) fn add(&mut self, secret: &str) {
        if secret.len() < SHORTEST || self.plain.iter().any(|other| other == secret) {
            return;
        }
        self.plain.push(secret.to_owned());
        // Longer ones first: one may hold another.
        self.plain.sort_by_key(|secret| std::cmp::Reverse(secret.len()));
        if secret.len() < SHORTEST_ENCODED {
            return;
        }
        // A secret may begin at any of the three places in a group of bytes; what is the same whatever
        // stands around it is looked for.
        for before in 0..3 {
            let bytes = [&[0; 3][..before], secret.as_bytes()].concat();
            let whole = bytes.len() * 4 / 3;
            for text in [STANDARD_NO_PAD.encode(&bytes), URL_SAFE_NO_PAD.encode(&bytes)] {
                let core = &text[(before * 4).div_ceil(3)..whole];
                if !self.encoded.iter().any(|other| other == core) {
                    self.encoded.push(core.to_owned());
                }
            }
        }
    }

    /// Adds what stands in an `Authorization` header: all of it, what stands behind the scheme, and the
    /// password of HTTP Basic.
    pub(crate) fn add_authorization(&mut self, value: &HeaderValue) {
        let Ok(value) = value.to_str() else { return };
        self.add(value);
        let Some((_, token)) = value.split_once(' ') else { return };
        self.add(token.trim());
        let pair = STANDARD.decode(token.trim()).ok().and_then(|pair| String::from_utf8(pair).ok());
        if let Some((pair, (_, password))) =
            pair.as_deref().and_then(|pair| Some((pair, pair.split_once(':')?)))
        {
            self.add(pair);
            self.add(password);
        }
    }

    fn add_headers(&mut self, headers: &HeaderMap) {
        for (name, value) in headers {
            if *name == header::AUTHORIZATION {
                self.add_authorization(value);
            } else if value.is_sensitive() && !is_harmless(name) {
                let Ok(value) = value.to_str() else { continue };
                let parts = value.split([';', ',', ' ']).filter_map(|part| Some(part.split_once('=')?.1));
                let behind = value.split_once(' ').map(|(_, behind)| behind);
                let is_named = is_surely_secret(name.as_str())
                    || ["auth", "cookie", "key", "pass"].iter().any(|part| name.as_str().contains(part));
                for secret in [value].into_iter().chain(parts).chain(behind) {
                    if is_named || looks_random(secret) {
                        self.add(secret);
                    }
                }
            }
        }
    }

    /// The text with an ellipsis in the place of each secret, as it was sent, percent-encoded, escaped as
    /// in JSON or HTML, or in Base64.
    pub(crate) fn hide<'a>(&self, text: &'a str) -> Cow<'a, str> {
        if self.plain.is_empty() {
            return Cow::Borrowed(text);
        }
        let mut shown = String::new();
        // Up to where the text is in what is shown.
        let mut done = 0;
        let mut at = 0;
        while at < text.len() {
            let Some(rest) = text.get(at..) else {
                at += 1;
                continue;
            };
            match self.found(rest) {
                Some(length) => {
                    shown.push_str(&text[done..at]);
                    shown.push_str(HIDDEN);
                    at += length;
                    done = at;
                }
                None => at += 1,
            }
        }
        if done == 0 && shown.is_empty() {
            return Cow::Borrowed(text);
        }
        shown.push_str(&text[done..]);
        Cow::Owned(shown)
    }

    /// As [`Self::hide`], for a piece that was cut out of a longer text: what may be a part of a secret at
    /// either end is hidden too.
    pub(crate) fn hide_cut(&self, piece: &str) -> String {
        let mut text = self.hide(piece).into_owned();
        let candidates = || self.plain.iter().chain(&self.encoded);
        let at_start = candidates().flat_map(|secret| ends(secret)).filter(|end| text.starts_with(end));
        if let Some(length) = at_start.map(str::len).max() {
            text.replace_range(..length, HIDDEN);
        }
        let at_end = candidates().flat_map(|secret| starts(secret)).filter(|start| text.ends_with(start));
        if let Some(length) = at_end.map(str::len).max() {
            text.replace_range(text.len() - length.., HIDDEN);
        }
        text
    }

    /// How long the secret is that the text begins with.
    fn found(&self, text: &str) -> Option<usize> {
        let plain = self.plain.iter().find_map(|secret| escaped_length(text.as_bytes(), secret.as_bytes()));
        let encoded = || self.encoded.iter().find(|core| text.starts_with(core.as_str())).map(String::len);
        plain.or_else(encoded)
    }
}

/// The ends of a secret, each long enough to tell something of it.
fn ends(secret: &str) -> impl Iterator<Item = &str> {
    (1..secret.len()).filter_map(|at| secret.get(at..)).filter(|end| end.len() >= SHORTEST)
}

/// The beginnings of a secret, each long enough to tell something of it.
fn starts(secret: &str) -> impl Iterator<Item = &str> {
    (1..secret.len()).filter_map(|at| secret.get(..at)).filter(|start| start.len() >= SHORTEST)
}

/// How many bytes the secret takes where the text begins with it, any byte of it escaped.
fn escaped_length(text: &[u8], secret: &[u8]) -> Option<usize> {
    // A secret may hold what looks like an escape: it stands there escaped as a whole, or not at all.
    let plainly = text.starts_with(secret).then_some(secret.len());
    plainly.or_else(|| {
        let mut at = 0;
        for byte in secret {
            let rest = text.get(at..)?;
            at += escape(rest, *byte).or_else(|| rest.starts_with(&[*byte]).then_some(1))?;
        }
        Some(at)
    })
}

/// How many bytes stand for this one at the beginning of the text, where it is escaped there.
fn escape(text: &[u8], byte: u8) -> Option<usize> {
    match *text.first()? {
        b'+' if byte == b' ' => Some(1),
        b'%' => {
            let digits = std::str::from_utf8(text.get(1..3)?).ok()?;
            (u8::from_str_radix(digits, 16) == Ok(byte)).then_some(3)
        }
        b'\\' => (text.get(1) == Some(&byte) && byte.is_ascii_punctuation()).then_some(2),
        b'&' => {
            let entities: [(&[u8], u8); 6] = [
                (b"&amp;", b'&'),
                (b"&lt;", b'<'),
                (b"&gt;", b'>'),
                (b"&quot;", b'"'),
                (b"&#39;", b'\''),
                (b"&#x2F;", b'/'),
            ];
            let entity = entities.iter().find(|(entity, of)| *of == byte && text.starts_with(entity));
            entity.map(|(entity, _)| entity.len())
        }
        _ => None,
    }
}

/// True for what is no word: those of a header such as `x-team` stand in addresses and messages as well.
fn looks_random(text: &str) -> bool {
    let is_one = text.bytes().all(|byte| byte.is_ascii_graphic());
    is_one && (text.len() >= 20 || (text.len() >= 6 && text.bytes().any(|byte| byte.is_ascii_digit())))
}

/// Headers whose values are known to be no secrets.
fn is_harmless(name: &HeaderName) -> bool {
    let harmless = [header::CACHE_CONTROL, header::EXPECT, header::RANGE, header::USER_AGENT];
    harmless.contains(name)
        || ["accept", "content-", "if-"].iter().any(|start| name.as_str().starts_with(start))
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use http::header::{HeaderMap, HeaderName, HeaderValue};

    use super::{Secrets, Sent};

    fn hiding(secrets: &[&str]) -> Secrets {
        let mut all = Secrets::default();
        secrets.iter().for_each(|secret| all.add(secret));
        all
    }

    #[test]
    fn a_secret_is_known_in_every_form() {
        let secrets = hiding(&["s3cret/+ \"&\u{e9}", "s3cret", "100%25sure", "tok"]);
        for (text, shown) in [
            ("the token s3cret is bad: s3cret", "the token … is bad: …"),
            ("s3cret%2F%2b+%22%26%C3%A9 and s3cret%2f%2B%20%22&%c3%a9", "… and …"),
            (r#""s3cret\/+ \"&é""#, "\"…\""),
            ("<b>s3cret&#x2F;+ &quot;&amp;é</b>", "<b>…</b>"),
            ("%73%33cret", "…"),
            ("100%25sure and 100%2525sure", "… and …"),
            ("secret S3CRET s3cre", "secret S3CRET s3cre"),
            ("a token is no secret", "a token is no secret"),
        ] {
            assert_eq!(secrets.hide(text), shown);
        }
        assert_eq!(Secrets::default().hide("s3cret"), "s3cret");
    }

    #[test]
    fn a_secret_is_known_within_base64() {
        use base64::Engine as _;
        use base64::engine::general_purpose::{STANDARD, URL_SAFE};
        for secret in ["s3cret", "long>>>er??sé~cret"] {
            let secrets = hiding(&[secret]);
            for before in ["", "a", "ab", "abc", "user:"] {
                for after in ["", "z", "zy", "zyx"] {
                    let text = format!("{before}{secret}{after}");
                    for encoded in [STANDARD.encode(&text), URL_SAFE.encode(&text)] {
                        let shown = secrets.hide(&encoded);
                        assert!(
                            shown.contains('…') && shown.len() <= 12 + before.len() * 2,
                            "{text}: {shown}"
                        );
                    }
                }
            }
        }
    }

    #[test]
    fn a_part_of_a_secret_at_a_cut_is_hidden() {
        let secrets = hiding(&["0123456789abcdef"]);
        assert_eq!(secrets.hide_cut("6789abcdef is bad, as is 01234567"), "… is bad, as is …");
        assert_eq!(secrets.hide_cut("0123456789abcdef, def and 012"), "…, def and 012");
        assert_eq!(secrets.hide_cut("ends in def"), "ends in def");
    }

    #[test]
    fn what_was_sent_tells_its_secrets() {
        let sensitive = |value: &'static str| {
            let mut value = HeaderValue::from_static(value);
            value.set_sensitive(true);
            value
        };
        let mut client = HeaderMap::new();
        client.insert("x-api-key", sensitive("k3y-of-mine"));
        client.insert("x-flag", sensitive("true"));
        client.insert("x-team", sensitive("rocket"));
        client.insert("x-mark", sensitive("m4rked"));
        let mut request = HeaderMap::new();
        request.insert(HeaderName::from_static("cookie"), sensitive("a=b00kie; session=c00kie"));
        request.insert(HeaderName::from_static("range"), sensitive("bytes=0-100"));
        request.insert(HeaderName::from_static("x-atlassian-token"), HeaderValue::from_static("no-check"));
        let sent = Sent {
            // me:passw0rd
            authorization: Some(HeaderValue::from_static("Basic bWU6cGFzc3cwcmQ=")),
            keys: vec!["qu3ry k3y".to_owned()],
            client: Some(Arc::new(client)),
            request,
            uri: "https://host/x?access_token=q%75ery&q=a%20word".parse().expect("an address"),
        };
        let text = "passw0rd bWU6cGFzc3cwcmQ= k3y-of-mine c00kie b00kie query m4rked qu3ry+k3y";
        assert_eq!(sent.secrets().hide(text), "… … … … … … … …");
        for word in ["true", "rocket", "no-check", "bytes=0-100", "a word", "me"] {
            assert_eq!(sent.secrets().hide(word), word);
        }
        assert_eq!(format!("{sent:?}"), "hidden");
    }
}
