//! The mock, as those meet it who test a program of theirs.

mod answers;
mod requests;
mod sample;
mod time;
mod unexpected;
