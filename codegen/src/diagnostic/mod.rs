//! What a stage has to say about its input: values that are collected and
//! shown together, never printed on the way and never a panic. Imports the pointer.

mod code;
mod counted;
mod grade;
mod nearest;
mod remark;
mod severity;

pub use code::{Code, Level, Oddity, Refusal};
pub use counted::counted;
pub(crate) use grade::grade;
pub(crate) use nearest::nearest;
pub use nearest::{did_you_mean, meant};
pub use remark::{Diagnostic, Diagnostics, Told};
pub use severity::{Position, Severity};
