//! In `webhooks`: signatures, made and verified.

use std::fmt::{self, Write as _};

use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::{Digest as _, Sha256};

/// What stands before the digits: the only algorithm that is taken.
const ALGORITHM: &str = "sha256";

/// Bytes of a signature.
const LENGTH: usize = 32;

/// Bytes that the hash takes in at once.
const BLOCK: usize = 64;

/// Signs a body as an API does: the value of the signature header, `sha256=` and the HMAC-SHA256 of the body
/// by the secret, in hexadecimal digits.
///
/// ```
/// let signature = bitbucket_runtime::webhooks::sign("Jefe", b"what do ya want for nothing?");
/// assert_eq!(signature, "sha256=5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
/// ```
#[must_use]
pub fn sign(secret: impl AsRef<[u8]>, body: &[u8]) -> String {
    let mut signature = format!("{ALGORITHM}=");
    for byte in Key::new(secret.as_ref()).authenticate(body) {
        // Writing to a String does not fail.
        let _ = write!(signature, "{byte:02x}");
    }
    signature
}

/// A secret as it is worked with: the hash has taken it in, and it is not to be had back.
#[derive(Clone)]
pub(super) struct Key(Hmac<Sha256>);

impl Key {
    pub(super) fn new(secret: &[u8]) -> Self {
        // As RFC 2104 says: what is longer than a block is hashed, what is shorter is padded with zeros.
        let mut block = [0; BLOCK];
        match block.get_mut(..secret.len()) {
            Some(start) => start.copy_from_slice(secret),
            None => block[..LENGTH].copy_from_slice(&Sha256::digest(secret)),
        }
        Self(Hmac::new(&block.into()))
    }

    fn authenticate(&self, body: &[u8]) -> [u8; LENGTH] {
        self.0.clone().chain_update(body).finalize().into_bytes().into()
    }

    /// True where the signature is that of the body by this secret. The time that it takes says nothing of
    /// how much of it is right.
    pub(super) fn verifies(&self, body: &[u8], signature: &Signature) -> bool {
        self.0.clone().chain_update(body).verify_slice(&signature.0).is_ok()
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("hidden")
    }
}

/// A signature as it came.
pub(super) struct Signature([u8; LENGTH]);

impl Signature {
    /// Reads the value of a signature header.
    ///
    /// # Errors
    /// What is wrong with it, without anything of it: whoever reads the error may not know the signature.
    pub(super) fn read(value: &str) -> Result<Self, &'static str> {
        let Some((algorithm, digits)) = value.split_once('=') else {
            return Err("`sha256=` and 64 hexadecimal digits are expected, and there is no `=`");
        };
        if !algorithm.eq_ignore_ascii_case(ALGORITHM) {
            return Err("`sha256=` is expected, and another algorithm is named");
        }
        if digits.len() != 2 * LENGTH {
            return Err("64 hexadecimal digits are expected behind `sha256=`, and there are more or fewer");
        }
        let mut bytes = [0; LENGTH];
        for (byte, pair) in bytes.iter_mut().zip(digits.as_bytes().chunks_exact(2)) {
            let digit = |index: usize| char::from(pair[index]).to_digit(16);
            let (Some(high), Some(low)) = (digit(0), digit(1)) else {
                return Err(
                    "64 hexadecimal digits are expected behind `sha256=`, and something else is there",
                );
            };
            *byte = (high * 16 + low) as u8;
        }
        Ok(Self(bytes))
    }
}
