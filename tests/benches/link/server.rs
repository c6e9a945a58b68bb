//! A server that writes no faster than a link of 10 Mbit/s carries, in a thread of its own.

use std::io::{self, Write as _};
use std::sync::{Arc, mpsc};
use std::thread;
use std::time::Duration;

use flate2::Compression;
use flate2::write::GzEncoder;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

/// What the link carries in each step.
const STEP: Duration = Duration::from_millis(4);
const CARRIED: usize = 5_000;

pub(crate) struct Server {
    pub(crate) url: String,
    /// How long the page is, in bytes, as it is and packed.
    pub(crate) plain: usize,
    pub(crate) packed: usize,
}

/// The same, packed with gzip.
pub(crate) fn packed(page: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(page).expect("memory");
    encoder.finish().expect("memory")
}

/// Serves this page on a free port, packed to whoever asks for that; the thread ends with the program.
pub(crate) fn start(page: Vec<u8>) -> Server {
    let packed = packed(&page);
    let lengths = (page.len(), packed.len());
    let bodies = Arc::new((page, packed));
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        runtime.block_on(async {
            let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a free port");
            sender.send(listener.local_addr().expect("an address")).expect("the program waits");
            while let Ok((stream, _)) = listener.accept().await {
                stream.set_nodelay(true).expect("a socket");
                // Until the client closes the connection.
                tokio::spawn(serve(stream, Arc::clone(&bodies)));
            }
        });
    });
    let address = receiver.recv().expect("a server that started");
    Server { url: format!("http://{address}"), plain: lengths.0, packed: lengths.1 }
}

async fn serve(mut stream: TcpStream, bodies: Arc<(Vec<u8>, Vec<u8>)>) -> io::Result<()> {
    loop {
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") {
            head.push(stream.read_u8().await?);
        }
        let is_packed = String::from_utf8_lossy(&head).to_ascii_lowercase().contains("accept-encoding: gzip");
        let (body, coding) = match is_packed {
            true => (&bodies.1, "content-encoding: gzip\r\n"),
            false => (&bodies.0, ""),
        };
        let head = format!(
            "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n{coding}content-length: {}\r\n\r\n",
            body.len()
        );
        let answer = [head.as_bytes(), body].concat();
        // By a plan, so that a step that comes late makes no other late.
        let mut steps = tokio::time::interval(STEP);
        for piece in answer.chunks(CARRIED) {
            steps.tick().await;
            stream.write_all(piece).await?;
        }
    }
}
