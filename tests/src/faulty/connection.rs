//! One connection: requests read and answered byte by byte.

use std::io::{self, Write as _};
use std::time::{Duration, Instant};

use bitbucket_runtime::bytes::Bytes;
use bitbucket_runtime::http::{HeaderName, HeaderValue, Request};
use flate2::Compression;
use flate2::write::GzEncoder;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use super::deed::RefusalKind;
use super::{Answer, CALL, Deed, Entry, Refusal, SENDING, State};
use crate::judge::Received;

/// The longest head that is read, in bytes, and how many headers it may have.
const HEAD: usize = 16 * 1024;
const HEADERS: usize = 64;

/// Between two pieces of an answer that drips.
const PAUSE: Duration = Duration::from_millis(10);

const LOGIN: &str = "<!doctype html><title>Log in</title><form></form>";

/// How long a stalled answer waits for its client to give up.
const PATIENCE: Duration = Duration::from_secs(60);

/// Answers request after request, until one side has enough.
pub(super) async fn serve(mut stream: TcpStream, state: &State) -> io::Result<()> {
    stream.set_nodelay(true)?;
    while let Some((head, length)) = peek(&stream).await? {
        if !answer(&mut stream, state, head, length).await? {
            return Ok(());
        }
    }
    Ok(())
}

/// The next head, left unread, and its length; `None` where no more comes.
async fn peek(stream: &TcpStream) -> io::Result<Option<(Request<()>, usize)>> {
    let mut bytes = vec![0; HEAD];
    loop {
        let count = stream.peek(&mut bytes).await?;
        if count == 0 {
            return Ok(None);
        }
        if let Some(head) = parse(&bytes[..count])? {
            return Ok(Some(head));
        }
        if count == HEAD {
            return Err(io::Error::other("a head without an end"));
        }
        // What is there stays there, so that nothing would wake this when more comes.
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
}

fn parse(bytes: &[u8]) -> io::Result<Option<(Request<()>, usize)>> {
    let mut headers = [httparse::EMPTY_HEADER; HEADERS];
    let mut parsed = httparse::Request::new(&mut headers);
    let httparse::Status::Complete(length) = parsed.parse(bytes).map_err(io::Error::other)? else {
        return Ok(None);
    };
    let mut request =
        Request::builder().method(parsed.method.unwrap_or_default()).uri(parsed.path.unwrap_or_default());
    for header in parsed.headers.iter() {
        let name = HeaderName::try_from(header.name).map_err(io::Error::other)?;
        request = request.header(name, HeaderValue::from_bytes(header.value).map_err(io::Error::other)?);
    }
    Ok(Some((request.body(()).map_err(io::Error::other)?, length)))
}

/// Does to a request what the site wants; true where the connection stays open.
async fn answer(stream: &mut TcpStream, state: &State, head: Request<()>, length: usize) -> io::Result<bool> {
    let at = Instant::now();
    let number = |name| head.headers().get(name)?.to_str().ok()?.parse::<u64>().ok();
    // No call has this number, so that a request without one is late.
    let call = number(CALL).unwrap_or(u64::MAX);
    let sending = number(SENDING).and_then(|number| number.try_into().ok()).unwrap_or_default();
    let deed = state.site.deed(call, sending);
    let page = head.uri().query().and_then(|query| query.strip_prefix("page=")?.parse().ok()).unwrap_or(1);
    let record = |deed, received| state.record(call, Entry { sending, page, deed, at, received });
    match deed {
        // Bytes are left unread: the other side sees a reset.
        Deed::CloseBeforeReading => {
            record(deed, None);
            return Ok(false);
        }
        Deed::CloseWhileReading => {
            record(deed, None);
            let expected = body_length(&head).unwrap_or_default() / 2;
            stream.read_exact(&mut vec![0; length + expected]).await?;
            return Ok(false);
        }
        _ => {}
    }
    stream.read_exact(&mut vec![0; length]).await?;
    let body = read_body(stream, &head).await?;
    let (parts, ()) = head.into_parts();
    let request = Received { method: parts.method, uri: parts.uri, headers: parts.headers, body };
    let answer = state.site.answer(call, &request, &state.origin);
    let deed = deed.fitting(&answer);
    record(deed, Some(request));
    perform(stream, deed, &answer).await
}

fn body_length(head: &Request<()>) -> Option<usize> {
    head.headers().get("content-length")?.to_str().ok()?.parse().ok()
}

async fn read_body(stream: &mut TcpStream, head: &Request<()>) -> io::Result<Bytes> {
    if !head.headers().contains_key("transfer-encoding") {
        let mut body = vec![0; body_length(head).unwrap_or_default()];
        stream.read_exact(&mut body).await?;
        return Ok(body.into());
    }
    let mut chunks = Vec::new();
    // No body that is sent here holds a line's end.
    while !chunks.ends_with(b"0\r\n\r\n") {
        if stream.read_buf(&mut chunks).await? == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
    }
    let mut body = Vec::with_capacity(chunks.len());
    let mut rest = &chunks[..];
    while let Ok(httparse::Status::Complete((start, length @ 1..))) = httparse::parse_chunk_size(rest) {
        let end = usize::try_from(length).ok().and_then(|length| start.checked_add(length));
        let end = end.filter(|end| end + 2 <= rest.len()).ok_or(io::ErrorKind::InvalidData)?;
        body.extend_from_slice(&rest[start..end]);
        rest = &rest[end + 2..];
    }
    Ok(body.into())
}

async fn perform(stream: &mut TcpStream, deed: Deed, answer: &Answer) -> io::Result<bool> {
    let (head, body) = (head(answer.status, answer.content_type, answer.body.len(), None), &answer.body[..]);
    let half = &body[..body.len() / 2];
    let json = |body| [self::head(answer.status, "application/json", body, None)].concat();
    let whole = || [head.as_bytes(), body].concat();
    let (bytes, open) = match deed {
        Deed::CloseBeforeReading | Deed::CloseWhileReading | Deed::CloseAfterReading => return Ok(false),
        Deed::StallBeforeHead => (Vec::new(), false),
        Deed::Answer => (whole(), true),
        Deed::AnswerAndClose => (whole(), false),
        Deed::Drip => {
            drip(stream, &whole()).await?;
            (Vec::new(), true)
        }
        Deed::CloseInHead => (head.as_bytes()[..head.len() / 2].to_vec(), false),
        Deed::CloseInBody | Deed::StallInBody => ([head.as_bytes(), half].concat(), false),
        Deed::CloseInChunks => (chunk(answer, half), false),
        Deed::Garbage => (b"\x16\x03\x01 \xff\xfe nothing of this is HTTP \0\r\n\r\n".to_vec(), false),
        Deed::WrongJson => ([json(2).as_bytes(), b"42"].concat(), true),
        Deed::HalfJson => ([json(half.len()).as_bytes(), half].concat(), true),
        Deed::NoBody => (json(0).into_bytes(), true),
        Deed::Packed => (pack(answer)?, true),
        Deed::LoginPage => {
            ([self::head(200, "text/html", LOGIN.len(), None), LOGIN.to_owned()].concat().into(), true)
        }
        Deed::Endless => return endless(stream, answer).await,
        Deed::Refuse(refusal) => (refuse(refusal), true),
    };
    stream.write_all(&bytes).await?;
    if matches!(deed, Deed::StallBeforeHead | Deed::StallInBody) {
        // Ends when the client closes the connection: it has nothing more to say.
        let _ = tokio::time::timeout(PATIENCE, stream.read_u8()).await;
    }
    Ok(open)
}

fn head(status: u16, content_type: &str, length: usize, retry_after: Option<u8>) -> String {
    let mut head = format!("HTTP/1.1 {status} -\r\n");
    if status != 204 {
        head.push_str(&format!("content-type: {content_type}\r\ncontent-length: {length}\r\n"));
    }
    if let Some(seconds) = retry_after {
        head.push_str(&format!("retry-after: {seconds}\r\n"));
    }
    head.push_str("\r\n");
    head
}

/// The head of a chunked answer and its first chunk.
fn chunk(answer: &Answer, bytes: &[u8]) -> Vec<u8> {
    let Answer { status, content_type, .. } = answer;
    let head = format!(
        "HTTP/1.1 {status} -\r\ncontent-type: {content_type}\r\ntransfer-encoding: chunked\r\n\r\n{:x}\r\n",
        bytes.len().max(1)
    );
    [head.as_bytes(), bytes].concat()
}

/// An answer packed with gzip, its length that of the packed bytes.
fn pack(answer: &Answer) -> io::Result<Vec<u8>> {
    let Answer { status, content_type, .. } = answer;
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(&answer.body)?;
    let packed = encoder.finish()?;
    let head = format!(
        "HTTP/1.1 {status} -\r\ncontent-type: {content_type}\r\ncontent-encoding: gzip\r\ncontent-length: {}\r\n\r\n",
        packed.len()
    );
    Ok([head.as_bytes(), &packed].concat())
}

/// Sends blanks behind an answer until the client has enough of them.
async fn endless(stream: &mut TcpStream, answer: &Answer) -> io::Result<bool> {
    let Answer { status, content_type, body } = answer;
    let head = format!("HTTP/1.1 {status} -\r\ncontent-type: {content_type}\r\n\r\n");
    stream.write_all(&[head.as_bytes(), body].concat()).await?;
    loop {
        stream.write_all(&[b' '; 16 * 1024]).await?;
        tokio::task::yield_now().await;
    }
}

async fn drip(stream: &mut TcpStream, bytes: &[u8]) -> io::Result<()> {
    for piece in bytes.chunks(bytes.len().div_ceil(6).max(1)) {
        stream.write_all(piece).await?;
        tokio::time::sleep(PAUSE).await;
    }
    Ok(())
}

fn refuse(refusal: Refusal) -> Vec<u8> {
    let status = refusal.status;
    let (content_type, body) = match refusal.kind {
        RefusalKind::Json => (
            "application/json",
            format!(r#"{{"type": "error", "error": {{"message": "No, and that is {status}."}}}}"#),
        ),
        RefusalKind::Html => ("text/html", format!("<html><h1>{status} Broken</h1></html>")),
        RefusalKind::LongHtml => {
            let paragraphs = "<p>Nobody reads this.</p>\n".repeat(20_000);
            ("text/html", format!("<html><h1>{status} Broken</h1>{paragraphs}</html>"))
        }
    };
    [head(status, content_type, body.len(), refusal.retry_after).as_bytes(), body.as_bytes()].concat()
}
