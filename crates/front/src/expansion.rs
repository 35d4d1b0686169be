//! Parses tokens that a file already holds: the input of a macro call, and what a call expands to.

use privet_ir::{
    Attributes, Block, BlockKind, Delimiter, Expansion, Expr, FileIr, Item, ItemId, ItemKind, MacroCallId,
    MacroReading, Meta, Span, Token, Tokens, Tree,
};

use crate::delimiter::balance;
use crate::lexeme::Kind;
use crate::lexer::lex;
use crate::parser::{Bodies, Parse, Parser, Places};
use crate::token_tree::{Layout, lay_out, without_documentation};
use crate::{Edition, Fragment, ParseError};

/// What a parser of tokens leaves.
struct Parsed {
    tree: Box<Tree>,
    items: Vec<Option<Item>>,
    errors: Vec<ParseError>,
}

/// Reads the input of a call as expressions.
pub(crate) fn read(
    file: &mut FileIr,
    owner: ItemId,
    call: MacroCallId,
    edition: Edition,
) -> (MacroReading, Vec<ParseError>) {
    let Some((tree, tokens)) = take_tree(file, owner, call) else {
        return (MacroReading::default(), Vec::new());
    };
    let plain = without_documentation(&tokens);
    let layout = lay_out(plain.as_deref().unwrap_or(&tokens), edition);
    let mut parser = start(&layout, edition, Places::Origins(&layout.spans, Some(file)), file, owner);
    parser.tree = tree;
    parser.tree.macro_calls[call].tokens = tokens;
    let reading = parser.reading(layout.lexemes.len() - 1);
    let mut parsed = finish(parser);
    // What does not parse is no error in a macro that is not known; only bounds are.
    parsed.errors.truncate(1);
    (reading, put_back(file, owner, parsed))
}

/// The one predicate in the input of `cfg!`.
pub(crate) fn predicate(tokens: &[Token], edition: Edition) -> Option<Meta> {
    let layout = lay_out(tokens, edition);
    let mut parser =
        Parser::new(&layout.text, &layout.lexemes, edition, Places::Origins(&layout.spans, None));
    let meta = parser.attempt(|p| p.meta())?;
    parser.eat(",");
    (parser.kind() == Kind::End).then_some(meta)
}

/// The tokens of a text, all of them at one place.
pub(crate) fn tokens(text: &str, edition: Edition, place: Span) -> Tokens {
    if u32::try_from(text.len()).is_err() {
        return Tokens::default();
    }
    let mut lexed = lex(text, edition);
    balance(text, &mut lexed);
    let mut parser = Parser::new(text, &lexed.lexemes, edition, Places::File);
    let mut tokens = parser.tokens(0, lexed.lexemes.len() - 1);
    tokens.iter_mut().for_each(|token| token.span = place);
    without_documentation(&tokens).map_or(tokens, Into::into)
}

/// What a call expands to.
#[derive(Debug)]
pub struct Expanded {
    /// What was parsed; [`Expansion::Failed`] if it does not parse. Of items those that do stay.
    pub expansion: Expansion,
    /// What did not parse.
    pub errors: Vec<ParseError>,
    /// How high the tree has grown by it.
    pub height: u32,
}

/// Parses what a call expands to.
pub(crate) fn expand(
    file: &mut FileIr,
    owner: ItemId,
    tokens: &[Token],
    fragment: Fragment,
    edition: Edition,
) -> Expanded {
    if file.items.get(owner).is_none() {
        return Expanded { expansion: Expansion::Failed, errors: Vec::new(), height: 0 };
    }
    let told: Option<Vec<&str>> = match fragment {
        Fragment::Items(parent) => told_by_bodies(file, parent),
        _ => None,
    };
    let tree = std::mem::take(&mut file.items[owner].tree);
    let layout = lay_out(tokens, edition);
    let mut parser = start(&layout, edition, Places::Origins(&layout.spans, Some(file)), file, owner);
    parser.tree = tree;
    if let Fragment::Items(parent) = fragment {
        parser.parent = parent;
    }
    if let Some(traits) = &told {
        (parser.bodies, parser.skips_bodies) = (Bodies::OfTraits(traits), true);
    }
    let expansion = parser.expansion(layout.lexemes.len() - 1, fragment);
    let height = parser.height;
    let parsed = finish(parser);
    let errors = put_back(file, owner, parsed);
    Expanded { expansion: expansion.unwrap_or(Expansion::Failed), errors, height }
}

/// The traits whose implementations keep their bodies among items with this parent; nothing where all do.
fn told_by_bodies(file: &FileIr, parent: Option<ItemId>) -> Option<Vec<&'static str>> {
    let traits: Vec<&str> = file.only_bodies_of.as_ref()?.iter().map(|name| name.as_str()).collect();
    let Some(parent) = parent.and_then(|parent| file.items.get(parent)) else { return Some(traits) };
    let keeps = match &parent.kind {
        ItemKind::Impl(definition) => definition.trait_path.is_some_and(|path| {
            let last = parent.tree.path_segments(path).last();
            last.is_some_and(|last| traits.contains(&last.name.as_str()))
        }),
        // In a body that was lowered, everything is.
        ItemKind::Function(_) | ItemKind::Const(_) | ItemKind::Static(_) => true,
        _ => false,
    };
    (!keeps).then_some(traits)
}

/// The tree of an item and the tokens of one of its calls, taken out of the file.
fn take_tree(file: &mut FileIr, owner: ItemId, call: MacroCallId) -> Option<(Box<Tree>, Box<[Token]>)> {
    file.items.get(owner)?.tree.macro_calls.get(call)?;
    let mut tree = std::mem::take(&mut file.items[owner].tree);
    let tokens = std::mem::take(&mut tree.macro_calls[call].tokens);
    Some((tree, tokens))
}

fn start<'a>(
    layout: &'a Layout,
    edition: Edition,
    places: Places<'a>,
    file: &FileIr,
    owner: ItemId,
) -> Parser<'a> {
    let mut parser = Parser::new(&layout.text, &layout.lexemes, edition, places);
    parser.first_item = file.items.len();
    parser.parent = Some(owner);
    parser.anchor = file.items[owner].anchor;
    parser
}

fn finish(parser: Parser<'_>) -> Parsed {
    let mut errors = parser.errors;
    errors.extend(parser.exceeded);
    Parsed { tree: parser.tree, items: parser.items, errors }
}

/// Gives the file its tree back, and the new items.
fn put_back(file: &mut FileIr, owner: ItemId, parsed: Parsed) -> Vec<ParseError> {
    file.items[owner].tree = parsed.tree;
    for item in parsed.items.into_iter().flatten() {
        file.items.alloc(item);
    }
    parsed.errors
}

impl Parser<'_> {
    fn expansion(&mut self, end: usize, fragment: Fragment) -> Parse<Expansion> {
        if let Fragment::Items(_) = fragment {
            return Ok(Expansion::Items(self.items(end)));
        }
        let expansion = self.attempt(|p| match fragment {
            Fragment::Expression => p.expanded_expression(end),
            Fragment::Pattern => {
                let pattern = p.pattern()?;
                p.expect_end(end)?;
                Ok(Expansion::Pattern(pattern))
            }
            Fragment::Type => {
                let ty = p.ty()?;
                p.expect_end(end)?;
                Ok(Expansion::Type(ty))
            }
            Fragment::Statements | Fragment::Items(_) => p.expanded_statements(end),
        });
        match expansion {
            Some(expansion) => Ok(expansion),
            None => {
                self.position = self.reached;
                self.expected("something else in the expansion")
            }
        }
    }

    fn expect_end(&mut self, end: usize) -> Parse<()> {
        self.eat(";");
        if self.position < end { self.expected("the end of the expansion") } else { Ok(()) }
    }

    /// One expression, perhaps with a semicolon, or a block of statements.
    fn expanded_expression(&mut self, end: usize) -> Parse<Expansion> {
        // A call at the end of a block may make statements, which `cfg` may take away: with attributes it is a block.
        let is_plain = !(self.at("#") && self.nth(1) == Kind::Open(Delimiter::Bracket));
        let single = if is_plain {
            self.attempt(|p| {
                let expr = p.expression()?;
                p.expect_end(end)?;
                Ok(expr)
            })
        } else {
            None
        };
        if let Some(expr) = single {
            return Ok(Expansion::Expr(expr));
        }
        self.exceeded = None;
        Ok(Expansion::Expr(self.block_of(end)))
    }

    /// Statements; one expression is no block.
    fn expanded_statements(&mut self, end: usize) -> Parse<Expansion> {
        let start = self.position;
        let (statements, tail) = self.statements(end);
        // One with attributes stays in a block, which `cfg` may take it out of.
        if let (true, Some(tail)) = (statements.is_empty(), tail)
            && self.tree.attributes_of(tail).is_empty()
        {
            return Ok(Expansion::Expr(tail));
        }
        let block = self.tree.blocks.alloc(Block { kind: BlockKind::Plain, label: None, statements, tail });
        let expr = self.alloc(Expr::Block(block), start);
        Ok(Expansion::Statements(expr))
    }

    /// All statements up to `end` as a block.
    pub(crate) fn block_of(&mut self, end: usize) -> privet_ir::ExprId {
        let start = self.position;
        let _attributes: Attributes = self.inner_attributes();
        let (statements, tail) = self.statements(end);
        let block = self.tree.blocks.alloc(Block { kind: BlockKind::Plain, label: None, statements, tail });
        self.alloc(Expr::Block(block), start)
    }
}
