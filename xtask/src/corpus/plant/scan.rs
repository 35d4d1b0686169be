//! The functions of a crate and the calls of them, read from its tokens alone.
//!
//! Deliberately not the linter's own front end: what is planted is to be true whatever that believes. Only functions whose
//! name means one thing in the whole crate are told apart; rustc says afterwards whether that was right.

use anyhow::{Context as _, Result};
use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use std::collections::{BTreeMap, BTreeSet};

/// A function with a body.
pub(super) struct Function {
    pub(super) file: usize,
    pub(super) name: String,
    /// Where another parameter goes.
    pub(super) parameters: Slot,
    /// Where its body begins, behind the brace.
    pub(super) body: usize,
    is_const: bool,
}

/// A call of a function by its name, in code or in the input of a macro.
pub(super) struct Call {
    pub(super) file: usize,
    pub(super) name: String,
    /// Where another argument goes.
    pub(super) arguments: Slot,
    /// The function around it: index into [`Scan::functions`].
    pub(super) within: Option<usize>,
}

/// The end of a list in parentheses.
#[derive(Clone, Copy)]
pub(super) struct Slot {
    /// Byte offset of the closing parenthesis.
    pub(super) at: usize,
    /// Whether something stands before it that needs a comma.
    pub(super) needs_comma: bool,
}

/// A crate.
#[derive(Default)]
pub(super) struct Scan {
    pub(super) functions: Vec<Function>,
    pub(super) calls: Vec<Call>,
    /// Names that stand for something else, too, or are not called only.
    others: BTreeSet<String>,
}

impl Scan {
    /// Reads one more file.
    pub(super) fn read(&mut self, file: usize, text: &str) -> Result<()> {
        let tokens: TokenStream = text.parse().ok().context("the file has no tokens")?;
        self.stream(tokens, file, None);
        Ok(())
    }

    /// The functions whose name means nothing else, by name.
    pub(super) fn unique(&self) -> BTreeMap<&str, usize> {
        let mut found: BTreeMap<&str, usize> = BTreeMap::new();
        let mut twice = BTreeSet::new();
        for (index, function) in self.functions.iter().enumerate() {
            if found.insert(&function.name, index).is_some() || function.is_const {
                twice.insert(function.name.as_str());
            }
        }
        found.retain(|name, _| !twice.contains(name) && !self.others.contains(*name));
        found
    }

    fn stream(&mut self, tokens: TokenStream, file: usize, within: Option<usize>) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let mut at = 0;
        while let Some(token) = tokens.get(at) {
            at = match token {
                TokenTree::Punct(punct) if punct.as_char() == '#' => attribute(&tokens, at),
                TokenTree::Ident(ident) if ident == "use" => end_of_statement(&tokens, at),
                TokenTree::Ident(ident) if ident == "macro_rules" => {
                    let end = tokens[at..].iter().position(|token| matches!(token, TokenTree::Group(_)));
                    let end = end.map_or(tokens.len(), |end| at + end);
                    if let Some(TokenTree::Group(group)) = tokens.get(end) {
                        self.all_are_others(group.stream());
                    }
                    end + 1
                }
                TokenTree::Ident(ident) if ident == "fn" => self.function(&tokens, at, file),
                TokenTree::Ident(ident) => match tokens.get(at + 1) {
                    Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis => {
                        self.calls.push(Call {
                            file,
                            name: ident.to_string(),
                            arguments: slot(group),
                            within,
                        });
                        self.stream(group.stream(), file, within);
                        at + 2
                    }
                    _ => {
                        self.others.insert(ident.to_string());
                        at + 1
                    }
                },
                TokenTree::Group(group) => {
                    self.stream(group.stream(), file, within);
                    at + 1
                }
                _ => at + 1,
            };
        }
    }

    /// `fn name<..>(..) .. { .. }`; without a body the name means something else.
    fn function(&mut self, tokens: &[TokenTree], at: usize, file: usize) -> usize {
        let Some(TokenTree::Ident(name)) = tokens.get(at + 1) else { return at + 1 };
        let (mut depth, mut parameters, mut end) = (0i32, None, at + 2);
        while let Some(token) = tokens.get(end) {
            match token {
                TokenTree::Punct(punct) if punct.as_char() == '<' => depth += 1,
                TokenTree::Punct(punct) if punct.as_char() == '>' && !is_arrow(tokens, end) => depth -= 1,
                TokenTree::Punct(punct) if punct.as_char() == ';' && depth == 0 => break,
                TokenTree::Group(group) if group.delimiter() == Delimiter::Brace && depth == 0 => {
                    let Some(parameters) = parameters else { break };
                    let is_const = tokens[at.saturating_sub(3)..at]
                        .iter()
                        .any(|token| matches!(token, TokenTree::Ident(word) if word == "const" || word == "extern"));
                    self.functions.push(Function {
                        file,
                        name: name.to_string(),
                        parameters,
                        body: group.span_open().byte_range().end,
                        is_const,
                    });
                    self.stream(group.stream(), file, Some(self.functions.len() - 1));
                    return end + 1;
                }
                TokenTree::Group(group)
                    if group.delimiter() == Delimiter::Parenthesis && depth == 0 && parameters.is_none() =>
                {
                    parameters = Some(slot(group));
                }
                _ => {}
            }
            end += 1;
        }
        self.others.insert(name.to_string());
        end + 1
    }

    fn all_are_others(&mut self, tokens: TokenStream) {
        for token in tokens {
            match token {
                TokenTree::Ident(ident) => {
                    self.others.insert(ident.to_string());
                }
                TokenTree::Group(group) => self.all_are_others(group.stream()),
                _ => {}
            }
        }
    }
}

fn slot(group: &Group) -> Slot {
    let last = group.stream().into_iter().last();
    let ends_in_comma = matches!(&last, Some(TokenTree::Punct(punct)) if punct.as_char() == ',');
    Slot { at: group.span_close().byte_range().start, needs_comma: last.is_some() && !ends_in_comma }
}

fn is_arrow(tokens: &[TokenTree], at: usize) -> bool {
    let before = at.checked_sub(1).and_then(|before| tokens.get(before));
    matches!(before, Some(TokenTree::Punct(punct)) if matches!(punct.as_char(), '-' | '='))
}

/// Past an attribute; past the whole item, if that is test code.
fn attribute(tokens: &[TokenTree], at: usize) -> usize {
    let inner =
        usize::from(matches!(tokens.get(at + 1), Some(TokenTree::Punct(punct)) if punct.as_char() == '!'));
    let Some(TokenTree::Group(group)) = tokens.get(at + 1 + inner) else { return at + 1 };
    let text = group.stream().to_string().replace(' ', "");
    let end = at + 2 + inner;
    if text != "test" && !text.starts_with("cfg(test") {
        return end;
    }
    let is_end = |token: &TokenTree| match token {
        TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
        TokenTree::Punct(punct) => punct.as_char() == ';',
        _ => false,
    };
    tokens[end..].iter().position(is_end).map_or(tokens.len(), |length| end + length + 1)
}

fn end_of_statement(tokens: &[TokenTree], at: usize) -> usize {
    let is_end = |token: &TokenTree| matches!(token, TokenTree::Punct(punct) if punct.as_char() == ';');
    tokens[at..].iter().position(is_end).map_or(tokens.len(), |length| at + length + 1)
}

#[cfg(test)]
mod tests {
    use super::Scan;

    #[test]
    fn functions_and_calls_are_told_by_their_tokens() {
        let mut scan = Scan::default();
        let text =
            "use a::one; fn one<F: Fn(u8)>(f: F) -> u8 { two(f, 1,) } fn two() { log!(one(), x.three(1)); }
            #[test] fn four() { two() } trait T { fn five(); } const fn six() {}";
        scan.read(0, text).expect("tokens");
        let functions: Vec<&str> = scan.functions.iter().map(|function| function.name.as_str()).collect();
        assert_eq!(functions, ["one", "two", "six"]);
        let calls: Vec<(&str, bool, Option<usize>)> = scan
            .calls
            .iter()
            .map(|call| (call.name.as_str(), call.arguments.needs_comma, call.within))
            .collect();
        assert_eq!(calls, [("two", false, Some(0)), ("one", false, Some(1)), ("three", true, Some(1))]);
        assert_eq!(scan.unique().into_keys().collect::<Vec<_>>(), ["one", "two"]);
    }
}
