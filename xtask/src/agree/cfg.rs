//! Code that is not compared, because it is not compiled: neither side reads it, but rust-analyzer resolves some names
//! in it.

use anyhow::{Context as _, Result, bail};
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use std::collections::HashSet;
use std::ops::Range;
use std::path::Path;
use std::process::Command;
use syn::punctuated::Punctuated;
use syn::{Expr, ExprLit, Lit, Meta, Token};

/// The options that hold, as rustc and cargo have them: `unix`, `feature="default"`.
pub(super) struct Options(HashSet<String>);

impl Options {
    /// Those of the package in a folder, for the machine at hand.
    pub(super) fn of(folder: &Path) -> Result<Self> {
        let printed = output(Command::new("rustc").args(["--print", "cfg"]))?;
        let mut options: HashSet<String> = printed.lines().map(str::to_owned).collect();
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let arguments = ["metadata", "--format-version", "1", "--locked", "--offline"];
        let printed = output(Command::new(cargo).args(arguments).current_dir(folder))?;
        let metadata: serde_json::Value = serde_json::from_str(&printed)?;
        let resolve = &metadata["resolve"];
        let nodes = resolve["nodes"].as_array().map_or(&[][..], |nodes| nodes);
        let root = nodes.iter().find(|node| node["id"] == resolve["root"]);
        let features = root.and_then(|root| root["features"].as_array()).context("a package of its own")?;
        options.extend(features.iter().map(|feature| format!("feature={feature}")));
        Ok(Self(options))
    }

    fn hold(&self, predicate: &Meta) -> bool {
        match predicate {
            Meta::Path(path) => path.get_ident().is_some_and(|name| self.0.contains(&name.to_string())),
            Meta::NameValue(pair) => {
                let Expr::Lit(ExprLit { lit: Lit::Str(value), .. }) = &pair.value else { return false };
                let name = pair.path.get_ident().map(ToString::to_string).unwrap_or_default();
                self.0.contains(&format!("{name}={:?}", value.value()))
            }
            Meta::List(list) => {
                let parts = list.parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated);
                let Ok(parts) = parts else { return true };
                let mut parts = parts.iter();
                match list.path.get_ident().map(ToString::to_string).as_deref() {
                    Some("all" | "cfg") => parts.all(|part| self.hold(part)),
                    Some("any") => parts.any(|part| self.hold(part)),
                    Some("not") => !parts.all(|part| self.hold(part)),
                    _ => true,
                }
            }
        }
    }

    /// Whether what an attribute stands at is left out.
    fn exclude(&self, attribute: TokenStream) -> bool {
        match syn::parse2::<Meta>(attribute) {
            Ok(Meta::Path(path)) => path.is_ident("test"),
            Ok(meta @ Meta::List(_)) if meta.path().is_ident("cfg") => !self.hold(&meta),
            _ => false,
        }
    }
}

fn output(command: &mut Command) -> Result<String> {
    let name = command.get_program().to_string_lossy().into_owned();
    let output = command.output().with_context(|| format!("cannot start {name}"))?;
    if !output.status.success() {
        bail!("{name} ended with {}:\n{}", output.status, String::from_utf8_lossy(&output.stderr));
    }
    Ok(String::from_utf8(output.stdout)?)
}

/// Where code stands that is not compared: what is not compiled, and attributes, in which rust-analyzer sees what
/// derives make of them.
pub(super) fn beside_the_point(text: &str, options: &Options) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    if let Ok(tokens) = text.parse::<TokenStream>() {
        look(tokens, options, &mut found);
    }
    proc_macro2::extra::invalidate_current_thread_spans();
    found
}

/// What an item or a statement starts with, in which commas separate parts; elsewhere they end arms and fields.
const STARTS: [&str; 16] = [
    "async",
    "const",
    "enum",
    "extern",
    "fn",
    "impl",
    "let",
    "macro_rules",
    "mod",
    "pub",
    "static",
    "struct",
    "trait",
    "type",
    "unsafe",
    "use",
];

fn look(tokens: TokenStream, options: &Options, found: &mut Vec<Range<usize>>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let is_punct = |at: usize, wanted| matches!(tokens.get(at), Some(TokenTree::Punct(punct)) if punct.as_char() == wanted);
    let is_word = |at: usize, words: &[&str]| matches!(tokens.get(at), Some(TokenTree::Ident(word)) if words.iter().any(|of| word == of));
    // Where what is excluded starts, and whether commas are inside it.
    let mut excluded: Option<(usize, bool)> = None;
    for (at, token) in tokens.iter().enumerate() {
        let is_attribute = is_punct(at.wrapping_sub(1), '#')
            || is_punct(at.wrapping_sub(1), '!') && is_punct(at.wrapping_sub(2), '#');
        match token {
            TokenTree::Group(group) if is_attribute && group.delimiter() == Delimiter::Bracket => {
                let range = group.span().byte_range();
                if excluded.is_none() && options.exclude(group.stream()) {
                    excluded = Some((range.start, false));
                }
                found.push(range);
                if let Some((_, has_commas)) = &mut excluded {
                    *has_commas = is_word(at + 1, &STARTS);
                }
                continue;
            }
            TokenTree::Group(group) => look(group.stream(), options, found),
            _ => {}
        }
        let Some((start, has_commas)) = excluded else { continue };
        let is_end = match token {
            // What a pattern or an expression goes on with.
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
                !(is_punct(at + 1, '=') || is_punct(at + 1, '.') || is_word(at + 1, &["else", "if"]))
            }
            _ => is_punct(at, ';') || is_punct(at, ',') && !has_commas,
        };
        if is_end || at + 1 == tokens.len() {
            found.push(start..token.span().byte_range().end);
            excluded = None;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_compiled_is_found_to_its_end() {
        let options = Options(["unix".to_owned(), "feature=\"a\"".to_owned()].into());
        for (text, left) in [
            ("#[cfg(feature = \"b\")] fn f<A, B>() { x } fn g() {}", "fn g() {}"),
            ("match x { #[cfg(windows)] A { b } => { c } D => e }", "D => e }"),
            ("match x { #[cfg(windows)] A(b) => c, D => e }", "D => e }"),
            ("#[cfg(all(unix, not(feature = \"a\")))] use a::{b, c}; use d;", "use d;"),
            ("#[test] #[ignore] fn f() { x } fn g() {}", "fn g() {}"),
            ("#[cfg(unix)] fn f() {}", "fn f() {}"),
        ] {
            let end = beside_the_point(text, &options).into_iter().map(|range| range.end).max().unwrap();
            assert_eq!(text[end..].trim_start_matches([';', ' ']), left, "{text}");
        }
    }
}
