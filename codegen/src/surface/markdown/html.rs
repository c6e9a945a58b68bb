//! HTML that stands in Markdown, taken apart: which tags only lay text out is known here. It imports
//! nothing.

/// A piece of HTML.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Piece<'t> {
    /// Text, or a tag that is shown as it is written.
    Text(String),
    /// Ends a line.
    Break,
    /// Ends a block.
    Block,
    /// Begins an item of a list.
    Item,
    /// Begins a link to this address.
    Link(&'t str),
    /// Ends a link.
    LinkEnd,
}

/// Tags that stand around blocks.
const BLOCKS: [&str; 31] = [
    "article",
    "blockquote",
    "body",
    "center",
    "dd",
    "details",
    "div",
    "dl",
    "dt",
    "footer",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hr",
    "html",
    "li",
    "main",
    "ol",
    "p",
    "pre",
    "section",
    "summary",
    "table",
    "tbody",
    "thead",
    "tr",
    "ul",
];
/// Tags that say how words look, or hold cells.
const WORDS: [&str; 24] = [
    "b", "big", "cite", "code", "del", "dfn", "em", "font", "i", "ins", "kbd", "label", "mark", "nobr", "s",
    "samp", "small", "span", "strike", "strong", "sub", "sup", "tt", "u",
];

/// The pieces of HTML: tags that lay text out are what they do, comments are gone, whatever else looks like
/// a tag is text.
pub(super) fn pieces(html: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut text = String::new();
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        text.push_str(&decoded(&rest[..start]));
        rest = &rest[start..];
        if let Some(inside) = rest.strip_prefix("<!--") {
            // What is never closed goes to the end, as it does for browsers.
            rest = inside.find("-->").map_or("", |end| &inside[end + 3..]);
            continue;
        }
        let Some(end) = rest.find('>') else { break };
        let tag = &rest[..=end];
        rest = &rest[end + 1..];
        let Some(found) = known(tag) else {
            text.push_str(tag);
            continue;
        };
        if !text.is_empty() {
            pieces.push(Piece::Text(std::mem::take(&mut text)));
        }
        pieces.extend(found);
    }
    text.push_str(&decoded(rest));
    if !text.is_empty() {
        pieces.push(Piece::Text(text));
    }
    pieces
}

/// What a tag does, with its brackets; nothing for what is no tag that is known.
fn known(tag: &str) -> Option<Option<Piece<'_>>> {
    let inside = tag.strip_prefix('<')?.strip_suffix('>')?;
    let (is_end, inside) = inside.strip_prefix('/').map_or((false, inside), |inside| (true, inside));
    let length = inside.find(|character: char| !character.is_ascii_alphanumeric()).unwrap_or(inside.len());
    let (name, attributes) = inside.split_at(length);
    let name = name.to_ascii_lowercase();
    if !attributes.is_empty() && !attributes.starts_with(['/', ' ', '\n']) {
        return None;
    }
    Some(match name.as_str() {
        "br" => Some(Piece::Break),
        "li" | "dt" if !is_end => Some(Piece::Item),
        "a" if is_end => Some(Piece::LinkEnd),
        "a" => reference(attributes).map(Piece::Link),
        "td" | "th" => Some(Piece::Text(" ".to_owned())),
        name if BLOCKS.contains(&name) => Some(Piece::Block),
        name if WORDS.contains(&name) => None,
        _ => return None,
    })
}

/// The `href` among attributes.
fn reference(attributes: &str) -> Option<&str> {
    let behind = attributes.split_once("href")?.1.trim_start().strip_prefix('=')?.trim_start();
    let quote = behind.chars().next().filter(|quote| matches!(quote, '"' | '\''))?;
    behind[1..].split(quote).next()
}

/// Text in which the usual characters are no longer written by name.
fn decoded(text: &str) -> String {
    if !text.contains('&') {
        return text.to_owned();
    }
    let names =
        [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&nbsp;", " "), ("&amp;", "&")];
    names.iter().fold(text.to_owned(), |text, (name, character)| text.replace(name, character))
}
