//! Asks a server whose certificate is signed by an authority of one's own which release it runs.
//!
//! ```text
//! BITBUCKET_DATA_CENTER_BASE_URL=https://git.example.org/rest BITBUCKET_DATA_CENTER_TOKEN=… \
//!     cargo run -p bitbucket-data-center --example trust_own_authority -- company-ca.pem [program.pem]
//! ```
//!
//! The second file is for servers that want a certificate of their clients: a private key and its
//! certificate, in PEM, one behind the other. The authority is trusted beside those of the system,
//! for this client alone.

use std::path::Path;
use std::process::ExitCode;
use std::{env, fs};

use bitbucket_data_center::{ClientBuilder, system_maintenance};

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let (authority, identity) = match arguments.as_slice() {
        [authority] => (authority, None),
        [authority, identity] => (authority, Some(identity)),
        _ => {
            eprintln!("usage: trust_own_authority AUTHORITY.pem [IDENTITY.pem]");
            return ExitCode::from(2);
        }
    };
    match release(authority, identity).await {
        Ok(release) => println!("{release}"),
        Err(error) => {
            eprintln!("error: {error}");
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}

/// The name and the version of the product, which every server tells everybody.
async fn release(
    authority: &str,
    identity: Option<&String>,
) -> Result<String, Box<dyn std::error::Error>> {
    let mut client = ClientBuilder::from_env().add_root_certificate(read(authority)?);
    if let Some(identity) = identity {
        client = client.identity(read(identity)?);
    }
    let client = client.build()?;

    let server = system_maintenance::get_application_properties().send(&client).await?;
    let name = server.display_name.unwrap_or_else(|| "a server without a name".to_owned());
    let version = server.version.unwrap_or_else(|| "of an unknown version".to_owned());
    Ok(format!("{name} {version}"))
}

/// The content of a file; an error names the file.
fn read(path: impl AsRef<Path>) -> Result<Vec<u8>, String> {
    let path = path.as_ref();
    fs::read(path).map_err(|error| format!("{}: {error}", path.display()))
}
