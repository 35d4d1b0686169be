//! Declarative macros: hygiene, repetition, recursion, items, nested calls.
use crate::runtime::{sink, source};
use std::collections::HashMap;

macro_rules! log {
    ($($value:expr),* $(,)?) => {
        $( sink(&$value); )*
    };
}

macro_rules! map {
    ($($key:expr => $value:expr),* $(,)?) => {{
        let mut map = HashMap::new();
        $( map.insert($key, $value); )*
        map
    }};
}

macro_rules! getter {
    ($owner:ident { $($field:ident),* }) => {
        impl $owner {
            $( fn $field(&self) -> &String { &self.$field } )*
        }
    };
}

macro_rules! last {
    ($only:expr) => { $only };
    ($first:expr, $($rest:expr),+) => { last!($($rest),+) };
}

macro_rules! hygienic {
    ($value:expr) => {{
        let secret = String::new();
        let _ = &secret;
        $value
    }};
}

macro_rules! attempt {
    ($value:expr) => {
        match $value {
            Some(value) => value,
            None => return String::from("none"),
        }
    };
}

macro_rules! record {
    ($name:ident { $($field:ident: $ty:ty = $value:expr),* $(,)? }) => {
        #[derive(Debug)]
        struct $name { $($field: $ty),* }
        impl Default for $name {
            fn default() -> Self { $name { $($field: $value),* } }
        }
    };
}

macro_rules! closure {
    (|$name:ident| $body:expr) => { |$name: String| $body };
}

struct Card {
    holder: String,
    bank: String,
}

getter!(Card { holder, bank });

record!(Settings { owner: String = source(), theme: String = String::from("dark") });

fn maybe(value: Option<String>) -> String {
    attempt!(value) + "!"
}

mod inner {
    macro_rules! scoped {
        ($value:expr) => {
            ($value, String::new())
        };
    }
    pub(crate) use scoped;
}

pub fn run() {
    let name = source();
    log!(name);
    log!(String::new());
    let map = map! { "a" => source(), "b" => String::new() };
    sink(map.get("a"));
    sink(map.keys().len());
    let card = Card { holder: source(), bank: String::new() };
    sink(card.holder());
    sink(card.bank());
    sink(last!(String::new(), source()));
    sink(last!(source(), String::new()));
    let secret = source();
    sink(hygienic!(secret));
    sink(maybe(Some(source())));
    sink(maybe(None));
    let settings = Settings::default();
    sink(&settings.owner);
    sink(&settings.theme);
    sink(&settings);
    let shout = closure!(|text| text.to_uppercase());
    sink(shout(source()));
    let (a, b) = inner::scoped!(source());
    sink(a);
    sink(b);
    let list = vec![source(), String::new()];
    sink(&list);
    sink(matches!(list.first(), Some(text) if text.is_empty()));
    assert!(!list.is_empty(), "{list:?}");
    sink(dbg_like!(source()));
    let total: Vec<String> = vec![source(); 3];
    sink(total);
    if let Some(text) = std::option_env!("NO_SUCH_VARIABLE") {
        println!("{text}");
    }
    let joined = stringify!(name);
    sink(joined);
    let text = if cfg!(any()) { String::new() } else { source() };
    sink(text);
}

macro_rules! dbg_like {
    ($value:expr) => {
        match $value {
            tmp => {
                let _ = &tmp;
                tmp
            }
        }
    };
}
use dbg_like;
