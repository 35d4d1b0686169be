//! What is inferred of small programs.

mod support;

use support::{check, check_with, program, source, stub};

#[test]
fn literals_and_locals() {
    check(
        r#"
fn f() {
    let a = "x";
    //  ^ &str
    let b = 1;
    //  ^ i32
    let c: u64 = 1 + 2;
    //           ^ u64
    let d = 1.5;
    //  ^ f64
    let e = (a, b, 'c', b"ab");
    //  ^ (&str, i32, char, &[u8; 2])
    let mut g = 1;
    //  ^^^^^ u8
    g = 3u8;
    let h = [1u16, 2];
    //  ^ [u16; 2]
    let i = -d < 2.0 && !true;
    //  ^ bool
}
"#,
    );
}

#[test]
fn fields_methods_and_references() {
    check(
        r#"
pub struct Email(String);
pub struct User { pub email: Email, name: String, age: Option<u32> }
impl User {
    fn name(&self) -> &str { &self.name }
    //                        ^^^^^^^^^ String
    fn email(self) -> Email { self.email }
    //                        ^^^^^^^^^^ Email
}
fn f(user: &User, users: Vec<User>) {
    let a = user.name();
    //      ^^^^^^^^^^^ &str
    let b = &user.email.0;
    //  ^ &String
    let c = users[0].email();
    //  ^ Email
    let d = users.iter();
    //  ^ Iter<User>
    let e = b.len();
    //      ^^^^^^^ = std::string::String::len
    let g = user.age.map(|age| age + 1);
    //  ^ Option<u32>
    let h = user.name.clone();
    //  ^ String
    let i = users.first().unwrap();
    //  ^ &User
    let j = &users[1..];
    //  ^ &[User]
}
"#,
    );
}

#[test]
fn generics_are_inferred_from_arguments_and_expectations() {
    check(
        r#"
struct Pair<A, B> { a: A, b: B }
impl<A, B> Pair<A, B> {
    fn new(a: A, b: B) -> Self { Pair { a, b } }
    //                           ^^^^^^^^^^^^^ Pair<A, B>
    fn swap(self) -> Pair<B, A> { Pair::new(self.b, self.a) }
    //                            ^^^^^^^^^^^^^^^^^^^^^^^^^ Pair<B, A>
}
fn id<T>(t: T) -> T { t }
fn f() {
    let p = Pair::new(1u8, "a").swap();
    //  ^ Pair<&str, u8>
    let x = id(p.a);
    //  ^ &str
    let mut v = Vec::new();
    //  ^^^^^ Vec<String>
    v.push(String::new());
    let n: Option<u64> = None;
    //                   ^^^^ Option<u64>
    let w: Vec<u8> = Vec::with_capacity(3);
    //               ^^^^^^^^^^^^^^^^^^^^^ Vec<u8>
    let y = "5".parse::<u16>();
    //  ^ Result<u16, ParseIntError>
}
"#,
    );
}

#[test]
fn iterators_and_closures() {
    check(
        r#"
use std::collections::HashMap;
struct User { email: String, id: u32 }
fn f(users: Vec<User>) {
    let a: Vec<String> = users.iter().map(|user| user.email.clone()).collect();
    //                                           ^^^^^^^^^^^^^^^^^^ String
    let b = users.iter().filter(|user| user.id > 1).count();
    //                                 ^^^^^^^ u32
    let c = users.iter().map(|user| (user.id, user)).collect::<HashMap<_, _>>();
    //  ^ HashMap<u32, &User>
    for (id, user) in &c {
        //   ^^^^ &&User
    }
    let d = users.into_iter().map(|u| u.email).next();
    //  ^ Option<String>
    let e: Result<Vec<u32>, std::num::ParseIntError> = a.iter().map(|s| s.parse()).collect();
    //                                                                  ^^^^^^^^^ Result<u32, ParseIntError>
    let g = (0..10).fold(0u64, |sum, n| sum + n);
    //  ^ u64
    let h = a.join(", ");
    //  ^ String
    let i: u32 = b"abc".iter().map(|b| *b as u32).sum();
    //                                 ^^ u8
    let j = c.values().max_by_key(|user| user.id);
    //  ^ Option<&&User>
    let k = c[&3].email.as_str();
    //  ^ &str
}
"#,
    );
}

#[test]
fn patterns_bind_by_reference_through_references() {
    check(
        r#"
enum Shape { Round { radius: f64 }, Named(String, u8), Empty }
fn f(shape: &Shape, maybe: Option<(String, u8)>) {
    match shape {
        Shape::Round { radius } => { radius; }
        //                           ^^^^^^ &f64
        Shape::Named(name, .., n) => { name; }
        //           ^^^^ &String
        Shape::Empty => {}
    }
    if let Some((name, ref n)) = maybe {
        //       ^^^^ String
        n;
    //  ^ &u8
    }
    let Some((name, _)) = maybe else { return };
    //        ^^^^ String
    let [first, rest @ ..] = [1u8, 2, 3];
    //   ^^^^^ u8
    let &x = &5u8;
    //   ^ u8
}
"#,
    );
}

#[test]
fn control_flow_joins_and_diverges() {
    check(
        r#"
fn f(a: Option<u8>) -> Result<u8, String> {
    let b = match a { Some(a) => a, None => return Err(String::new()) };
    //  ^ u8
    let c = if b > 1 { b } else { panic!("no") };
    //  ^ u8
    let d = loop { break 3u16; };
    //  ^ u16
    let e = 'x: { if c > 1 { break 'x "a"; } "b" };
    //  ^ &str
    let g = a.ok_or_else(|| "none".to_string())?;
    //  ^ u8
    Ok(g)
}
"#,
    );
}

#[test]
fn traits_generic_dispatch_and_associated_types() {
    check(
        r#"
trait Store { type Item; fn load(&self) -> Self::Item; fn twice(&self) -> (Self::Item, Self::Item) { (self.load(), self.load()) } }
struct Disk;
impl Store for Disk { type Item = String; fn load(&self) -> String { String::new() } }
fn read<S: Store>(store: S) -> S::Item { store.load() }
//                                       ^^^^^^^^^^^^ <S as Store>::Item
fn f(disk: Disk, dynamic: &dyn Store<Item = u8>, some: impl Store<Item = u16>) {
    let a = disk.load();
    //      ^^^^^^^^^^^ = <app::Disk as app::Store>::load
    let b = read(disk);
    //  ^ String
    let c = Disk.twice();
    //  ^ (String, String)
    let d = dynamic.load();
    //  ^ u8
    let e = some.load();
    //      ^^^^^^^^^^^ = app::Store::load
    let g = some.load();
    //  ^ u16
    let h = <Disk as Store>::load(&Disk);
    //  ^ String
    let i: String = Default::default();
    //              ^^^^^^^^^^^^^^^^^^ = std::default::Default::default
}
"#,
    );
}

#[test]
fn conversions_and_operators() {
    check(
        r#"
struct Money(i64);
impl std::ops::Add for Money { type Output = Money; fn add(self, other: Money) -> Money { Money(self.0 + other.0) } }
impl From<i64> for Money { fn from(value: i64) -> Self { Money(value) } }
fn f(name: &str) {
    let a = Money(1) + Money(2);
    //      ^^^^^^^^^^^^^^^^^^^ = <app::Money as std::ops::Add>::add
    let b: Money = 5i64.into();
    //             ^^^^^^^^^^^ Money
    let c = Money::from(3);
    //      ^^^^^^^^^^^^^^ = <app::Money as std::convert::From>::from
    let d = name.to_owned() + "x";
    //  ^ String
    let e = name.to_string();
    //  ^ String
    let g = format!("{} {name}", a.0);
    //  ^ String
    let h = vec![d, e];
    //  ^ Vec<String>
    let i = String::from("x") == "y";
    //  ^ bool
}
"#,
    );
}

#[test]
fn asynchronous_code() {
    check(
        r#"
use std::future::Future;
use std::pin::Pin;
async fn load(id: u32) -> Result<String, std::io::Error> { Ok(String::new()) }
fn boxed() -> Pin<Box<dyn Future<Output = u8> + Send>> { Box::pin(async { 1 }) }
async fn f() -> Result<(), std::io::Error> {
    let a = load(1);
    //  ^ impl Future<Output = Result<String, Error>>
    let b = a.await?;
    //  ^ String
    let c = boxed().await;
    //  ^ u8
    let d = async { b };
    //  ^ impl Future<Output = String>
    let e = |x: u8| async move { x };
    let g = e(1).await;
    //  ^ u8
    Ok(())
}
"#,
    );
}

#[test]
fn smart_pointers_and_closures_as_values() {
    check(
        r#"
use std::rc::Rc;
use std::sync::{Arc, Mutex};
struct User { email: String }
fn f(user: Rc<User>, shared: Arc<Mutex<Vec<User>>>, call: impl Fn(&User) -> bool, boxed: Box<dyn Fn(u8) -> String>) {
    let a = &user.email;
    //  ^ &String
    let b = Rc::clone(&user);
    //  ^ Rc<User>
    let c = shared.lock().unwrap();
    //  ^ MutexGuard<Vec<User>>
    let d = c.len();
    //      ^^^^^^^ = std::vec::Vec::len
    let e = call(&user);
    //      ^^^^^^^^^^^ bool
    let g = boxed(1);
    //      ^^^^^^^^ = value
    let h = |x| x + 1u8;
    let i = h(2);
    //  ^ u8
    let j: fn(u8) -> u8 = |x| x;
    //                        ^ u8
    let k = ["a"].map(str::len);
    //  ^ [usize; 1]
}
"#,
    );
}

#[test]
fn crates_that_are_not_at_hand() {
    check(
        r#"
use reqwest::Client;
struct Api { client: Client }
async fn f(api: Api) {
    let a = Client::new();
    //      ^^^^^^^^^^^^^ = extern reqwest::Client::new
    let b = api.client.post("x");
    //      ^^^^^^^^^^^^^^^^^^^^ = extern reqwest::Client::post
    let c = api.client.clone();
    //  ^ Client
    let d = b.len();
    //      ^^^^^^^ = unknown len
}
"#,
    );
}

#[test]
fn an_unknown_type_does_not_spread() {
    check(
        r#"
fn f() {
    let mut v = vec![unknown()];
    //  ^^^^^ Vec<u8>
    v.push(1u8);
    let (a, b) = other::pair();
    let c = if a { b } else { "x" };
    //  ^ &str
}
"#,
    );
}

/// Whatever stands in the code, inference ends and says something.
#[test]
fn broken_and_endless_types_end() {
    let text = r#"
type A = B; type B = A;
type D<T> = E<(T, T)>; type E<T> = D<(T, T)>;
struct List { next: Box<List> }
trait Deep { type Next: Deep; fn next(self) -> Self::Next; }
impl<T: Deep> Deep for Vec<T> { type Next = Vec<Vec<T>>; fn next(self) -> Self::Next { loop {} } }
struct Loop; impl std::ops::Deref for Loop { type Target = Loop; fn deref(&self) -> &Loop { self } }
trait X: Y {} trait Y: X {}
impl<T> Missing for T where T: Missing {}
impl<T> Deep for Option<T> where Option<Option<T>>: Deep { type Next = <Option<Option<T>> as Deep>::Next; fn next(self) -> Self::Next { loop {} } }
fn f<T: Deep + X>(a: A, d: D<u8>, l: List, t: T, o: Option<u8>) {
    let x = |y| y(y);
    let mut v = Vec::new(); v = vec![v];
    l.next.next.next; t.next().next().next().next();
    vec![t].next().next(); Loop.nothing(); o.next();
    a.b.c(d)?; f(x, v); 1 + "a"; "a".1; break; self.x; Self::y(); <u8 as Missing>::z();
}
"#;
    let program = program(&[stub("std"), source("app", text)]);
    let (types, _) = privet_types::Types::new(&program);
    let bodies = program.bodies();
    assert!(bodies.len() > 3);
    for &body in bodies {
        let typed = types.infer(body);
        assert_eq!(typed.exprs.len(), program.item(body).tree.exprs.len());
        for ty in typed.exprs {
            assert!(!types.display(ty).is_empty());
        }
    }
}

#[test]
fn several_crates() {
    check_with(
        vec![
            stub("std"),
            source("model", "pub struct User { pub email: String }\npub fn load() -> Option<User> { None }"),
        ],
        r#"
fn f() {
    let a = model::load().unwrap().email;
    //  ^ String
}
"#,
    );
}

/// Every stub parses, its modules have their files, and the crates know each other.
#[test]
fn the_stubs_of_crates() {
    let crates = ["std", "serde", "serde_json", "reqwest", "csv", "posthog_rs", "secrecy", "log"]
        .into_iter()
        .chain(["tracing", "tokio", "uuid", "chrono", "anyhow"])
        .map(stub)
        .collect();
    let text = r#"
use anyhow::{Context, Result};
use secrecy::{ExposeSecret, SecretString};
use tokio::sync::mpsc;
#[derive(serde::Serialize, serde::Deserialize)]
struct User { email: String, id: uuid::Uuid, secret: SecretString }
async fn f(client: reqwest::Client, user: &User, analytics: posthog_rs::Client) -> Result<()> {
    let a = client.post("https://x.example").json(user).send();
    //      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ = reqwest::async_impl::request::RequestBuilder::send
    let b: Vec<User> = a.await?.json().await?;
    //                 ^^^^^^^^^^^^^^^^^^^^^^ Vec<User>
    let c = serde_json::to_string(user).context("no")?;
    //  ^ String
    let mut event = posthog_rs::Event::new("signup", &user.email);
    event.insert_prop("email", &user.email);
    let d = user.secret.expose_secret();
    //  ^ &str
    let mut writer = csv::Writer::from_writer(std::io::stdout());
    writer.serialize(user)?;
    let (sender, mut receiver) = mpsc::channel(3);
    //           ^^^^^^^^^^^^ Receiver<Uuid>
    sender.send(user.id).await;
    while let Some(id) = receiver.recv().await { id.to_string(); }
    //                                           ^^^^^^^^^^^^^^ = std::string::ToString::to_string
    let e = chrono::Utc::now().format("%Y").to_string();
    //  ^ String
    let g = tokio::spawn(async { 5u8 }).await.unwrap();
    //  ^ u8
    Ok(())
}
"#;
    check_with(crates, text);
}

#[test]
fn methods_of_traits_need_an_import() {
    check(
        r#"
use std::{cell::RefCell, rc::Rc};
mod extension {
    pub trait Extension { fn first(&self) -> u8; }
    impl<T> Extension for Rc<T> { fn first(&self) -> u8 { 0 } }
    use std::rc::Rc;
}
pub fn f(shared: Rc<RefCell<Vec<String>>>, list: Rc<Vec<String>>) {
    let borrowed = shared.borrow_mut();
    //  ^^^^^^^^ RefMut<Vec<String>>
    let first = list.first();
    //  ^^^^^ Option<&String>
}
pub fn g<T: extension::Extension>(list: T) {
    let first = list.first();
    //  ^^^^^ u8
}
pub fn h(list: Rc<Vec<String>>) {
    use extension::Extension;
    let first = list.first();
    //  ^^^^^ u8
}
"#,
    );
}

#[test]
fn methods_of_unknown_types_are_not_guessed() {
    check(
        r#"
pub fn f(response: &::missing::Response) {
    let bytes = response.body().bytes();
    //  ^^^^^ _
    let found = response.list().cloned();
    //  ^^^^^ _
    let text = response.body().to_string();
    //  ^^^^ String
}
"#,
    );
}

#[test]
fn a_later_branch_decides_what_references_meet_in() {
    check(
        r#"
fn f(owned: &String, borrowed: &str, flag: bool) {
    let a = if flag { owned } else { borrowed };
    //  ^ &str
    let b = match flag { true => borrowed, false => owned };
    //  ^ &str
}
"#,
    );
}

#[test]
fn arrays_have_the_methods_of_slices() {
    check(
        r#"
fn f() {
    let buffer = [0; 512];
    let a = buffer.len();
    //      ^^^^^^^^^^^^ = slice::len
    let b = [[1u8; 2]; 3].concat();
    //  ^ Vec<u8>
}
"#,
    );
}

#[test]
fn closures_are_patterns() {
    check(
        r#"
fn rest<'a>(s: &'a str) -> &'a str { s }
fn f(s: &str) {
    let a = s.find(|c| match c { ' ' => true, _ => false });
    //              ^ char
    let b = rest(s).find(|c| c != 'a').unwrap_or(rest(s).len());
    //                    ^ char
}
"#,
    );
}

#[test]
fn a_slice_is_zipped_by_reference() {
    check(
        r#"
struct Line { number: usize }
fn f(body: Vec<Line>, lines: &[String], n: usize) {
    let mut out = String::new();
    let a = body.iter().zip(lines);
    //  ^ Zip<Iter<Line>, Iter<String>>
    let b = body.iter().zip(lines).next();
    //  ^ Option<(&Line, &String)>
    let c = body.iter().zip(lines).skip(n).next();
    //  ^ Option<(&Line, &String)>
    for (line, text) in body.iter().zip(lines).skip(n) {
        //     ^^^^ &String
        out.push_str(text);
    }
}
"#,
    );
}

#[test]
fn private_fields_of_other_crates_are_passed_over() {
    check(
        r#"
use std::{cell::Ref, sync::MutexGuard};
struct Wrap(u8);
struct Data { value: String, lock: char }
fn f(boxed: Box<Wrap>, value: Ref<Data>, guard: MutexGuard<Data>) {
    let a = boxed.0;
    //  ^ u8
    let b = &value.value;
    //  ^ &String
    let c = guard.lock;
    //  ^ char
}
"#,
    );
}

#[test]
fn lengths_are_computed() {
    check(
        r#"
const WIDTH: usize = 4;
const AREA: usize = WIDTH * (WIDTH - 1);
struct Grid<T, const N: usize> { cells: [T; N] }
fn same<T, const N: usize>(cells: [T; N]) -> Grid<T, N> { Grid { cells } }
//                                                        ^^^^^^^^^^^^^^ Grid<T, N>
fn f(named: [u8; AREA], grid: Grid<u8, { WIDTH }>, braced: [u8; { 2 + 3 }]) {
    let a = named;
    //  ^ [u8; 12]
    let b = grid.cells;
    //  ^ [u8; 4]
    let c = same(["a", "b"]);
    //  ^ Grid<&str, 2>
    let [first, rest @ ..] = braced;
    //          ^^^^^^^^^ [u8; 4]
    let d = [0u16; WIDTH];
    //  ^ [u16; 4]
}
"#,
    );
}

#[test]
fn what_becomes_dyn_says_what_its_arguments_are() {
    check(
        r#"
trait Store<C> { fn get(&self) -> C; }
struct Files;
impl Store<u8> for Files { fn get(&self) -> u8 { 0 } }
struct Handler<C> { store: Box<dyn Store<C>> }
impl<C> Handler<C> {
    fn new(store: Box<dyn Store<C>>) -> Handler<C> { Handler { store } }
    fn of<'a>(store: &'a dyn Store<C>) -> &'a dyn Store<C> { store }
}
fn f() {
    let a = Handler::new(Box::new(Files));
    //  ^ Handler<u8>
    let files = Files;
    let b = Handler::of(&files);
    //  ^ &dyn Store<u8>
}
"#,
    );
}

#[test]
fn what_matches_binds_is_seen_by_its_guard() {
    check(
        r#"
pub mod token {}
pub struct Token;
impl Token { fn text(&self) -> &str { "" } }
enum Part { Text { token: Token }, Other }
fn f(parts: &[Part], text: &str) {
    let a = matches!(parts.last(), Some(Part::Text { token }) if token.text().is_empty());
    //                                                           ^^^^^^^^^^^^ = app::Token::text
    let b = text.find(|c| !matches!(c, ' ' | '\t'));
    //                 ^ char
    let d = (a, matches!(parts.first(), Some(Part::Other)));
    //  ^ (bool, bool)
}
"#,
    );
}

/// Programs that no compiler accepts: unknown types where nothing is known, and an end.
mod bad {
    use super::*;

    #[test]
    fn wrong_arities_and_missing_methods() {
        check(
            r#"
struct One<T>(T);
fn two(a: u8, b: u8) -> u8 { a }
fn f(one: One<u8, String, u16>, none: One) {
    let a = two(1);
    //  ^ u8
    let b = two(1, 2, 3).no_such_method().another();
    //  ^ _
    let c = one.0;
    //  ^ u8
    let d = none.1;
    //  ^ _
    let e = Vec::<u8, u16, u32>::new().push();
    //  ^ ()
}
"#,
        );
    }

    #[test]
    fn recursive_types_and_implementations() {
        check(
            r#"
struct Endless<T>(Option<Box<Endless<(T, T)>>>, T);
struct Itself(Itself);
type Loop = Loop;
type Left = Right;
type Right = Left;
trait Grow { type Next; fn grow(self) -> Self::Next; }
impl<T: Grow> Grow for Option<T> where Option<Option<T>>: Grow {
    type Next = <Option<Option<T>> as Grow>::Next;
    fn grow(self) -> Self::Next { loop {} }
}
impl<T> Iterator for Endless<T> where Endless<(T, T)>: Iterator { type Item = <Endless<(T, T)> as Iterator>::Item; }
fn f(endless: Endless<u8>, itself: Itself, looped: Loop, left: Left) {
    let a = endless.0.unwrap().0.unwrap().1;
    //  ^ ((u8, u8), (u8, u8))
    let b = itself.0.0.0;
    //  ^ Itself
    let c = looped;
    let d = Some(1u8).grow();
    for e in endless {}
    let g = left.grow().grow();
    let last = 1;
    //  ^^^^ i32
}
"#,
        );
    }

    #[test]
    fn projections_in_a_circle() {
        check(
            r#"
trait A { type Out; fn out(&self) -> Self::Out; }
struct S;
struct U;
impl A for S { type Out = <U as A>::Out; }
impl A for U { type Out = <S as A>::Out; }
impl A for u8 { type Out = <Self as A>::Out; }
fn f<T: A<Out = <T as A>::Out>>(s: S, t: T) {
    let a = s.out();
    //  ^ _
    let b = 1u8.out();
    //  ^ _
    let c = t.out();
    let last = 'c';
    //  ^^^^ char
}
"#,
        );
    }

    #[test]
    fn deep_generic_nesting() {
        let deep = |depth: usize| format!("{}u8{}", "Option<".repeat(depth), ">".repeat(depth));
        let wraps = "let x = (x.clone(), x);\n    ".repeat(60);
        let maps = ".map(|x| (x, x))".repeat(100);
        check(&format!(
            r#"
trait Depth {{ fn depth(&self) -> u32; }}
impl Depth for u8 {{ fn depth(&self) -> u32 {{ 0 }} }}
impl<T: Depth> Depth for Option<T> {{ fn depth(&self) -> u32 {{ 1 }} }}
fn f(deep: {}) {{
    let a = deep.depth();
    //  ^ u32
    let x = String::new();
    {wraps}
    let b = [1u8].iter(){maps}.count();
    //  ^ usize
    let last = 1.5;
    //  ^^^^ f64
}}
"#,
            deep(90)
        ));
    }
}
