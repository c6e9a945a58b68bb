//! In `wire`: what a number comes to, however it is spelt.

use std::cmp::Ordering;
use std::hash::{Hash, Hasher};

/// The value of a number's text, exactly: `0.DIGITS` times ten to the power of `exponent`.
///
/// Two of them are equal where the numbers are. Exponents that need more than 128 bits count as the
/// largest that do not.
#[derive(Clone, Copy)]
pub(super) struct Decimal<'a> {
    sign: Sign,
    exponent: i128,
    /// Digits before the point and behind it, without the zeros at either end of both together.
    whole: &'a str,
    fraction: &'a str,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Sign {
    Negative,
    Zero,
    Positive,
}

/// Far from both ends of what is added to it.
const FARTHEST: i128 = i128::MAX / 4;

impl<'a> Decimal<'a> {
    /// Of a text that is a number in JSON.
    pub(super) fn of(text: &'a str) -> Self {
        let (sign, text) = match text.strip_prefix('-') {
            Some(rest) => (Sign::Negative, rest),
            None => (Sign::Positive, text),
        };
        let (mantissa, power) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let (mut whole, mut fraction) = (whole.trim_start_matches('0'), fraction.trim_end_matches('0'));
        let mut exponent = power.parse().unwrap_or_else(|_| match power.starts_with('-') {
            true => -FARTHEST,
            false => FARTHEST,
        });
        exponent = exponent.clamp(-FARTHEST, FARTHEST);
        // A text is no longer than memory: its digits do not bring this near the end.
        exponent += length(whole);
        if whole.is_empty() {
            let significant = fraction.trim_start_matches('0');
            exponent -= length(fraction) - length(significant);
            fraction = significant;
        }
        if fraction.is_empty() {
            whole = whole.trim_end_matches('0');
        }
        if whole.is_empty() && fraction.is_empty() {
            return Self { sign: Sign::Zero, exponent: 0, whole, fraction };
        }
        Self { sign, exponent, whole, fraction }
    }

    /// The number, where it is whole and has few enough digits.
    pub(super) fn to_whole(self) -> Option<i128> {
        let count = length(self.whole) + length(self.fraction);
        let zeros = u32::try_from(self.exponent - count).ok()?;
        let digits = self.digits().try_fold(0_i128, |number, digit| {
            number.checked_mul(10)?.checked_add(i128::from(digit - b'0'))
        })?;
        let number = digits.checked_mul(10_i128.checked_pow(zeros)?)?;
        Some(if self.sign == Sign::Negative { -number } else { number })
    }

    fn digits(self) -> impl Iterator<Item = u8> {
        self.whole.bytes().chain(self.fraction.bytes())
    }

    /// By how far from zero it is.
    fn compare_size(self, other: Self) -> Ordering {
        self.exponent.cmp(&other.exponent).then_with(|| self.digits().cmp(other.digits()))
    }
}

fn length(digits: &str) -> i128 {
    i128::try_from(digits.len()).unwrap_or(FARTHEST)
}

impl Ord for Decimal<'_> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.sign.cmp(&other.sign).then_with(|| match self.sign {
            Sign::Negative => other.compare_size(*self),
            Sign::Zero | Sign::Positive => self.compare_size(*other),
        })
    }
}

impl PartialOrd for Decimal<'_> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Decimal<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Decimal<'_> {}

impl Hash for Decimal<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.sign.hash(state);
        self.exponent.hash(state);
        self.digits().for_each(|digit| state.write_u8(digit));
        state.write_u8(0);
    }
}
