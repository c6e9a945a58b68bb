//! Signatures: the vectors of RFC 4231, secrets that change, and what is no signature.

use bitbucket_runtime::webhooks::{DeliveryErrorKind as Kind, Receiver, sign};

use crate::sample::{Event, PUSH, SECRET, pushed, receiver, said};

/// Key, data and HMAC-SHA256 of RFC 4231, section 4. Its fifth case is a digest that is cut, which is not taken.
fn vectors() -> Vec<(Vec<u8>, Vec<u8>, &'static str)> {
    vec![
        (
            vec![0x0b; 20],
            b"Hi There".to_vec(),
            "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7",
        ),
        (
            b"Jefe".to_vec(),
            b"what do ya want for nothing?".to_vec(),
            "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
        ),
        (vec![0xaa; 20], vec![0xdd; 50], "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe"),
        (
            (1..=25).collect(),
            vec![0xcd; 50],
            "82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b",
        ),
        (
            vec![0xaa; 131],
            b"Test Using Larger Than Block-Size Key - Hash Key First".to_vec(),
            "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54",
        ),
        (
            vec![0xaa; 131],
            b"This is a test using a larger than block-size key and a larger than block-size data. The key \
              needs to be hashed before being used by the HMAC algorithm."
                .to_vec(),
            "9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2",
        ),
    ]
}

#[tokio::test]
async fn the_vectors_of_rfc_4231_are_made_and_verified() {
    for (key, data, digits) in vectors() {
        assert_eq!(sign(&key, &data), format!("sha256={digits}"));
        let signed = pushed().with_header("x-hub-signature", &format!("SHA256={}", digits.to_uppercase()));
        // The data is no JSON: that is said once the signature is known to be right.
        let right = Receiver::<Event>::new(&key).read(signed.headers(), &data).await.unwrap_err();
        assert_eq!(right.kind(), Kind::NotJson, "{right}");
        let mut other = data.clone();
        other[0] ^= 1;
        let wrong = Receiver::<Event>::new(&key).read(signed.headers(), &other).await.unwrap_err();
        assert_eq!(wrong.kind(), Kind::SignatureWrong, "{wrong}");
    }
}

#[tokio::test]
async fn any_of_several_secrets_signs() {
    let both = Receiver::<Event>::builder().secret("new").secrets([SECRET, "older"]).build();
    for secret in ["new", SECRET, "older"] {
        both.read(pushed().signed(secret).headers(), PUSH.as_bytes()).await.unwrap();
    }
    let error = both.read(pushed().signed("oldest").headers(), PUSH.as_bytes()).await.unwrap_err();
    assert_eq!((error.kind(), error.status().as_u16()), (Kind::SignatureWrong, 403));
    assert_eq!(
        said(&error),
        "the signature is wrong: `x-hub-signature`: it is by another secret or over other bytes, the body is to be \
         handed on as it came"
    );
}

#[tokio::test]
async fn every_bit_of_a_signature_counts() {
    let digits = sign(SECRET, PUSH.as_bytes());
    for place in "sha256=".len()..digits.len() {
        let mut changed = digits.clone().into_bytes();
        changed[place] = if changed[place] == b'0' { b'1' } else { b'0' };
        let changed = String::from_utf8(changed).unwrap();
        let delivery = pushed().with_header("x-hub-signature", &changed);
        let error = receiver().read(delivery.headers(), delivery.body()).await.unwrap_err();
        assert_eq!(error.kind(), Kind::SignatureWrong, "{place}");
    }
}

#[tokio::test]
async fn what_is_no_signature_is_told_from_a_wrong_one() {
    let whole = sign(SECRET, PUSH.as_bytes());
    let digits = whole.strip_prefix("sha256=").unwrap();
    let malformed = [
        String::new(),
        digits.to_owned(),
        "sha256".to_owned(),
        "sha256=".to_owned(),
        format!("sha1={}", &digits[..40]),
        format!("sha512={digits}{digits}"),
        format!("sha-256={digits}"),
        format!("sha256 ={digits}"),
        format!("sha256={}", &digits[1..]),
        format!("sha256={digits}0"),
        format!("sha256={digits}{digits}"),
        format!("sha256={} ", &digits[..63]),
        format!("sha256=+{}", &digits[1..]),
        format!("sha256={}g", &digits[..63]),
        format!("sha256= {}", &digits[1..]),
        format!("sha256=0x{}", &digits[2..]),
        format!("{whole}, {whole}"),
        "=".repeat(10_000),
    ];
    for value in malformed {
        let delivery = pushed().with_header("x-hub-signature", &value);
        let error = receiver().read(delivery.headers(), delivery.body()).await.unwrap_err();
        assert_eq!((error.kind(), error.status().as_u16()), (Kind::SignatureMalformed, 400), "{value}");
        let said = said(&error);
        assert!(said.starts_with("the signature is malformed: `x-hub-signature`: "), "{said}");
        assert!(!said.contains(&digits[2..20]), "{said}");
    }
}

#[tokio::test]
async fn a_signature_is_over_the_bytes_as_they_came() {
    for spelt in [format!("{PUSH} "), format!("\u{feff}{PUSH}"), PUSH.replace("1.50", "1.5")] {
        let error = receiver().read(pushed().headers(), spelt.as_bytes()).await.unwrap_err();
        assert_eq!(error.kind(), Kind::SignatureWrong, "{spelt}");
        let signature = sign(SECRET, spelt.as_bytes());
        let delivery = pushed().with_header("x-hub-signature", &signature);
        receiver().read(delivery.headers(), spelt.as_bytes()).await.unwrap();
    }
}

#[tokio::test]
async fn without_a_secret_nothing_is_taken_unless_that_is_said() {
    let unsigned = pushed().without_header("x-hub-signature");
    let error = receiver().read(unsigned.headers(), unsigned.body()).await.unwrap_err();
    assert_eq!((error.kind(), error.header()), (Kind::SignatureMissing, Some("x-hub-signature")));
    said(&error);
    // A variable that is not set is an empty secret, and anybody can sign by that.
    for receiver in [Receiver::<Event>::builder().build(), Receiver::new("")] {
        for delivery in [unsigned.clone(), pushed().signed("")] {
            let error = receiver.read(delivery.headers(), delivery.body()).await.unwrap_err();
            assert_eq!((error.kind(), error.status().as_u16()), (Kind::NoSecret, 500));
        }
    }
    let open = Receiver::<Event>::builder().unsigned().build();
    open.read(unsigned.headers(), unsigned.body()).await.unwrap();
}

#[test]
fn a_receiver_shows_no_secret() {
    let secrets = ["first-hu5h", "second-hu5h"];
    let builder = Receiver::<Event>::builder().secrets(secrets);
    let shown = format!("{builder:?} {:?}", Receiver::<Event>::builder().secrets(secrets).build());
    assert!(shown.contains("hidden") && !shown.contains("hu5h"), "{shown}");
    let bytes = format!("{:?}", "first".as_bytes());
    assert!(!shown.contains(bytes.trim_matches(['[', ']'])), "{shown}");
}
