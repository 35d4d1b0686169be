//! Where data goes in small programs: each mark is a flow, each line without one is silent.

mod support;

use support::check;

const TYPES: &str = r#"
pub struct Account {
    #[personal_information(email)]
    pub email: String,
    #[personal_information(name)]
    pub name: String,
    pub plan: String,
}
#[privet::sink(log)]
fn sink<T>(value: T) {}
fn mask(text: &str) -> String { text[..1].to_string() }
fn read_phone() -> String { String::new() }
fn send(url: &str, body: &str) {}
"#;

#[track_caller]
fn flows(text: &str) {
    check(&format!("{TYPES}{text}"));
}

#[test]
fn a_field_is_a_source_and_its_neighbour_is_not() {
    flows(
        r#"
fn f(a: &Account) {
    sink(&a.email); //~ email
    sink(&a.plan);
}
"#,
    );
}

#[test]
fn variables_macros_matches_shadowing_and_captures() {
    flows(
        r#"
fn f(a: &Account) {
    let mail = a.email.clone();
    println!("welcome {mail}"); //~ email
    println!("welcome {}", mail); //~ email
    let text = format!("<{mail}>");
    log::info!("{}", text); //~ email
    let mail = "nobody";
    println!("{mail}");
    let which = match a.plan.as_str() {
        "x" => a.name.clone(),
        _ => String::new(),
    };
    println!("{which}"); //~ name
}
"#,
    );
}

#[test]
fn overwriting_cleans() {
    flows(
        r#"
fn f(a: &Account, flag: bool) {
    let mut mail = a.email.clone();
    mail = String::new();
    sink(&mail);
    let mut other = a.email.clone();
    if flag {
        other = String::new();
    }
    sink(&other); //~ email
}
fn g(mut a: Account) {
    a.email = String::new();
    sink(&a.email);
    sink(a.name); //~ name
}
"#,
    );
}

#[test]
fn references_are_followed() {
    flows(
        r#"
fn f(a: &Account) {
    let mut copy = Account { email: String::new(), name: String::new(), plan: String::new() };
    let r = &mut copy.plan;
    *r = a.email.clone();
    sink(&copy.plan); //~ email
    sink(&copy.name);
}
fn set(target: &mut String, value: String) { *target = value; }
fn g(a: &Account) {
    let mut text = String::new();
    sink(&text);
    set(&mut text, a.name.clone());
    sink(&text); //~ name
}
"#,
    );
}

#[test]
fn structs_are_updated_field_by_field() {
    flows(
        r#"
fn f(a: Account) {
    let b = Account { email: String::new(), ..a };
    sink(&b.email);
    sink(&b.name); //~ name
    let (x, y) = (b.name, 1);
    sink(x); //~ name
    sink(y);
}
"#,
    );
}

#[test]
fn calls_carry_data_both_ways() {
    flows(
        r#"
fn pick(a: &Account) -> &str { &a.email }
fn id<T>(value: T) -> T { value }
fn deep(text: &str) { deeper(text) }
fn deeper(text: &str) { println!("{text}"); } //~ email, name, phone
fn f(a: &Account) {
    deep(pick(a));
    deep(id(&a.name));
    deep(&read_phone());
    deep("constant");
}
"#,
    );
}

#[test]
fn protections_stay_on_the_label() {
    flows(
        r#"
fn f(a: &Account) {
    sink(mask(&a.email)); //~ email masked
}
"#,
    );
}

#[test]
fn closures_capture_and_are_called() {
    flows(
        r#"
fn f(a: &Account) {
    let mail = a.email.clone();
    let log = || sink(&mail); //~ email
    log();
    let show = |text: &str| println!("{text}"); //~ name
    show(&a.name);
}
fn apply<F: Fn(&str)>(f: F, text: &str) { f(text) }
fn g(a: &Account) {
    apply(|text| sink(text), &a.name); //~ name
}
fn h(a: &Account) {
    let mut kept = String::new();
    let mut keep = || kept = a.email.clone();
    keep();
    sink(&kept); //~ email
}
"#,
    );
}

#[test]
fn options_results_and_question_marks() {
    flows(
        r#"
fn find(a: &Account) -> Option<&String> { Some(&a.email) }
fn parse(a: &Account) -> Result<String, usize> { Ok(a.name.clone()) }
fn f(a: &Account) -> Option<()> {
    let mail = find(a)?;
    sink(mail); //~ email
    let mapped = find(a).map(|m| m.len());
    if let Some(m) = find(a) {
        sink(m); //~ email
    }
    sink(find(a).cloned().unwrap_or_default()); //~ email
    None
}
fn g(a: &Account) -> Result<(), usize> {
    let name = parse(a)?;
    sink(name); //~ name
    Ok(())
}
"#,
    );
}

#[test]
fn loops_and_collections() {
    flows(
        r#"
fn f(accounts: &[Account]) {
    for account in accounts {
        sink(&account.email); //~ email
    }
    for (index, account) in accounts.iter().enumerate() {
        sink(index);
        sink(&account.name); //~ name
    }
    let mails: Vec<String> = accounts.iter().map(|a| a.email.clone()).collect();
    sink(mails.len());
    sink(&mails[0]); //~ email
    let joined = mails.join(",");
    sink(joined); //~ email
    let mut all = Vec::new();
    let mut n = 0;
    while n < 3 {
        all.push(accounts[n].name.clone());
        n += 1;
    }
    sink(n);
    sink(all.first()); //~ name
}
fn g(accounts: &[Account]) {
    let found = loop {
        break accounts[0].email.clone();
    };
    sink(found); //~ email
}
"#,
    );
}

#[test]
fn early_returns_and_builders() {
    flows(
        r#"
fn f(a: &Account, flag: bool) -> String {
    if flag {
        return a.email.clone();
    }
    String::new()
}
struct Mail { to: String, subject: String }
impl Mail {
    fn new() -> Self { Mail { to: String::new(), subject: String::new() } }
    fn to(mut self, to: &str) -> Self { self.to = to.to_string(); self }
    fn subject(mut self, s: &str) -> Self { self.subject = s.to_string(); self }
}
fn g(a: &Account) {
    sink(f(a, true)); //~ email
    let mail = Mail::new().to(&a.email).subject("hello");
    sink(&mail.subject);
    sink(&mail.to); //~ email
}
"#,
    );
}

#[test]
fn async_all_the_way() {
    flows(
        r#"
async fn load(a: &Account) -> String { a.email.clone() }
async fn f(a: &Account) {
    let mail = load(a).await;
    sink(mail); //~ email
    let later = async { a.name.clone() };
    sink(later.await); //~ name
}
"#,
    );
}

#[test]
fn whole_values_show_what_the_channel_shows() {
    check(
        r#"
use std::fmt;
#[derive(Debug, Clone)]
pub struct Account {
    #[personal_information(email)]
    email: String,
    plan: String,
}
pub struct Quiet(Account);
impl fmt::Debug for Quiet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { write!(f, "Quiet") }
}
pub struct Loud(Account);
impl fmt::Display for Loud {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { write!(f, "{}", self.0.email) }
}
fn f(a: Account, quiet: Quiet, loud: Loud) {
    println!("{a:?}"); //~ email
    println!("{quiet:?}");
    println!("{loud}"); //~ email
    let many = vec![a.clone()];
    println!("{many:?}"); //~ email
    let mut b = a;
    b.email = String::new();
    println!("{b:?}");
}
"#,
    );
}

#[test]
fn traits_and_dyn() {
    flows(
        r#"
trait Shown { fn shown(&self) -> String; }
impl Shown for Account { fn shown(&self) -> String { self.email.clone() } }
struct Other;
impl Shown for Other { fn shown(&self) -> String { String::new() } }
fn f(a: &Account, s: &dyn Shown) {
    sink(a.shown()); //~ email
    sink(s.shown()); //~ email likely
}
"#,
    );
}

#[test]
fn newtypes_are_tagged_as_a_whole() {
    check(
        r#"
#[personal_information(email)]
pub struct Email(String);
pub struct User { email: Email, others: Vec<Email>, plan: String }
#[privet::sink(log)]
fn sink<T>(value: T) {}
fn f(u: &User, lone: Email) {
    sink(&u.email); //~ email
    sink(&u.email.0); //~ email
    sink(&u.others); //~ email
    sink(&u.plan);
    sink(lone.0); //~ email
}
"#,
    );
}

#[test]
fn recursion_ends() {
    flows(
        r#"
fn even(n: u32, text: &str) { if n > 0 { odd(n - 1, text) } else { sink(text) } } //~ email
fn odd(n: u32, text: &str) { if n > 0 { even(n - 1, text) } }
fn f(a: &Account) { even(3, &a.email) }
struct List { next: Option<Box<List>>, value: String }
fn g(a: &Account) {
    let mut list = List { next: None, value: a.name.clone() };
    let mut n = 0;
    while n < 10 {
        list = List { next: Some(Box::new(list)), value: String::new() };
        n += 1;
    }
    sink(list.value); //~ name
}
"#,
    );
}

#[test]
fn what_nobody_sees_made_is_known_by_its_type() {
    flows(
        r#"
struct Row { #[personal_information(phone)] phone: String }
struct Page<T> { items: Vec<T> }
impl std::convert::TryFrom<Row> for Account {
    type Error = usize;
    fn try_from(row: Row) -> Result<Self, usize> {
        Ok(Account { email: String::new(), name: row.phone, plan: String::new() })
    }
}
fn page() -> Page<Account> {
    let rows: Vec<Row> = ffi::fetch();
    let items = rows.into_iter().flat_map(Account::try_from).collect();
    Page { items }
}
fn f() {
    let page = page();
    if let Some(first) = page.items.first() {
        sink(&first.name); //~ name, phone
    }
}
fn g(ffi::Wrapped(form): ffi::Wrapped<Account>) {
    sink(form.email); //~ email
}
"#,
    );
}

#[test]
fn keys_and_values_are_kept_apart() {
    flows(
        r#"
use std::collections::BTreeMap;
fn f(accounts: &[Account]) {
    let map: BTreeMap<&str, usize> = accounts.iter().map(|a| (a.email.as_str(), a.plan.len())).collect();
    for count in map.values() {
        sink(count);
    }
    for mail in map.keys() {
        sink(mail); //~ email
    }
    for (mail, count) in &map {
        sink(mail); //~ email
        sink(count);
    }
}
"#,
    );
}

#[test]
fn an_unknown_call_lowers_the_confidence_and_loses_nothing() {
    flows(
        r#"
fn f(a: &Account) {
    let made = ffi::transform(&a.email, 3);
    sink(&made); //~ email likely
    let plain = ffi::transform("x", 3);
    sink(&plain);
}
"#,
    );
}

#[test]
fn a_giant_function_takes_bounded_time() {
    let mut text = String::from("fn f(a: &Account, flag: bool) {\n    let mut x = a.email.clone();\n");
    for number in 0..1_000 {
        text.push_str(&format!("    let v{number} = if flag {{ x.clone() }} else {{ String::new() }};\n"));
    }
    text.push_str("    sink(&v999); //~ email\n}\n");
    let start = std::time::Instant::now();
    flows(&text);
    assert!(start.elapsed().as_secs() < 60, "{:?}", start.elapsed());
}

#[test]
fn the_text_of_a_url_decides_the_host_through_calls() {
    let text = format!(
        "{TYPES}
const BASE: &str = \"https://ads.example/v1\";
fn post(url: &str, body: &str) {{ send(url, body) }}
fn f(a: &Account) {{
    post(&format!(\"{{BASE}}/events\"), &a.email);
}}
"
    );
    support::run(&text, |_, _, flow| {
        let hit = flow.hits.iter().find(|hit| hit.category.name() == "email").expect("a hit");
        let hosts = &flow.sites[hit.site as usize].hosts;
        assert_eq!(hosts.iter().map(|host| host.as_str()).collect::<Vec<_>>(), ["https://ads.example/v1"]);
    });
}

#[test]
fn the_least_of_a_page() {
    flows(
        r#"
#[derive(Debug)]
pub struct Page<T> { pub items: Vec<T>, pub total: usize }
struct Row { email: String, n: u32 }
impl TryFrom<Row> for Account {
    type Error = String;
    fn try_from(row: Row) -> Result<Self, String> {
        Ok(Account { email: row.email, name: String::new(), plan: String::new() })
    }
}
fn page(rows: Vec<Row>) -> Page<Account> {
    let total = rows.len();
    let items = rows.into_iter().flat_map(Account::try_from).collect();
    Page { items, total }
}
fn f(rows: Vec<Row>) {
    let page = page(rows);
    let oldest = page.items.iter().min_by_key(|account| account.plan.len());
    sink(oldest); //~ email
    sink(oldest.map(|account| &account.plan));
    sink(page.total);
}
fn g(rows: Vec<Row>) {
    for account in rows.into_iter().flat_map(Account::try_from) {
        sink(account); //~ email
    }
}
fn h(page: &Page<Account>) {
    let oldest = page.items.iter().min_by_key(|account| account.plan.len());
    sink(oldest); //~ email, name
    if let Some(Account { email, plan, .. }) = page.items.iter().max_by_key(|account| account.plan.len()) {
        sink(plan);
        sink(email); //~ email
    }
}
struct Pages(Vec<Account>);
impl Pages {
    fn heaviest(&self) -> Option<&Account> {
        self.0.iter().max_by_key(|account| account.plan.len())
    }
    fn print(&self) {
        if let Some(Account { email, plan, .. }) = self.heaviest() {
            sink(plan);
            sink(email); //~ email
        }
    }
}
"#,
    );
}
#[test]
fn an_item_of_an_iterator_has_parts() {
    flows(
        r#"
fn b1(page: &[Account]) {
    sink(&page.iter().next().unwrap().plan);
}
fn b2(page: &[Account]) {
    for a in page.iter() {
        sink(&a.plan);
    }
}
fn b3(page: &[Account]) {
    let mut i = page.iter();
    let x = i.next();
    sink(x.map(|a| &a.plan));
}
fn b4(page: &[Account]) {
    let x = page.first();
    sink(x.map(|a| &a.plan));
}
fn b5(page: &[Account]) {
    if let Some(a) = page.first() {
        sink(&a.plan);
    }
}
fn b6(page: &[Account]) {
    sink(&page.first().unwrap().plan);
}
"#,
    );
}

#[test]
fn a_setter_is_what_it_is_given() {
    flows(
        r#"
impl Account {
    fn rename(&mut self, text: &str) { self.name = text.to_owned(); }
    fn renamed(mut self, text: &str) -> Self { self.name = text.to_owned(); self }
    fn new(email: String, name: &str) -> Self { Account { email, name: name.to_string(), plan: String::new() } }
    fn log(&mut self, text: String) {
        self.name = text;
        sink(&self.name); //~ name
    }
    fn rename_twice(&mut self, text: &str) { self.rename(text); self.rename(text); }
}
fn f(mut a: Account, given: String) {
    a.rename("none");
    sink(&a.name);
    a.rename_twice("none");
    sink(&a.name);
    sink(&a.email); //~ email
    a.rename(&given);
    sink(&a.name); //~ name
    let b = a.renamed("none");
    sink(&b.name);
    let c = b.renamed(&given);
    sink(&c.name); //~ name
    let d = Account::new(String::from("x"), &given);
    sink(&d.email);
    sink(&d.name); //~ name
    let e = Account::new(mask(&given), "none");
    sink(&e);
}
fn g(a: &mut Account, flag: bool) {
    if flag {
        a.rename("none");
    }
    sink(&a.name); //~ name
}
"#,
    );
}

#[test]
fn places_are_emptied_and_swapped() {
    flows(
        r#"
use std::mem;
fn f(mut a: Account, mut b: Account) {
    let old = mem::replace(&mut a.email, "none".to_owned());
    sink(&a.email);
    sink(old); //~ email
    let name = mem::take(&mut a.name);
    sink(&a.name);
    sink(name); //~ name
    mem::swap(&mut a.email, &mut b.plan);
    sink(&a.email);
    sink(mem::take(&mut b.email)); //~ email
    b.name.clear();
    sink(&b.name);
}
fn g(mail: Option<String>, a: &Account) {
    let mut held = Some(a.email.clone());
    let first = held.take();
    sink(&held);
    sink(first); //~ email
    let second = held.replace(a.name.clone());
    sink(second);
    sink(&held); //~ name
    let mut list = vec![a.email.clone()];
    list.clear();
    sink(&list);
    list.push(a.name.clone());
    sink(&list); //~ name
}
fn swapped(a: &Account) {
    let (mut x, mut y) = (a.email.clone(), a.plan.clone());
    mem::swap(&mut x, &mut y);
    sink(x);
    sink(y); //~ email
}
"#,
    );
}

#[test]
fn what_comes_from_outside_is_no_constant() {
    flows(
        r#"
use std::io::{BufRead, Read};
fn f(mut a: Account, path: &std::path::Path) {
    a.email = std::env::args().nth(1).unwrap_or_default();
    sink(&a.email); //~ email
    a.name = std::fs::read_to_string("name").unwrap();
    sink(&a.name); //~ name
    let mut line = String::new();
    a.email = line;
    sink(&a.email);
    let mut line = String::new();
    std::io::stdin().lock().read_line(&mut line);
    a.email = line;
    sink(&a.email); //~ email
    let mut file = std::fs::File::open("f").unwrap();
    let mut all = String::with_capacity(12);
    file.read_to_string(&mut all);
    a.name = all.trim().to_string();
    sink(&a.name); //~ name
    a.name = String::with_capacity(3);
    sink(&a.name);
}
"#,
    );
}

#[test]
fn channels_have_two_ends() {
    flows(
        r#"
use std::sync::mpsc::{self, Receiver, Sender};
fn here(a: &Account) {
    let (sender, receiver) = mpsc::channel();
    sender.send(a.email.clone());
    for mail in receiver {
        sink(mail); //~ email
    }
    let (sender, receiver) = mpsc::channel();
    sender.send(a.plan.clone());
    sink(receiver.recv());
}
fn threads(a: Account) {
    let (sender, receiver) = mpsc::channel();
    let worker = std::thread::spawn(move || {
        for mail in receiver.iter() {
            sink(mail); //~ email
        }
    });
    let other = sender.clone();
    std::thread::spawn(move || { other.send(a.email); });
}
struct Note { mail: String, number: u32 }
fn make() -> (Sender<Note>, Receiver<Note>) { mpsc::channel() }
struct Handle { queue: Sender<Note> }
impl Handle {
    fn start() -> Self {
        let (queue, receiver) = make();
        std::thread::spawn(move || work(receiver));
        Handle { queue }
    }
    fn tell(&self, mail: &str) { self.queue.send(Note { mail: mail.to_owned(), number: 1 }); }
}
fn work(receiver: Receiver<Note>) {
    while let Ok(note) = receiver.recv() {
        sink(note.number);
        sink(note.mail); //~ email
    }
}
fn tell(a: &Account) {
    Handle::start().tell(&a.email);
}
fn by_value(queue: Sender<String>, a: &Account) { queue.send(a.name.clone()); }
fn print(queue: Receiver<String>) { sink(queue.recv().unwrap()); } //~ name
fn both(a: &Account) {
    let (sender, receiver) = mpsc::channel();
    by_value(sender, a);
    print(receiver);
}
"#,
    );
}

#[test]
fn what_is_shared_is_read_by_all_who_share_it() {
    flows(
        r#"
use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;
use std::sync::{Arc, Mutex, OnceLock, RwLock};
static LAST: Mutex<Vec<String>> = Mutex::new(Vec::new());
static PLANS: Mutex<Vec<String>> = Mutex::new(Vec::new());
static NAME: OnceLock<String> = OnceLock::new();
fn remember(a: &Account) {
    LAST.lock().unwrap().push(a.email.clone());
    PLANS.lock().unwrap().push(a.plan.clone());
    NAME.set(a.name.clone());
}
fn print() {
    sink(LAST.lock().unwrap().len());
    sink(&LAST.lock().unwrap()[0]); //~ email
    sink(&PLANS.lock().unwrap()[0]);
    sink(NAME.get()); //~ name
}
fn clones(a: &Account) {
    let one = Arc::new(Mutex::new(String::new()));
    let other = Arc::clone(&one);
    *other.lock().unwrap() = a.email.clone();
    sink(one.lock().unwrap()); //~ email
    let one = Rc::new(RefCell::new(Vec::new()));
    let other = one.clone();
    sink(&one);
    other.borrow_mut().push(a.plan.clone());
    sink(one);
}
#[derive(Clone, Default)]
struct State { names: Arc<RwLock<HashMap<u32, String>>>, plans: Arc<RwLock<HashMap<u32, String>>> }
impl State {
    fn add(&self, a: &Account) {
        self.names.write().unwrap().insert(1, a.name.clone());
        self.plans.write().unwrap().insert(1, a.plan.clone());
    }
    fn print(&self) {
        for (number, name) in self.names.read().unwrap().iter() {
            sink(number);
            sink(name); //~ name
        }
        sink(self.plans.read().unwrap().get(&1));
    }
}
fn state(a: &Account) {
    let state = State::default();
    let other = state.clone();
    other.add(a);
    state.print();
}
"#,
    );
}

#[test]
fn a_wrapper_writes_to_what_it_wraps() {
    flows(
        r#"
use std::io::Write;
fn f(a: &Account) {
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    writeln!(out, "{}", a.email).unwrap(); //~ email
    out.write_all(a.name.as_bytes()).unwrap(); //~ name
    let mut kept = std::io::BufWriter::new(Vec::new());
    writeln!(kept, "{}", a.email).unwrap();
}
"#,
    );
}

#[test]
fn what_is_not_written_yet_gives_what_its_type_holds() {
    flows(
        r#"
fn account() -> Account { todo!() }
fn plans() -> Vec<String> { unimplemented!() }
fn f() {
    let one = account();
    sink(&one.email); //~ email
    sink(&one.plan);
    sink(plans());
}
"#,
    );
}

#[test]
fn what_is_written_through_a_part_of_a_parameter_is_written() {
    flows(
        r#"
fn pair(to: (&mut String, &mut String), a: &Account) { to.0.push_str(&a.email); }
fn maybe(to: Option<&mut String>, a: &Account) {
    if let Some(to) = to { *to = a.name.clone(); }
}
fn f(a: &Account) {
    let (mut first, mut second) = (String::new(), String::new());
    pair((&mut first, &mut second), a);
    sink(&first); //~ email
    sink(&second);
    let mut third = String::new();
    maybe(Some(&mut third), a);
    sink(&third); //~ name
}
"#,
    );
}

#[test]
fn what_a_foreign_future_fails_with_is_its_own() {
    flows(
        r#"
async fn f(a: &Account, mut stream: tokio::net::TcpStream) {
    use tokio::io::AsyncWriteExt;
    let (mail, name) = (a.email.clone(), a.name.clone());
    stream.write_all(mail.as_bytes()).await.unwrap();
    let joined = tokio::spawn(async move { mail }).await;
    sink(joined.as_ref().err());
    sink(joined.unwrap()); //~ email
    let in_time = tokio::time::timeout(std::time::Duration::from_secs(1), async { Err::<(), String>(name) });
    let in_time = in_time.await;
    sink(in_time.as_ref().err());
    if let Ok(Err(told)) = in_time {
        sink(told); //~ name
    }
}
fn boxed(text: String) -> std::pin::Pin<Box<dyn std::future::Future<Output = Result<(), String>>>> {
    Box::pin(async move { Err(text) })
}
async fn own(a: &Account) {
    sink(boxed(a.email.clone()).await.err()); //~ email
}
"#,
    );
}

#[test]
fn what_runs_together_is_told_apart() {
    flows(
        r#"
async fn pass(text: String) -> String { text }
async fn f(a: &Account) {
    let (mail, plan) = tokio::join!(pass(a.email.clone()), pass(a.plan.clone()));
    sink(mail); //~ email
    sink(plan);
    let mut set = tokio::task::JoinSet::new();
    set.spawn(pass(a.name.clone()));
    while let Some(done) = set.join_next().await {
        sink(done.unwrap()); //~ name
    }
}
"#,
    );
}

#[test]
fn what_is_put_into_a_url_is_in_it() {
    flows(
        r#"
fn f(a: &Account) {
    let mut url = url::Url::parse("https://example.com").unwrap();
    url.query_pairs_mut().append_pair("to", &a.email);
    sink(url.as_str()); //~ email
    let pairs = [("to", a.name.as_str())];
    sink(url::Url::parse_with_params("https://example.com", pairs)); //~ name
}
"#,
    );
}
