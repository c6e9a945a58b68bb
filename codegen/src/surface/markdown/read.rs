//! Markdown → blocks. It imports the blocks, inlines and HTML.

use pulldown_cmark::{Event, LinkType, Options, Parser, Tag, TagEnd};

use super::block::{Atom, Block};
use super::html::{Piece, pieces};
use super::inline::Inlines;

/// How deep blocks stand in one another; what stands deeper is read as standing there.
const DEEPEST: usize = 6;

/// The blocks of a text.
pub(super) fn blocks(text: &str) -> Vec<Block> {
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_FOOTNOTES;
    let mut reader = Reader { events: Parser::new_ext(text, options) };
    reader.container(0)
}

struct Reader<'t> {
    events: Parser<'t>,
}

impl<'t> Reader<'t> {
    /// What stands in a quotation, in an item of a list, or in the text as a whole, up to its end.
    fn container(&mut self, depth: usize) -> Vec<Block> {
        let mut found = Found::default();
        // Ends of containers that are too deep to be some.
        let mut flat: usize = 0;
        while let Some(event) = self.events.next() {
            match event {
                Event::Start(Tag::Heading { level, .. }) => {
                    found.finish();
                    found.heading = Some(level as usize);
                }
                Event::Start(Tag::BlockQuote(_) | Tag::List(_) | Tag::Item | Tag::FootnoteDefinition(_))
                    if depth >= DEEPEST =>
                {
                    found.finish();
                    flat += 1;
                }
                Event::Start(Tag::FootnoteDefinition(name)) => {
                    found.finish();
                    found.inlines.text(&format!("[{name}]"));
                    found.finish();
                    found.has_items = false;
                    found.blocks.append(&mut self.container(depth + 1));
                }
                Event::Start(Tag::BlockQuote(_)) => {
                    let inside = self.container(depth + 1);
                    found.push(Block::Quote(inside));
                }
                Event::Start(Tag::List(first)) => {
                    let items = self.items(depth + 1);
                    found.push(Block::List(first, items));
                }
                Event::Start(Tag::CodeBlock(_)) => {
                    let code = self.code();
                    found.push(Block::Code(code));
                }
                Event::Start(Tag::Table(_)) => {
                    let table = self.table();
                    found.push(Block::Table(table));
                }
                Event::Start(Tag::HtmlBlock) => {
                    let html = self.html();
                    found.finish();
                    found.html(&html);
                    found.finish();
                }
                Event::InlineHtml(tag) | Event::Html(tag) => found.html(&tag),
                Event::Start(Tag::Paragraph) | Event::End(TagEnd::Paragraph | TagEnd::Heading(_)) => {
                    found.finish();
                }
                Event::End(
                    TagEnd::BlockQuote(_) | TagEnd::List(_) | TagEnd::Item | TagEnd::FootnoteDefinition,
                ) if flat > 0 => {
                    found.finish();
                    flat -= 1;
                }
                Event::End(TagEnd::BlockQuote(_) | TagEnd::Item | TagEnd::FootnoteDefinition) => break,
                Event::Rule => found.push(Block::Rule),
                other => inline(other, &mut found.inlines),
            }
        }
        found.finish();
        found.blocks
    }

    fn items(&mut self, depth: usize) -> Vec<Vec<Block>> {
        let mut items = Vec::new();
        while let Some(Event::Start(Tag::Item)) = self.events.next() {
            let item = self.container(depth);
            if !item.is_empty() {
                items.push(item);
            }
        }
        items
    }

    fn code(&mut self) -> String {
        let mut code = String::new();
        for event in self.events.by_ref() {
            match event {
                Event::End(TagEnd::CodeBlock) => break,
                Event::Text(text) => code.push_str(&text),
                _ => {}
            }
        }
        code
    }

    fn html(&mut self) -> String {
        let mut html = String::new();
        for event in self.events.by_ref() {
            match event {
                Event::End(TagEnd::HtmlBlock) => break,
                Event::Html(text) | Event::Text(text) => html.push_str(&text),
                _ => {}
            }
        }
        html
    }

    fn table(&mut self) -> Vec<Vec<Vec<Atom>>> {
        let mut rows = Vec::new();
        let mut row = Vec::new();
        let mut cell = Inlines::in_a_cell();
        for event in self.events.by_ref() {
            match event {
                Event::End(TagEnd::TableCell) => row.push(cell.take()),
                Event::End(TagEnd::TableHead | TagEnd::TableRow) => rows.push(std::mem::take(&mut row)),
                Event::End(TagEnd::Table) => break,
                Event::InlineHtml(tag) => in_line(&tag, &mut cell),
                other => inline(other, &mut cell),
            }
        }
        rows
    }
}

/// What is within a paragraph.
fn inline(event: Event<'_>, inlines: &mut Inlines) {
    match event {
        Event::Text(text) => inlines.text(&text),
        Event::Code(code) | Event::InlineMath(code) | Event::DisplayMath(code) => inlines.code(&code),
        Event::SoftBreak => inlines.text(" "),
        Event::HardBreak => inlines.line_break(),
        Event::Start(Tag::Emphasis) => inlines.open("*"),
        Event::Start(Tag::Strong) => inlines.open("**"),
        Event::Start(Tag::Strikethrough) => inlines.open("~~"),
        Event::Start(Tag::Link { link_type: LinkType::Autolink, dest_url, .. }) => {
            inlines.open_bare_link(&dest_url);
        }
        Event::FootnoteReference(name) => inlines.text(&format!("[{name}]")),
        Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
            inlines.open_link(&dest_url)
        }
        Event::End(
            TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link | TagEnd::Image,
        ) => inlines.close(),
        _ => {}
    }
}

/// HTML in words, which it does not break.
fn in_line(html: &str, inlines: &mut Inlines) {
    for piece in pieces(html) {
        match piece {
            Piece::Text(text) => inlines.text(&text),
            Piece::Break | Piece::Block | Piece::Item => inlines.text(" "),
            Piece::Link(_) | Piece::LinkEnd => {}
        }
    }
}

/// The blocks of a container as they are found.
#[derive(Default)]
struct Found {
    blocks: Vec<Block>,
    inlines: Inlines,
    heading: Option<usize>,
    /// Whether what comes next is an item of a list that HTML has.
    is_item: bool,
    /// Whether the last block is such a list.
    has_items: bool,
    /// Whether HTML has opened a link.
    has_link: bool,
}

impl Found {
    fn push(&mut self, block: Block) {
        self.finish();
        self.has_items = false;
        let is_empty = match &block {
            Block::Code(code) => code.trim().is_empty(),
            Block::Quote(blocks) => blocks.is_empty(),
            Block::List(_, items) => items.is_empty(),
            Block::Table(rows) => rows.is_empty(),
            _ => false,
        };
        if !is_empty {
            self.blocks.push(block);
        }
    }

    /// Ends the paragraph.
    fn finish(&mut self) {
        let atoms = self.inlines.take();
        self.has_link = false;
        let heading = self.heading.take();
        if atoms.is_empty() {
            return;
        }
        let is_item = std::mem::take(&mut self.is_item);
        match (self.blocks.last_mut(), heading) {
            (_, Some(level)) => self.blocks.push(Block::Heading(level, atoms)),
            (Some(Block::List(_, items)), None) if is_item && self.has_items => {
                items.push(vec![Block::Paragraph(atoms)]);
            }
            (_, None) if is_item => self.blocks.push(Block::List(None, vec![vec![Block::Paragraph(atoms)]])),
            (_, None) => self.blocks.push(Block::Paragraph(atoms)),
        }
        self.has_items = is_item;
    }

    fn html(&mut self, html: &str) {
        for piece in pieces(html) {
            match piece {
                Piece::Text(text) => self.inlines.text(&text),
                Piece::Break => self.inlines.line_break(),
                Piece::Block => self.finish_in_place(),
                Piece::Item => {
                    self.finish_in_place();
                    self.is_item = true;
                }
                Piece::Link(address) if !self.has_link && !self.inlines.is_in_a_link() => {
                    self.inlines.open_link(address);
                    self.has_link = true;
                }
                Piece::LinkEnd if std::mem::take(&mut self.has_link) => self.inlines.close(),
                Piece::Link(_) | Piece::LinkEnd => {}
            }
        }
    }

    /// Ends the paragraph where HTML does; a heading stays one.
    fn finish_in_place(&mut self) {
        let heading = self.heading;
        self.finish();
        self.heading = heading;
    }
}
