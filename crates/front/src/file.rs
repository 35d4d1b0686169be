//! One file from text to representation.

use privet_ir::{Arena, ByteRange, FileIr, Item, Symbol};

use crate::delimiter::balance;
use crate::lexer::lex;
use crate::parser::{Bodies, Parser, Places};
use crate::suppression::{self, Surroundings};
use crate::{Edition, ParseError};

/// Lowers a file.
pub(crate) fn parse<'a>(
    text: &'a str,
    edition: Edition,
    bodies: Bodies<'a>,
    derives: &'a [String],
) -> (FileIr, Vec<ParseError>) {
    if u32::try_from(text.len()).is_err() {
        let error = ParseError {
            range: ByteRange { start: 0, end: 0 },
            message: "this file is larger than 4 GiB".to_owned(),
            help: Some("split it".to_owned()),
        };
        return (FileIr::default(), vec![error]);
    }
    let mut lexed = lex(text, edition);
    balance(text, &mut lexed);
    let mut parser = Parser::new(text, &lexed.lexemes, edition, Places::File);
    parser.bodies = bodies;
    parser.derives = derives;
    parser.skips_bodies = matches!(bodies, Bodies::OfTraits(_));
    parser.anchors.push(0);
    parser.nodes = (!lexed.comments.is_empty()).then(Vec::new);
    let attributes = parser.inner_attributes();
    let end = lexed.lexemes.len() - 1;
    let roots = parser.items(end);

    let mut errors = lexed.errors;
    errors.append(&mut parser.errors);
    errors.sort_by_key(|error| error.range);
    let mut nodes = parser.nodes.take().unwrap_or_default();
    nodes.sort_by_key(|node| (node.start, std::cmp::Reverse(node.end)));
    let surroundings = Surroundings { text, lexemes: &lexed.lexemes, nodes: &nodes };
    let suppressions =
        lexed.comments.iter().map(|comment| suppression::read(*comment, &surroundings)).collect();
    let mut anchors = parser.anchors;
    anchors.shrink_to_fit();
    let file = FileIr {
        items: arena(parser.items),
        roots,
        attributes,
        anchors,
        suppressions,
        only_bodies_of: match bodies {
            Bodies::All => None,
            Bodies::OfTraits(names) => Some(names.iter().map(|name| Symbol::new(name)).collect()),
        },
        lines: lines(text),
        expansions: Vec::new(),
    };
    (file, errors)
}

/// The items in order; each is finished by now.
fn arena(items: Vec<Option<Item>>) -> Arena<Item> {
    let mut arena = Arena::default();
    for item in items.into_iter().flatten() {
        arena.alloc(item);
    }
    arena.shrink_to_fit();
    arena
}

fn lines(text: &str) -> u32 {
    let breaks = text.bytes().filter(|&byte| byte == b'\n').count() as u32;
    breaks + u32::from(!text.is_empty() && !text.ends_with('\n'))
}
