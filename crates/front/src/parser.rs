//! The parser's state: a cursor over lexemes, the tree being filled, and how places become spans.
//!
//! One mechanism serves files, expansions and macro inputs; they differ in [`Places`] only. A function
//! that parses returns [`Broken`] once the error is recorded; lists, blocks and item lists are where a
//! broken part is skipped, in one step, and the rest goes on.

use privet_ir::{
    AnchorId, Attributes, ByteRange, Delimiter, ExpansionId, Expr, ExprId, FileIr, Item, ItemId, Span,
    SpanBase, Symbol, Tokens, Tree,
};
use rustc_hash::FxHashMap;

use crate::lexeme::{Keyword, Kind, Lexeme};
use crate::{Edition, ParseError};

/// How deep expressions, types, patterns, blocks and items may nest in each other.
///
/// A level takes less than 8 KiB of stack in a debug build: the deepest parse fits in 2 MiB, which the
/// tests of bounds hold.
pub(crate) const NESTING: u32 = 256;

/// How high the tree of an expression may grow: chains of operators, calls, fields and `else if` count
/// too. The stages that follow walk the tree recursively, on stacks of 64 MiB.
pub(crate) const HEIGHT: u32 = 4000;

/// An error has been recorded; the caller skips what is broken.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Broken;

/// The result of a parsing function.
pub(crate) type Parse<T> = Result<T, Broken>;

/// How the index of a lexeme becomes a span.
#[derive(Clone, Copy)]
pub(crate) enum Places<'a> {
    /// The text of a file: spans count from the item's anchor.
    File,
    /// Tokens that have spans, and the file that these are of.
    Origins(&'a [Span], Option<&'a FileIr>),
}

/// The bytes of a node that a suppression can cover.
#[derive(Clone, Copy, Debug)]
pub(crate) struct NodeRange {
    pub(crate) start: u32,
    /// The first byte after the node's attributes.
    pub(crate) body: u32,
    pub(crate) end: u32,
}

/// What an item is known by among its siblings.
pub(crate) type ItemKey = (Option<ItemId>, u8, Symbol);

/// The bodies that are lowered.
#[derive(Clone, Copy)]
pub(crate) enum Bodies<'a> {
    /// All.
    All,
    /// Those in implementations of traits of these names.
    OfTraits(&'a [&'a str]),
}

/// The parser.
pub(crate) struct Parser<'a> {
    pub(crate) text: &'a str,
    lexemes: &'a [Lexeme],
    pub(crate) position: usize,
    pub(crate) edition: Edition,
    places: Places<'a>,
    /// The tree of the item at hand.
    pub(crate) tree: Box<Tree>,
    /// The items made; one that is still open is nothing.
    pub(crate) items: Vec<Option<Item>>,
    /// How many items the file had before.
    pub(crate) first_item: usize,
    /// The item at hand.
    pub(crate) parent: Option<ItemId>,
    pub(crate) anchors: Vec<u32>,
    pub(crate) anchor: AnchorId,
    pub(crate) anchor_start: u32,
    pub(crate) ordinals: FxHashMap<ItemKey, u32>,
    pub(crate) errors: Vec<ParseError>,
    /// Recorded only where a comment asks for it.
    pub(crate) nodes: Option<Vec<NodeRange>>,
    /// Whether the first error ends the attempt, so that nothing is recovered.
    pub(crate) is_attempt: bool,
    /// Where the last failed attempt ended.
    pub(crate) reached: usize,
    /// The first bound that an attempt ran into: other errors of attempts are forgotten.
    pub(crate) exceeded: Option<ParseError>,
    /// The labels that authors of macros declared, and what they are called here.
    pub(crate) labels: Vec<((Symbol, ExpansionId, u32), Symbol)>,
    /// Whether `Path {` is a path before a block.
    pub(crate) no_struct: bool,
    /// The bodies that are lowered; the others are stepped over, token tree by token tree.
    pub(crate) bodies: Bodies<'a>,
    /// Whether the bodies at hand are stepped over.
    pub(crate) skips_bodies: bool,
    /// The names of the derives that calls are added for.
    pub(crate) derives: &'a [String],
    depth: u32,
    /// The height of the highest expression finished since an enclosing one began.
    pub(crate) height: u32,
    symbols: FxHashMap<&'a str, Symbol>,
}

impl<'a> Parser<'a> {
    /// A parser at the start of lexemes that end with [`Kind::End`].
    pub(crate) fn new(text: &'a str, lexemes: &'a [Lexeme], edition: Edition, places: Places<'a>) -> Self {
        Self {
            text,
            lexemes,
            position: 0,
            edition,
            places,
            tree: Box::default(),
            items: Vec::new(),
            first_item: 0,
            parent: None,
            anchors: Vec::new(),
            anchor: AnchorId(0),
            anchor_start: 0,
            ordinals: FxHashMap::default(),
            errors: Vec::new(),
            nodes: None,
            is_attempt: false,
            reached: 0,
            exceeded: None,
            labels: Vec::new(),
            no_struct: false,
            bodies: Bodies::All,
            skips_bodies: false,
            derives: &[],
            depth: 0,
            height: 0,
            symbols: FxHashMap::default(),
        }
    }

    // The cursor.

    /// The kind of the lexeme `ahead` of the current one.
    pub(crate) fn nth(&self, ahead: usize) -> Kind {
        self.lexemes.get(self.position + ahead).map_or(Kind::End, |lexeme| lexeme.kind)
    }

    /// The kind of the current lexeme.
    pub(crate) fn kind(&self) -> Kind {
        self.nth(0)
    }

    /// A lexeme; the last one, which is the end, beyond the end.
    pub(crate) fn lexeme(&self, index: usize) -> Lexeme {
        let end = Lexeme { start: self.text.len() as u32, data: 0, kind: Kind::End, is_virtual: true };
        self.lexemes.get(index).copied().unwrap_or(end)
    }

    /// The text of a lexeme.
    pub(crate) fn text_of(&self, index: usize) -> &'a str {
        let lexeme = self.lexeme(index);
        self.text.get(lexeme.start as usize..lexeme.end() as usize).unwrap_or_default()
    }

    /// The symbol of a lexeme's text.
    pub(crate) fn symbol(&mut self, index: usize) -> Symbol {
        self.intern(self.text_of(index))
    }

    /// The symbol of a part of the text.
    pub(crate) fn intern(&mut self, text: &'a str) -> Symbol {
        *self.symbols.entry(text).or_insert_with(|| Symbol::new(text))
    }

    /// The index of the delimiter that matches the one at `index`.
    pub(crate) fn partner(&self, index: usize) -> usize {
        self.lexeme(index).data as usize
    }

    /// The index behind the token tree at `index`.
    pub(crate) fn after_tree(&self, index: usize) -> usize {
        match self.lexeme(index).kind {
            Kind::Open(_) => self.partner(index) + 1,
            _ => index + 1,
        }
    }

    /// Whether two lexemes stand side by side.
    pub(crate) fn is_joint(&self, index: usize) -> bool {
        self.lexeme(index).end() == self.lexeme(index + 1).start
    }

    /// Whether the lexemes `ahead` are this punctuation, without spaces in it.
    pub(crate) fn nth_is(&self, ahead: usize, punctuation: &str) -> bool {
        punctuation.bytes().enumerate().all(|(index, byte)| {
            self.nth(ahead + index) == Kind::Punctuation(byte)
                && (index == 0 || self.is_joint(self.position + ahead + index - 1))
        })
    }

    /// Whether the cursor is at this punctuation.
    pub(crate) fn at(&self, punctuation: &str) -> bool {
        self.nth_is(0, punctuation)
    }

    /// Whether the cursor is at this character, not followed at once by one of `others`.
    pub(crate) fn at_only(&self, byte: u8, others: &[u8]) -> bool {
        self.kind() == Kind::Punctuation(byte)
            && !(self.is_joint(self.position)
                && matches!(self.nth(1), Kind::Punctuation(next) if others.contains(&next)))
    }

    /// Whether the cursor is at `=` as a token of its own.
    pub(crate) fn at_equals(&self) -> bool {
        self.at_only(b'=', b"=>")
    }

    /// Whether the cursor is at `:` as a token of its own.
    pub(crate) fn at_colon(&self) -> bool {
        self.at_only(b':', b":")
    }

    /// Takes punctuation, if it is there.
    pub(crate) fn eat(&mut self, punctuation: &str) -> bool {
        let is_there = self.at(punctuation);
        if is_there {
            self.position += punctuation.len();
        }
        is_there
    }

    /// Whether the cursor is at a keyword.
    pub(crate) fn at_keyword(&self, keyword: Keyword) -> bool {
        self.kind() == Kind::Keyword(keyword)
    }

    /// Takes a keyword, if it is there.
    pub(crate) fn eat_keyword(&mut self, keyword: Keyword) -> bool {
        let is_there = self.at_keyword(keyword);
        self.position += usize::from(is_there);
        is_there
    }

    /// Whether the lexeme `ahead` is an identifier of this text.
    pub(crate) fn nth_word(&self, ahead: usize, word: &str) -> bool {
        self.nth(ahead) == Kind::Identifier && self.text_of(self.position + ahead) == word
    }

    /// Takes an identifier of this text, if it is there.
    pub(crate) fn eat_word(&mut self, word: &str) -> bool {
        let is_there = self.nth_word(0, word);
        self.position += usize::from(is_there);
        is_there
    }

    /// Whether the lexeme `ahead` is an identifier.
    pub(crate) fn nth_name(&self, ahead: usize) -> bool {
        matches!(self.nth(ahead), Kind::Identifier | Kind::RawIdentifier)
    }

    /// Whether the cursor is at an opening delimiter.
    pub(crate) fn at_open(&self, delimiter: Delimiter) -> bool {
        self.kind() == Kind::Open(delimiter)
    }

    /// Whether the cursor is at the end of what encloses it.
    pub(crate) fn at_end(&self) -> bool {
        matches!(self.kind(), Kind::Close(_) | Kind::End)
    }

    /// Takes a name, its `r#` left out.
    pub(crate) fn name(&mut self) -> Parse<(Symbol, Span)> {
        if !self.nth_name(0) {
            return self.expected("a name");
        }
        let index = self.position;
        self.position += 1;
        Ok((self.name_at(index), self.place(index)))
    }

    /// The name at a lexeme, its `r#` left out.
    pub(crate) fn name_at(&mut self, index: usize) -> Symbol {
        let text = self.text_of(index);
        self.intern(text.strip_prefix("r#").unwrap_or(text))
    }

    /// Takes punctuation that must be there.
    pub(crate) fn expect(&mut self, punctuation: &str) -> Parse<()> {
        if self.eat(punctuation) { Ok(()) } else { self.expected(&format!("`{punctuation}`")) }
    }

    /// Takes a keyword that must be there.
    pub(crate) fn expect_keyword(&mut self, keyword: Keyword, text: &str) -> Parse<()> {
        if self.eat_keyword(keyword) { Ok(()) } else { self.expected(&format!("`{text}`")) }
    }

    // Places.

    /// The span of one lexeme.
    pub(crate) fn place(&self, index: usize) -> Span {
        let lexeme = self.lexeme(index);
        self.place_of(index, lexeme.start, lexeme.end())
    }

    /// The span of a part of the text inside one lexeme.
    pub(crate) fn place_within(&self, index: usize, from: u32, to: u32) -> Span {
        let start = self.lexeme(index).start;
        match self.places {
            Places::Origins(..) => {
                let span = self.place(index);
                // What a macro's author wrote is shown at the call, whole.
                match span.base() {
                    SpanBase::Expansion(_) => span,
                    base => {
                        // A token of an included file stands for more than the call that is shown for it.
                        let (from, to) = (from.min(span.length), to.min(span.length));
                        Span::new(base, span.offset.saturating_add(from), to - from)
                    }
                }
            }
            _ => self.place_of(index, start + from, start + to),
        }
    }

    fn place_of(&self, index: usize, start: u32, end: u32) -> Span {
        match self.places {
            Places::File => {
                let offset = start.saturating_sub(self.anchor_start);
                Span::new(SpanBase::Anchor(self.anchor), offset, end.saturating_sub(start))
            }
            Places::Origins(spans, _) => match spans.get(index).or(spans.last()) {
                Some(span) => *span,
                None => Span::new(SpanBase::Anchor(self.anchor), 0, 0),
            },
        }
    }

    /// From a lexeme to the last one taken.
    pub(crate) fn span_from(&self, start: usize) -> Span {
        self.span_between(start, self.position)
    }

    /// From a lexeme up to, and not with, another.
    pub(crate) fn span_between(&self, start: usize, end: usize) -> Span {
        if end <= start + 1 {
            let span = self.place(start);
            return if end <= start { Span::new(span.base(), span.offset, 0) } else { span };
        }
        match self.places {
            Places::Origins(..) => {
                let start = self.first_place(start, end);
                start.to(self.place(end - 1))
            }
            _ => self.place_of(start, self.lexeme(start).start, self.lexeme(end - 1).end()),
        }
    }

    /// The place that stands for a node: `&$value` is where the value is, and `mut $name` where the name.
    fn first_place(&self, start: usize, end: usize) -> Span {
        let is_prefix = |index: &usize| {
            matches!(self.place(*index).base(), SpanBase::Expansion(_))
                && matches!(
                    self.lexeme(*index).kind,
                    Kind::Punctuation(b'&' | b'*') | Kind::Keyword(Keyword::Mut | Keyword::Ref)
                )
        };
        let first = (start..end - 1).find(|index| !is_prefix(index)).unwrap_or(end - 1);
        self.place(first)
    }

    /// Whether the lexemes are those of a file.
    pub(crate) fn is_file(&self) -> bool {
        matches!(self.places, Places::File)
    }

    /// The bytes of the file that a lexeme stands for.
    fn range_of(&self, index: usize) -> ByteRange {
        let lexeme = self.lexeme(index);
        match self.places {
            Places::File => ByteRange { start: lexeme.start, end: lexeme.end() },
            Places::Origins(_, Some(file)) => file.resolve(self.place(index)),
            Places::Origins(_, None) => ByteRange { start: 0, end: 0 },
        }
    }

    /// Remembers where a node stands, if suppressions need it.
    pub(crate) fn note(&mut self, start: usize, body: usize) {
        if self.nodes.is_some() && self.position > start {
            let node = NodeRange {
                start: self.lexeme(start).start,
                body: self.lexeme(body).start,
                end: self.lexeme(self.position - 1).end(),
            };
            self.nodes.get_or_insert_default().push(node);
        }
    }

    // Errors and bounds.

    /// Records an error at the current lexeme.
    pub(crate) fn fail<T>(&mut self, message: &str, help: Option<&str>) -> Parse<T> {
        let lexeme = self.lexeme(self.position);
        // What the lexer or the repair of delimiters has reported is not reported twice.
        let is_reported = lexeme.kind == Kind::Error || (lexeme.is_virtual && lexeme.kind != Kind::End);
        if !is_reported {
            self.errors.push(ParseError {
                range: self.range_of(self.position),
                message: message.to_owned(),
                help: help.map(str::to_owned),
            });
        }
        Err(Broken)
    }

    /// Records that something else was expected here.
    pub(crate) fn expected<T>(&mut self, what: &str) -> Parse<T> {
        let message = match self.kind() {
            Kind::End => format!("expected {what}, found the end"),
            _ => format!("expected {what}, found `{}`", self.text_of(self.position)),
        };
        self.fail(&message, None)
    }

    /// One level deeper, unless that is too deep; [`Parser::leave`] must follow.
    pub(crate) fn enter(&mut self) -> Parse<()> {
        if self.is_attempt && !self.errors.is_empty() {
            return Err(Broken);
        }
        if self.depth >= NESTING {
            let help = format!("at most {NESTING} levels are analysed: move the inner part out");
            return self.exceed("this is nested too deeply", &help);
        }
        self.depth += 1;
        Ok(())
    }

    fn exceed<T>(&mut self, message: &str, help: &str) -> Parse<T> {
        let result = self.fail(message, Some(help));
        if self.is_attempt && self.exceeded.is_none() {
            self.exceeded = self.errors.last().cloned();
        }
        result
    }

    /// One level up.
    pub(crate) fn leave(&mut self) {
        self.depth -= 1;
    }

    /// One link of a chain more.
    pub(crate) fn grow(&mut self, links: u32) -> Parse<()> {
        if self.height.saturating_add(links) > HEIGHT {
            let help = format!("chains of at most {HEIGHT} links are analysed: split it into statements");
            return self.exceed("this chain of operations is too long", &help);
        }
        self.height += links;
        Ok(())
    }

    // Nodes.

    /// Adds an expression that starts at a lexeme and ends here.
    pub(crate) fn alloc(&mut self, expr: Expr, start: usize) -> ExprId {
        let span = self.span_from(start);
        self.tree.alloc_expr(expr, span)
    }

    /// Adds the attributes of an expression.
    pub(crate) fn attach(&mut self, attributes: Attributes, expr: ExprId) {
        if attributes.is_empty() {
            return;
        }
        let all = &mut self.tree.expr_attributes;
        match all.binary_search_by_key(&expr, |(id, _)| *id) {
            Ok(index) => {
                let mut joined = attributes.into_vec();
                joined.extend(std::mem::take(&mut all[index].1));
                all[index].1 = joined.into();
            }
            Err(index) => all.insert(index, (expr, attributes)),
        }
    }

    /// Runs `parse`; if it has an error, everything that it did is taken back.
    pub(crate) fn attempt<T>(&mut self, parse: impl FnOnce(&mut Self) -> Parse<T>) -> Option<T> {
        let (position, height, items) = (self.position, self.height, self.items.len());
        let mark = self.tree.mark();
        let errors = std::mem::take(&mut self.errors);
        let was_attempt = std::mem::replace(&mut self.is_attempt, true);
        let result = parse(self);
        self.is_attempt = was_attempt;
        let failed = std::mem::replace(&mut self.errors, errors);
        if let (Ok(value), true) = (result, failed.is_empty()) {
            return Some(value);
        }
        self.reached = std::mem::replace(&mut self.position, position);
        self.height = height;
        self.items.truncate(items);
        self.tree.roll_back(mark);
        None
    }

    // Token trees and lists.

    /// Runs `parse` inside the delimiters at the cursor, and goes behind them whatever happens.
    /// What is left over in them is an error.
    pub(crate) fn inside<T>(&mut self, parse: impl FnOnce(&mut Self) -> Parse<T>) -> Parse<T> {
        let close = self.partner(self.position);
        self.position += 1;
        let saved = std::mem::replace(&mut self.no_struct, false);
        let result = parse(self);
        self.no_struct = saved;
        let result = match result {
            Ok(_) if self.position < close => self.expected("the closing delimiter"),
            result => result,
        };
        self.position = close + 1;
        result
    }

    /// The elements between the delimiters at the cursor, separated by commas; whether the last one
    /// has a comma. A broken element is left out.
    pub(crate) fn list<T>(&mut self, element: impl FnMut(&mut Self) -> Parse<T>) -> (Vec<T>, bool) {
        self.list_or(element, |_, _| None)
    }

    /// The expressions between the delimiters at the cursor; one that does not parse is
    /// [`Expr::Missing`], so that the others keep their places.
    pub(crate) fn expressions(&mut self) -> (Box<[ExprId]>, bool) {
        let (expressions, has_comma) =
            self.list_or(|p| p.expression(), |p, start| Some(p.alloc(Expr::Missing, start)));
        (expressions.into(), has_comma)
    }

    /// [`Parser::list`], with something in the place of an element that starts there and is broken.
    fn list_or<T>(
        &mut self,
        mut element: impl FnMut(&mut Self) -> Parse<T>,
        mut missing: impl FnMut(&mut Self, usize) -> Option<T>,
    ) -> (Vec<T>, bool) {
        let close = self.partner(self.position);
        self.position += 1;
        let saved = std::mem::replace(&mut self.no_struct, false);
        let mut elements = Vec::new();
        let mut has_comma = false;
        while self.position < close {
            let start = self.position;
            if let Ok(element) = element(self) {
                elements.push(element);
            } else {
                self.skip_to_comma(start, close);
                elements.extend(missing(self, start));
            }
            has_comma = self.eat(",");
            if !has_comma && self.position < close {
                let _: Parse<()> = self.expected("`,` or the closing delimiter");
                self.skip_to_comma(self.position, close);
                has_comma = self.eat(",");
            }
        }
        self.no_struct = saved;
        self.position = close + 1;
        (elements, has_comma)
    }

    /// Goes to the first comma at or behind the cursor that belongs to the list which `start` is in.
    pub(crate) fn skip_to_comma(&mut self, start: usize, close: usize) {
        if self.is_attempt {
            self.position = close;
            return;
        }
        let reached = self.position;
        let mut index = start;
        while index < close && (index < reached || self.lexeme(index).kind != Kind::Punctuation(b',')) {
            index = self.after_tree(index);
        }
        self.position = index.min(close);
    }

    /// The token tree at the cursor as tokens, without its delimiters.
    pub(crate) fn tree_tokens(&mut self) -> (Delimiter, Tokens) {
        let open = self.position;
        let close = self.partner(open);
        let delimiter = match self.kind() {
            Kind::Open(delimiter) => delimiter,
            _ => Delimiter::Parenthesis,
        };
        let mut tokens = self.tokens(open + 1, close).into_vec();
        // What is documented may stand in front: `(Kind) /// the kind`.
        if self.is_file() {
            self.documentation(close, &mut tokens);
        }
        self.position = close + 1;
        (delimiter, tokens.into())
    }
}
