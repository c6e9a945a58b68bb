//! A server whose certificate no system trusts, and which wants one of its clients.

use std::convert::Infallible;
use std::path::PathBuf;
use std::sync::Arc;

use bitbucket_data_center::bytes::Bytes;
use bitbucket_data_center::http::Response;
use http_body_util::Full;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair};
use serde_json::json;
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::crypto::aws_lc_rs;
use tokio_rustls::rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};
use tokio_rustls::rustls::server::WebPkiClientVerifier;
use tokio_rustls::rustls::{RootCertStore, ServerConfig};

use super::{Ended, run};

/// An authority of a company.
struct Authority(CertifiedIssuer<'static, KeyPair>);

impl Authority {
    fn new(name: &str) -> Self {
        let mut parameters = CertificateParams::new(Vec::new()).expect("no names");
        parameters.distinguished_name.push(DnType::CommonName, name);
        parameters.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let key = KeyPair::generate().expect("a key");
        Self(CertifiedIssuer::self_signed(parameters, key).expect("a certificate"))
    }

    /// A certificate for this name, and its key.
    fn certify(&self, name: &str) -> (rcgen::Certificate, KeyPair) {
        let parameters = CertificateParams::new(vec![name.to_owned()]).expect("a name");
        let key = KeyPair::generate().expect("a key");
        (parameters.signed_by(&key, &self.0).expect("a certificate"), key)
    }

    /// What a server is set up with that has a certificate of this authority, and asks for one.
    fn config(&self, asks_clients: bool) -> ServerConfig {
        let provider = Arc::new(aws_lc_rs::default_provider());
        let builder = ServerConfig::builder_with_provider(Arc::clone(&provider))
            .with_safe_default_protocol_versions()
            .expect("versions of TLS");
        let builder = if asks_clients {
            let mut roots = RootCertStore::empty();
            roots.add(self.0.der().clone()).expect("an authority");
            let verifier = WebPkiClientVerifier::builder_with_provider(Arc::new(roots), provider).build();
            builder.with_client_cert_verifier(verifier.expect("a verifier"))
        } else {
            builder.with_no_client_auth()
        };
        let (certificate, key) = self.certify("127.0.0.1");
        let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(key.serialize_der()));
        builder.with_single_cert(vec![certificate.der().clone()], key).expect("a certificate with its key")
    }
}

/// Serves the release, wherever it is asked for it; gives the base URL.
async fn serve(config: ServerConfig) -> String {
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a free port");
    let address = listener.local_addr().expect("an address");
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let acceptor = acceptor.clone();
            tokio::spawn(async move {
                // Clients that do not like the certificate go away.
                let Ok(stream) = acceptor.accept(stream).await else { return };
                let service = service_fn(|request: hyper::Request<hyper::body::Incoming>| async move {
                    let right = request.method() == "GET"
                        && request.uri() == "/git/rest/api/latest/application-properties"
                        && request
                            .headers()
                            .get("authorization")
                            .is_some_and(|value| value == "Bearer t0ken");
                    let body = json!({"displayName": "Bitbucket", "version": "9.4.1"}).to_string();
                    let answer = Response::builder().status(if right { 200 } else { 400 });
                    let answer = answer.header("content-type", "application/json");
                    Ok::<_, Infallible>(answer.body(Full::new(Bytes::from(body))).expect("an answer"))
                });
                let _ = http1::Builder::new().serve_connection(TokioIo::new(stream), service).await;
            });
        }
    });
    format!("https://{address}/git/rest")
}

/// A file of this content, for as long as the value lives.
struct File(PathBuf);

impl File {
    fn new(name: &str, content: &str) -> Self {
        let path = std::env::temp_dir().join(format!("{name}-{}.pem", std::process::id()));
        std::fs::write(&path, content).expect("a file");
        Self(path)
    }

    fn path(&self) -> &str {
        self.0.to_str().expect("a path of text")
    }
}

impl Drop for File {
    fn drop(&mut self) {
        // What is left over is left to the system.
        let _ = std::fs::remove_file(&self.0);
    }
}

async fn release(url: &str, files: &[&str]) -> Ended {
    run("trust_own_authority", Some(url), files).await
}

#[tokio::test]
async fn an_own_authority_is_trusted_and_asked_by_its_own_client() {
    let (company, stranger) = (Authority::new("company"), Authority::new("stranger"));
    let trusted = File::new("company", &company.0.pem());
    let other = File::new("stranger", &stranger.0.pem());

    let open = serve(company.config(false)).await;
    assert_eq!(release(&open, &[trusted.path()]).await.printed(), "Bitbucket 9.4.1\n");
    let refused = release(&open, &[other.path()]).await;
    assert_eq!((refused.code, refused.printed.as_str()), (Some(1), ""));
    assert!(
        refused.errors.starts_with("error: ") && refused.errors.contains("certificate"),
        "{}",
        refused.errors
    );

    let closed = serve(company.config(true)).await;
    let (certificate, key) = company.certify("a program");
    let identity = File::new("program", &format!("{}{}", key.serialize_pem(), certificate.pem()));
    let known = release(&closed, &[trusted.path(), identity.path()]).await;
    assert_eq!(known.printed(), "Bitbucket 9.4.1\n");
    let unknown = release(&closed, &[trusted.path()]).await;
    assert!(unknown.code == Some(1) && unknown.errors.contains("`identity`"), "{unknown:?}");
}

#[tokio::test]
async fn what_cannot_be_read_is_named() {
    let ended = release("https://127.0.0.1:1/rest", &["no/such/authority.pem"]).await;
    assert!(ended.code == Some(1) && ended.errors.starts_with("error: no/such/authority.pem: "), "{ended:?}");
    let ended = release("https://127.0.0.1:1/rest", &[]).await;
    assert!(ended.code == Some(2) && ended.errors.starts_with("usage: trust_own_authority "), "{ended:?}");
}
