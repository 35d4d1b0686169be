//! A macro that declares tables, as mappers have one: what it makes is known to the compiler alone.

use proc_macro::{TokenStream, TokenTree};

/// `members (id) { id -> Int8, email -> Text, }`
#[proc_macro]
pub fn table(input: TokenStream) -> TokenStream {
    let tokens: Vec<TokenTree> = input.into_iter().collect();
    let name = tokens[0].to_string();
    let body = match &tokens[2] {
        TokenTree::Group(group) => group.stream().to_string(),
        other => other.to_string(),
    };
    let columns = body.split(',').filter_map(|column| Some(column.split_once("->")?.0.trim().to_owned()));
    let columns: String = columns
        .map(|column| {
            format!(
                "#[derive(Clone, Copy)] pub struct {column};
                 impl {column} {{ pub fn eq<T>(self, value: T) -> T {{ value }} }}"
            )
        })
        .collect();
    let module = format!(
        "#[allow(dead_code, non_camel_case_types)]
         pub mod {name} {{ #[derive(Clone, Copy)] pub struct table; {columns} }}"
    );
    module.parse().expect("it is Rust")
}
