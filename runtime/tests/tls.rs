//! What each feature says of https: run with each of them alone.

use std::net::TcpListener;

use bitbucket_runtime::{Api, ApiInfo, Client, Error, ErrorKind, Operation, Request};

enum Sample {}

impl Api for Sample {
    const INFO: ApiInfo = ApiInfo::new("sample", "1.2.3");
}

static GET: Operation = Operation::get("items::get", "/items/{id}");

fn client(url: &str) -> Result<Client<Sample>, Error> {
    Client::builder().base_url(url).build()
}

/// Answers a request in plain HTTP, whatever it was.
fn plain_server() -> String {
    let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
    let address = listener.local_addr().unwrap();
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let mut some = [0; 1024];
            std::io::Read::read(&mut stream, &mut some).unwrap();
            let answer = b"HTTP/1.1 200 OK\r\ncontent-length: 1\r\nconnection: close\r\n\r\n7";
            std::io::Write::write_all(&mut stream, answer).unwrap();
        }
    });
    address.to_string()
}

/// Where the program says what encrypts, nothing works before it has.
#[cfg(all(feature = "rustls-no-provider", not(any(feature = "rustls", feature = "native-tls"))))]
fn prepare() {
    let early = client("https://127.0.0.1").unwrap_err();
    assert_eq!(early.kind(), ErrorKind::Configuration);
    assert!(early.to_string().contains("install a provider"), "{early}");
    tokio_rustls::rustls::crypto::aws_lc_rs::default_provider().install_default().unwrap();
}

#[cfg(not(all(feature = "rustls-no-provider", not(any(feature = "rustls", feature = "native-tls")))))]
fn prepare() {}

#[cfg(any(feature = "rustls", feature = "rustls-no-provider", feature = "native-tls"))]
const SAID: &str = "does not speak TLS";
#[cfg(not(any(feature = "rustls", feature = "rustls-no-provider", feature = "native-tls")))]
const SAID: &str = "there is no TLS here, which https:// needs: enable one of the features `rustls`";

#[tokio::test]
async fn https_is_tried_or_said_to_be_missing() {
    prepare();
    let address = plain_server();
    let get: Request<i64> = Request::new(&GET, &[1.into()]);
    assert_eq!(get.send(&client(&format!("http://{address}")).unwrap()).await.unwrap(), 7);
    let error = get.send(&client(&format!("https://{address}")).unwrap()).await.unwrap_err();
    assert_eq!((error.kind(), error.is_retryable(), error.attempts()), (ErrorKind::Connect, false, 1));
    assert!(error.to_string().contains(SAID), "{error}");
}
