//! `use`, with its tree laid out flat.

use privet_ir::{Delimiter, Import, ImportKind, ItemKind, Symbol};

use crate::item::Parsed;
use crate::lexeme::{Keyword, Kind};
use crate::parser::{Parse, Parser};

impl Parser<'_> {
    /// `use tree;`
    pub(crate) fn import(&mut self) -> Parse<Parsed> {
        let name_span = self.place(self.position);
        self.position += 1;
        let mut imports = Vec::new();
        let is_global = self.at("::");
        self.import_tree(&mut Vec::new(), is_global, &mut imports)?;
        self.expect(";")?;
        Ok(Parsed { name: Symbol::EMPTY, name_span, kind: ItemKind::Use(imports.into()) })
    }

    /// One tree below `prefix`.
    fn import_tree(
        &mut self,
        prefix: &mut Vec<Symbol>,
        is_global: bool,
        imports: &mut Vec<Import>,
    ) -> Parse<()> {
        self.enter()?;
        let depth = prefix.len();
        let result = self.import_branches(prefix, is_global, imports);
        prefix.truncate(depth);
        self.leave();
        result
    }

    fn import_branches(
        &mut self,
        prefix: &mut Vec<Symbol>,
        is_global: bool,
        imports: &mut Vec<Import>,
    ) -> Parse<()> {
        let start = self.position;
        let is_nested = !prefix.is_empty();
        let is_global = is_global || (!is_nested && self.at("::"));
        self.eat("::");
        loop {
            match self.kind() {
                Kind::Punctuation(b'*') => {
                    self.position += 1;
                    let path = prefix.as_slice().into();
                    imports.push(Import {
                        path,
                        is_global,
                        kind: ImportKind::Glob,
                        span: self.span_from(start),
                    });
                    return Ok(());
                }
                Kind::Open(Delimiter::Brace) => {
                    self.list(|p| p.import_tree(prefix, is_global, imports));
                    return Ok(());
                }
                Kind::Punctuation(b'$') if self.nth(1) == Kind::Keyword(Keyword::Crate) => {
                    self.position += 2;
                    prefix.push(Symbol::new("$crate"));
                }
                Kind::Identifier
                | Kind::RawIdentifier
                | Kind::Keyword(Keyword::SelfValue | Keyword::SelfType | Keyword::Super | Keyword::Crate) => {
                    let name = self.name_at(self.position);
                    self.position += 1;
                    prefix.push(name);
                }
                _ => return self.expected("an import"),
            }
            if !self.eat("::") {
                break;
            }
        }
        let last = prefix.last().copied().unwrap_or(Symbol::EMPTY);
        // `a::{self}` is `a`, but only as a module or type; `use self as x` is of the module itself.
        let is_self = last == "self" && prefix.len() > 1;
        if is_self {
            prefix.pop();
        }
        let own = prefix.last().copied().unwrap_or(Symbol::EMPTY);
        let span = self.span_from(start);
        let name = self.rename()?.map_or(own, |(name, _)| name);
        let kind = if is_self { ImportKind::SelfOnly { name } } else { ImportKind::Named { name } };
        imports.push(Import { path: prefix.as_slice().into(), is_global, kind, span });
        Ok(())
    }
}
