//! Programs that nobody writes by hand: each ends, what is given up is counted, and no flow is lost.

#[allow(dead_code, reason = "each test uses a part")]
mod support;

use std::fmt::Write as _;

use privet_flow::Flow;
use support::run;

const HEAD: &str = r#"
pub struct Account { #[personal_information(email)] pub email: String, #[personal_information(name)] pub name: String }
fn sink<T: std::fmt::Display>(value: T) { println!("{value}"); }
fn pick(a: &str, b: &str) -> String { format!("{a}{b}") }
"#;

/// The categories that reach sinks, sorted, and what was given up.
fn found(text: &str) -> (Vec<&'static str>, u64) {
    run(&format!("{HEAD}{text}"), |_, _, flow: &Flow| {
        let mut categories: Vec<&str> = flow.hits.iter().map(|hit| hit.category.name()).collect();
        categories.sort_unstable();
        categories.dedup();
        (categories, flow.coverage.gave_up.iter().map(|(_, count)| count).sum())
    })
}

#[test]
fn ten_thousand_statements() {
    let mut text = String::from("pub fn f(a: &Account, flag: bool) {\n    let mut x = a.email.clone();\n");
    for number in 0..2_500 {
        let _ = writeln!(text, "let v{number} = x.clone();");
        let _ = writeln!(text, "x = pick(&x, \"{number}\");");
        let _ = writeln!(text, "if flag {{ x.push_str(&v{number}); }}");
        let _ = writeln!(text, "println!(\"{number} {{}}\", x.len());");
    }
    text.push_str("sink(&x);\n}\n");
    assert_eq!(found(&text).0, ["email"]);
}

#[test]
fn what_is_given_up_is_counted() {
    let mut text = String::from("pub fn f(a: &Account, flag: bool) {\n    let mut x = a.email.clone();\n");
    for number in 0..2_000 {
        let _ = writeln!(text, "let mut v{number} = x.clone();");
    }
    text.push_str("while flag { while flag { while flag {\n");
    for number in 0..2_000 {
        let other = (number * 7 + 1) % 2_000;
        let _ = writeln!(text, "let r{number} = if flag {{ &mut v{number} }} else {{ &mut v{other} }};");
        let _ = writeln!(text, "*r{number} = pick(r{number}, &x); x = pick(r{number}, &x);");
    }
    text.push_str("} } }\nsink(&x);\n}\n");
    let (categories, gave_up) = found(&text);
    assert_eq!(categories, ["email"]);
    assert!(gave_up > 0, "more than fits the fuel of one body");
}

#[test]
fn a_match_of_five_thousand_arms() {
    let mut text = String::from("pub fn f(a: &Account, n: u32) {\n    let x = match n {\n");
    for number in 0..5_000 {
        let _ = match number % 100 {
            0 => writeln!(text, "{number} => a.email.clone(),"),
            _ => {
                writeln!(text, "{number} => {{ let y = String::from(\"{number}\"); pick(&y, \"{number}\") }}")
            }
        };
    }
    text.push_str("_ => String::new(),\n    };\n    sink(&x);\n}\n");
    assert_eq!(found(&text).0, ["email"]);
}

#[test]
fn data_nested_three_hundred_deep() {
    const DEPTH: usize = 300;
    let mut text = String::new();
    for level in 0..DEPTH {
        let _ = writeln!(text, "pub struct N{level} {{ pub inner: Box<N{}>, pub text: String }}", level + 1);
    }
    let _ = writeln!(text, "pub struct N{DEPTH} {{ pub account: Account, pub text: String }}");
    let path = ".inner".repeat(DEPTH);
    let _ = writeln!(text, "pub fn f(n: &N0) {{ sink(&n{path}.account.email); }}");
    let _ = writeln!(
        text,
        "pub fn g(mut n: N0) {{ n{path}.text = n{path}.account.name.clone(); sink(&n{path}.text); }}"
    );
    let (open, close) = ("Some(".repeat(100), ")".repeat(100));
    let _ = writeln!(
        text,
        "pub fn h(a: Account) {{ let x = {open}a{close}; sink(x{}.email); }}",
        ".unwrap()".repeat(100)
    );
    assert_eq!(found(&text).0, ["email", "name"]);
}

#[test]
fn recursion_through_closures_and_trait_objects() {
    let mut text = String::from(
        "
pub fn weave(n: u32, k: &dyn Fn(&str), a: &Account) {
    if n == 0 { k(&a.email) } else { weave(n - 1, &|t| { k(t); k(&a.name) }, a) }
}
pub fn start(a: &Account) { weave(100, &|t| println!(\"{t}\"), a); }
pub struct Again(pub Box<dyn Fn(&Again, &str) -> String>);
pub fn again(f: &Again, t: &str) -> String { (f.0)(f, t) }
pub fn call(a: &Account) {
    let f = Again(Box::new(|f, t| if t.len() > 3 { again(f, &t[1..]) } else { t.to_owned() }));
    sink(again(&f, &a.email));
}
pub trait Node { fn walk(&self, to: &dyn Node, text: &str); fn next(&self) -> Box<dyn Node>; }
pub fn go(n: Box<dyn Node>, a: &Account) { n.walk(&*n.next(), &a.email); }
",
    );
    for number in 0..60 {
        let _ = writeln!(
            text,
            "pub struct K{number}(pub Box<dyn Node>, pub String);
             impl Node for K{number} {{
                 fn walk(&self, to: &dyn Node, text: &str) {{
                     to.walk(self, text);
                     self.0.walk(to, &self.1);
                     self.next().walk(&*self.0, text);
                     if text.len() > {number} {{ println!(\"{{text}}\"); }}
                 }}
                 fn next(&self) -> Box<dyn Node> {{ self.0.next() }}
             }}"
        );
    }
    let (categories, gave_up) = found(&text);
    assert_eq!(categories, ["email", "name"]);
    assert!(gave_up > 0, "sixty implementations that call each other thrice are not told apart");
}
