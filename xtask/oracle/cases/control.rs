//! `break` with a value, labelled blocks, early returns, `?` on both arms, let-else, let chains, slice patterns.
use crate::runtime::{choose, sink, source};

fn early(give: bool) -> String {
    if give {
        return source();
    }
    String::from("nothing")
}

fn early_clean(give: bool) -> String {
    let secret = source();
    if give {
        sink(&secret);
        return String::new();
    }
    String::from("nothing")
}

fn fails(how: bool) -> Result<String, String> {
    if how { Err(source()) } else { Ok(source()) }
}

fn passes(how: bool) -> Result<String, String> {
    let ok = fails(how)?;
    sink(&ok);
    Ok(ok)
}

fn converts(how: bool) -> Result<String, Wrapped> {
    let ok = fails(how)?;
    Ok(ok + "!")
}

#[derive(Debug)]
struct Wrapped {
    why: String,
    clean: String,
}

impl From<String> for Wrapped {
    fn from(why: String) -> Self {
        Wrapped { why, clean: String::new() }
    }
}

fn optional(has: bool) -> Option<String> {
    let value = if has { Some(source()) } else { None };
    let inner = value?;
    sink(&inner);
    Some(inner)
}

fn let_else(has: bool) -> String {
    let value = if has { Some((source(), String::new())) } else { None };
    let Some((first, second)) = value else {
        return String::from("none");
    };
    sink(&first);
    sink(&second);
    first
}

pub fn run() {
    let found = loop {
        if choose() {
            break source();
        }
        break String::new();
    };
    sink(&found);
    let outer = 'outer: loop {
        loop {
            break 'outer source();
        }
    };
    sink(&outer);
    let block = 'block: {
        if choose() {
            break 'block source();
        }
        String::from("clean")
    };
    sink(&block);
    let clean = 'block: {
        let hidden = source();
        if hidden.is_empty() {
            break 'block String::new();
        }
        String::from("clean")
    };
    sink(&clean);
    sink(early(choose()));
    sink(early_clean(choose()));
    match passes(choose()) {
        Ok(value) => sink(value),
        Err(error) => sink(error),
    }
    match converts(choose()) {
        Ok(value) => sink(value),
        Err(error) => {
            sink(&error.why);
            sink(&error.clean);
        }
    }
    sink(optional(choose()));
    sink(let_else(choose()));
    let pair = (Some(source()), Some(String::new()));
    if let (Some(a), Some(b)) = &pair {
        sink(a);
        sink(b);
    }
    if let Some(a) = &pair.0
        && let Some(b) = &pair.1
        && !a.is_empty()
    {
        sink(a);
        sink(b);
    }
    let mut queue = vec![source()];
    while let Some(next) = queue.pop() {
        sink(next);
    }
    let list = [source(), String::new(), String::new()];
    if let [first, rest @ ..] = &list[..] {
        sink(first);
        sink(rest); // imprecise: elements
    }
    match &list {
        [a, _, c] => {
            sink(a);
            sink(c); // imprecise: elements
        }
    }
    let tried: Result<String, String> = (|| {
        let v = fails(choose())?;
        Ok(v)
    })();
    match &tried {
        Ok(v) => sink(v),
        Err(v) => sink(v),
    }
    let guarded = Some(source());
    match guarded {
        Some(text) if text.is_empty() => {}
        Some(text) => sink(text),
        None => {}
    }
}
