//! A server on loopback that says what it is told to, a connection after the other, and keeps what it
//! was asked.

use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, channel};
use std::thread::{sleep, spawn};
use std::time::Duration;

use flate2::Compression;
use flate2::write::GzEncoder;

/// What is done with a connection.
#[derive(Clone)]
pub(crate) enum Answer {
    /// These bytes are sent, whatever they are, and the connection is closed.
    Bytes(Vec<u8>),
    /// The connection is closed without a word.
    Close,
    /// These bytes are sent, and then nothing for a while.
    Hang(Vec<u8>),
}

pub(crate) struct Server {
    address: String,
    asked: Receiver<String>,
}

impl Server {
    /// Answers as many connections as there are answers, then none.
    pub(crate) fn new(answers: impl IntoIterator<Item = Answer>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let (sender, asked) = channel();
        let answers: Vec<Answer> = answers.into_iter().collect();
        spawn(move || {
            for answer in answers {
                let Ok((mut stream, _)) = listener.accept() else { return };
                let mut request = head(&mut stream);
                if request.starts_with("connect ") {
                    // A proxy that leads to itself.
                    let _ = sender.send(request);
                    let _ = stream.write_all(b"HTTP/1.1 200 OK\r\n\r\n");
                    request = head(&mut stream);
                }
                let _ = sender.send(request);
                let (bytes, wait) = match answer {
                    Answer::Bytes(bytes) => (bytes, Duration::ZERO),
                    Answer::Close => (Vec::new(), Duration::ZERO),
                    Answer::Hang(bytes) => (bytes, Duration::from_secs(5)),
                };
                // A client that has seen enough is no failure.
                let _ = stream.write_all(&bytes);
                sleep(wait);
            }
        });
        Self { address, asked }
    }

    pub(crate) fn address(&self, path: &str) -> String {
        format!("{}{path}", self.address)
    }

    /// The heads of the requests since the last call.
    pub(crate) fn asked(&self) -> Vec<String> {
        self.asked.try_iter().collect()
    }
}

fn head(stream: &mut TcpStream) -> String {
    let mut head = Vec::new();
    let mut byte = [0];
    while !head.ends_with(b"\r\n\r\n") && matches!(stream.read(&mut byte), Ok(1)) {
        head.push(byte[0]);
    }
    String::from_utf8_lossy(&head).to_lowercase()
}

/// An answer that tells its length.
pub(crate) fn answer(status: &str, headers: &str, body: impl AsRef<[u8]>) -> Answer {
    let length = body.as_ref().len();
    whole(&format!("HTTP/1.1 {status}\r\nContent-Length: {length}\r\n{headers}"), body)
}

/// An answer as it is written here, but for the empty line.
pub(crate) fn whole(head: &str, body: impl AsRef<[u8]>) -> Answer {
    let mut bytes = format!("{head}Connection: close\r\n\r\n").into_bytes();
    bytes.extend_from_slice(body.as_ref());
    Answer::Bytes(bytes)
}

/// A body in pieces, with the last, empty one or without it.
pub(crate) fn chunked(body: &str, is_whole: bool) -> Answer {
    let mut text = String::new();
    for piece in body.as_bytes().chunks(100) {
        text.push_str(&format!("{:x}\r\n{}\r\n", piece.len(), String::from_utf8_lossy(piece)));
    }
    text.push_str(if is_whole { "0\r\n\r\n" } else { "" });
    whole("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n", text)
}

pub(crate) fn gzip(text: &str) -> Vec<u8> {
    let mut packed = GzEncoder::new(Vec::new(), Compression::default());
    packed.write_all(text.as_bytes()).unwrap();
    packed.finish().unwrap()
}
