//! Models from JSON and back, digit by digit.
