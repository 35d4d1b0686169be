//! Parses tokens that a file already holds: the input of a macro call, and what a call expands to.

use privet_ir::{
    Attributes, Block, BlockKind, Expansion, ExpansionId, ExpansionOrigin, Expr, FileIr, Item, ItemId,
    ItemKind, MacroCallId, MacroReading, Symbol, Token, Tree,
};
use rustc_hash::FxHashMap;

use crate::item::discriminant;
use crate::parser::{Parse, Parser, Places};
use crate::token_tree::{Layout, lay_out};
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
    let layout = lay_out(&tokens, edition);
    let mut parser = start(&layout, edition, Places::Origins(&layout.spans, file), file, owner);
    parser.tree = tree;
    parser.tree.macro_calls[call].tokens = tokens;
    let reading = parser.reading(layout.lexemes.len() - 1);
    let mut parsed = finish(parser);
    // What does not parse is no error in a macro that is not known; only bounds are.
    parsed.errors.truncate(1);
    (reading, put_back(file, owner, parsed))
}

/// Parses what a call expands to.
pub(crate) fn expand(
    file: &mut FileIr,
    owner: ItemId,
    call: MacroCallId,
    tokens: &[Token],
    fragment: Fragment,
    edition: Edition,
) -> (Expansion, Vec<ParseError>) {
    let Some((tree, input)) = take_tree(file, owner, call) else {
        return (Expansion::Failed, Vec::new());
    };
    let layout = lay_out(tokens, edition);
    let span = tree.macro_calls[call].span;
    let id = ExpansionId(u32::try_from(file.expansions.len()).unwrap_or(u32::MAX));
    let places = Places::Expansion(id, file.resolve(span));
    let mut parser = start(&layout, edition, places, file, owner);
    parser.tree = tree;
    parser.tree.macro_calls[call].tokens = input;
    let expansion = parser.expansion(layout.lexemes.len() - 1, fragment);
    let parsed = finish(parser);
    let origins = layout.lexemes.iter().zip(&layout.origins);
    let origins = origins.map(|(lexeme, &origin)| (lexeme.start, tokens[origin as usize])).collect();
    file.expansions.push(ExpansionOrigin { call: span, tokens: origins });
    let errors = put_back(file, owner, parsed);
    (expansion.unwrap_or(Expansion::Failed), errors)
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
    let mut new: Vec<Item> = parsed.items.into_iter().flatten().collect();
    // An item that is one macro call has no items but those of its one expansion.
    if !new.is_empty() && !matches!(file.items[owner].kind, ItemKind::MacroCall(_)) {
        let mut counts: FxHashMap<(u8, Symbol), u32> = FxHashMap::default();
        for (_, item) in file.items.iter().filter(|(_, item)| item.parent == Some(owner)) {
            *counts.entry((discriminant(&item.kind), item.name)).or_default() += 1;
        }
        for item in new.iter_mut().filter(|item| item.parent == Some(owner)) {
            item.ordinal += counts.get(&(discriminant(&item.kind), item.name)).copied().unwrap_or_default();
        }
    }
    for item in new {
        file.items.alloc(item);
    }
    parsed.errors
}

impl Parser<'_> {
    fn expansion(&mut self, end: usize, fragment: Fragment) -> Parse<Expansion> {
        match fragment {
            Fragment::Expression => Ok(Expansion::Expr(self.expanded_expression(end))),
            Fragment::Items => Ok(Expansion::Items(self.items(end))),
            Fragment::Pattern => {
                let pattern = self.pattern()?;
                self.expect_end(end)?;
                Ok(Expansion::Pattern(pattern))
            }
            Fragment::Type => {
                let ty = self.ty()?;
                self.expect_end(end)?;
                Ok(Expansion::Type(ty))
            }
        }
    }

    fn expect_end(&mut self, end: usize) -> Parse<()> {
        self.eat(";");
        if self.position < end { self.expected("the end of the expansion") } else { Ok(()) }
    }

    /// One expression, perhaps with a semicolon, or a block of statements.
    fn expanded_expression(&mut self, end: usize) -> privet_ir::ExprId {
        let single = self.attempt(|p| {
            let expr = p.expression()?;
            p.expect_end(end)?;
            Ok(expr)
        });
        if let Some(expr) = single {
            return expr;
        }
        self.exceeded = None;
        self.block_of(end)
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
