//! Models and what of an answer has no field in them: what is set, what is kept, what is shown.

mod aside;
mod every_field;
mod exact;
mod parts;
mod quoted;
mod sample;
mod shown;
mod unions;
mod untagged;
