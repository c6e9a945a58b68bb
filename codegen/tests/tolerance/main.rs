//! Documents that are not as the standard wants them: what they are read as, and what is told.

mod bounded;
mod every_node;
mod readings;
mod table;
