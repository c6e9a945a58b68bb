//! Deliveries with a piece changed, taken away or put twice: whatever comes of it, nothing panics, and what is refused is
//! refused in few words.

use std::collections::BTreeMap;

use bitbucket_runtime::mock::MockDelivery;
use bitbucket_runtime::webhooks::{Delivery, Receiver, SeenInMemory, WebhookEvent as _, sign};
use http::HeaderMap;
use http::header::{HeaderName, HeaderValue};

use crate::sample::{Event, PUSH, SECRET, Told, said};

const ROUNDS: u64 = 20_000;

/// Numbers that look random and are the same at every run: xorshift, by Marsaglia.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, most: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % most.max(1) as u64).expect("as small as `most`")
    }

    /// One to four changes of a text.
    fn change(&mut self, bytes: &mut Vec<u8>) {
        const PIECES: [&[u8]; 10] =
            [b"\"", b"{", b"]", b"\\", b"\xFF", b"\xC3\xA9", b"sha1=", b"\0", b"null", b"  "];
        for _ in 0..=self.below(3) {
            let place = self.below(bytes.len() + 1);
            match self.below(4) {
                0 => drop(bytes.splice(place..place, PIECES[self.below(PIECES.len())].iter().copied())),
                1 => bytes.truncate(place),
                2 => drop(bytes.drain(place..(place + self.below(9)).min(bytes.len()))),
                _ => {
                    if let Some(byte) = bytes.get_mut(place) {
                        *byte ^= 1 << (self.0 % 8);
                    }
                }
            }
        }
    }
}

#[tokio::test]
async fn nothing_that_is_changed_panics() {
    let receiver = Receiver::<Event>::builder().secret(SECRET).seen(SeenInMemory::new(50)).build();
    let mut numbers = Numbers(0x2545_f491_4f6c_dd1d);
    let mut outcomes: BTreeMap<String, u64> = BTreeMap::new();
    for round in 0..ROUNDS {
        let (mut body, mut headers) = (PUSH.as_bytes().to_vec(), HeaderMap::new());
        if numbers.below(2) == 0 {
            numbers.change(&mut body);
        }
        let whole = MockDelivery::from_body::<Event>("push", body.clone()).with_id(&round.to_string());
        let signature = HeaderValue::from_str(&sign(SECRET, &body)).unwrap();
        let signed = (HeaderName::from_static("x-hub-signature"), signature);
        for (name, value) in
            whole.headers().clone().into_iter().map(|(name, value)| (name.unwrap(), value)).chain([signed])
        {
            let mut bytes = value.as_bytes().to_vec();
            match numbers.below(12) {
                0 => continue,
                1 => drop(headers.append(name.clone(), value)),
                2 => numbers.change(&mut bytes),
                _ => {}
            }
            if let Ok(value) = HeaderValue::from_bytes(&bytes) {
                headers.append(name, value);
            }
        }
        let outcome = match receiver.read(&headers, &body).await {
            Ok(delivery) => {
                let again = Event::read(delivery.key(), &delivery.event.to_body()).unwrap();
                assert_eq!(again.key(), delivery.key());
                "read".to_owned()
            }
            Err(error) => {
                said(&error);
                error.kind().to_string()
            }
        };
        *outcomes.entry(outcome).or_default() += 1;
        if let Err(error) = Delivery::<Told>::read(&headers, &body) {
            said(&error);
        }
    }
    // Every check has had its turn.
    assert!(outcomes.len() >= 9 && outcomes["read"] > ROUNDS / 20, "{outcomes:?}");
}
