//! Certificates: whom the client trusts, how it proves itself, and what is said where that fails.

use bitbucket_runtime::{Client, ClientBuilder, Error, ErrorKind, Request, reqwest};

use crate::support::{GET, Sample, Server};
use crate::tls_support::{Authority, TlsServer, expired, not_valid_yet};

/// What the library says of a certificate that it does not trust.
#[cfg(feature = "native-tls")]
const REFUSED: &str = "certificate verify failed";
#[cfg(not(feature = "native-tls"))]
const REFUSED: &str = "invalid peer certificate";

/// Who finds that a certificate in DER is none: the system's library when it is read, rustls when the
/// transport is built.
#[cfg(feature = "native-tls")]
const LOOKED_INTO: &str = "`add_root_certificate`";
#[cfg(not(feature = "native-tls"))]
const LOOKED_INTO: &str = "default transport cannot be built";

fn builder(url: &str) -> ClientBuilder<Sample> {
    Client::builder().base_url(url)
}

async fn get(builder: ClientBuilder<Sample>) -> Result<i64, Error> {
    Request::<i64>::new(&GET, &[1.into()]).send(&builder.build()?).await
}

#[tokio::test]
async fn an_authority_that_is_named_is_trusted() {
    let (authority, other) = (Authority::new(), Authority::new());
    let server = TlsServer::start(authority.loopback(), None).await;
    let url = server.url();
    let bundle = format!("a comment\n{}\n{}", other.pem(), authority.pem());
    for named in [
        builder(&url).add_root_certificate(authority.pem()),
        builder(&url).add_root_certificate(authority.der()),
        builder(&url).add_root_certificate(bundle),
        builder(&url).add_root_certificate(other.pem()).add_root_certificate(authority.pem()),
        builder(&url).http_client(reqwest::Client::builder()).add_root_certificate(authority.pem()),
        builder(&url).danger_accept_invalid_certs(true),
    ] {
        assert_eq!(get(named).await.unwrap(), 1);
    }
    for unnamed in [
        builder(&url),
        builder(&url).add_root_certificate(other.pem()),
        builder(&url)
            .http_client(reqwest::Client::builder().tls_danger_accept_invalid_certs(true))
            .danger_accept_invalid_certs(false),
    ] {
        assert_eq!(get(unnamed).await.unwrap_err().kind(), ErrorKind::Connect);
    }
}

#[tokio::test]
async fn a_certificate_that_is_not_trusted_is_told_once_with_what_to_do() {
    let authority = Authority::new();
    for (certified, named, says) in [
        (authority.loopback(), false, "`add_root_certificate`"),
        (authority.certify("127.0.0.1", expired), true, "has expired"),
        (authority.certify("127.0.0.1", not_valid_yet), true, "not valid yet"),
        (authority.certify("bitbucket.example.com", |_| ()), true, "is for another host"),
    ] {
        let server = TlsServer::start(certified, None).await;
        let client = builder(&server.url());
        let client = if named { client.add_root_certificate(authority.pem()) } else { client };
        let error = get(client).await.unwrap_err();
        assert_eq!(
            (error.kind(), error.is_retryable(), error.attempts()),
            (ErrorKind::Connect, false, 1),
            "{error}"
        );
        assert!(error.to_string().contains(says), "{says}: {error}");
        assert!(
            error.to_string().contains("could not connect") && error.to_string().contains(REFUSED),
            "{error}"
        );
        assert_eq!(server.connections(), 1, "{says}");
    }
}

#[tokio::test]
async fn a_client_proves_itself_with_a_certificate() {
    let (authority, other) = (Authority::new(), Authority::new());
    let server = TlsServer::start(authority.loopback(), Some(&authority)).await;
    let trusting = || builder(&server.url()).add_root_certificate(authority.pem());
    let own = authority.certify("a program", |_| ());
    assert_eq!(get(trusting().identity(own.pem())).await.unwrap(), 1);
    for stranger in [trusting(), trusting().identity(other.certify("a program", |_| ()).pem())] {
        let connections = server.connections();
        let error = get(stranger).await.unwrap_err();
        assert!(error.to_string().contains("give one with `identity`"), "{error}");
        assert!(!error.is_retryable());
        assert_eq!(server.connections() - connections, 1);
    }
}

#[tokio::test]
async fn a_port_without_tls_is_named() {
    let server = Server::always(200, "application/json", "1").await;
    let error = get(builder(&server.url().replace("http://", "https://"))).await.unwrap_err();
    assert!(error.to_string().contains("does not speak TLS"), "{error}");
    assert!(!error.is_retryable());
}

#[test]
fn what_is_no_certificate_is_refused() {
    let authority = Authority::new();
    let (own, other) = (authority.loopback(), authority.loopback());
    let broken = authority.der()[..100].to_vec();
    let mixed = format!("{}{}", own.key_pem(), other.certificate_pem());
    let build = |builder: ClientBuilder<Sample>| builder.build().map(|_| ());
    let here = || builder("https://127.0.0.1");
    for (built, setter) in [
        (build(here().add_root_certificate("s3cret")), "`add_root_certificate`"),
        (build(here().add_root_certificate("")), "`add_root_certificate`"),
        (build(here().add_root_certificate(own.key_pem())), "`add_root_certificate`"),
        (build(here().add_root_certificate(broken)), LOOKED_INTO),
        (build(here().identity("s3cret")), "`identity`"),
        (build(here().identity(own.key_pem())), "`identity`"),
        (build(here().identity(own.certificate_pem())), "`identity`"),
        (build(here().identity(mixed)), "default transport cannot be built"),
    ] {
        let error = built.expect_err(setter);
        assert_eq!(error.kind(), ErrorKind::Configuration);
        let shown = format!("{error} {error:?}");
        assert!(shown.contains(setter) && !shown.contains("s3cret"), "{setter}: {shown}");
        assert!(!shown.contains(own.key_pem().lines().nth(1).unwrap()), "{shown}");
    }
}
