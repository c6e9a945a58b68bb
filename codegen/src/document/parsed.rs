//! Bytes → value and text: any JSON or YAML.

use serde_json::Value;

use super::locate::Text;
use super::source::Source;
use super::{parse, screen};
use crate::diagnostic::Diagnostics;

/// Reads any JSON or YAML text, and keeps it to locate what stands in it.
pub(crate) fn parse_text(source: Source<'_>) -> Result<(Text, Value), Diagnostics> {
    let text = screen::text(source.label, source.bytes)?;
    let value = parse::value(source.label, text)?;
    Ok((Text::new(text), value))
}
