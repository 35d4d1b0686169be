//! Closures, function pointers, futures, `?`.

use super::show;
use std::future::Future;
use std::pin::Pin;

fn apply<F: Fn(u8) -> R, R>(f: F) -> R {
    f(1)
}
fn apply_mut(mut f: impl FnMut(&str) -> usize) -> usize {
    f("x")
}
fn make_adder(n: i32) -> impl Fn(i32) -> i32 {
    move |x| x + n
}
fn make_boxed(n: u8) -> Box<dyn Fn(&[u8]) -> Option<u8>> {
    Box::new(move |list| list.get(n as usize).copied())
}
fn compose<A, B, C>(f: impl Fn(A) -> B, g: impl Fn(B) -> C) -> impl Fn(A) -> C {
    move |a| g(f(a))
}
fn double(n: u16) -> u32 {
    n as u32 * 2
}
struct Button<F> {
    on_click: F,
    handlers: Vec<Box<dyn FnMut(&Event) -> bool>>,
}
struct Event {
    code: u32,
}
impl<F: Fn(&Event) -> String> Button<F> {
    fn click(&mut self, event: &Event) -> Vec<bool> {
        let text = (self.on_click)(event);
        show(&text);
        self.handlers.iter_mut().map(|handler| handler(event)).collect()
    }
}
#[derive(Debug)]
enum Failure {
    Parse(std::num::ParseIntError),
    Io(std::io::Error),
}
impl From<std::num::ParseIntError> for Failure {
    fn from(error: std::num::ParseIntError) -> Self {
        Failure::Parse(error)
    }
}
impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Self {
        Failure::Io(error)
    }
}
fn parse(text: &str) -> Result<u8, Failure> {
    let n = text.parse()?;
    show(&n);
    let bytes = std::fs::read("/nonexistent").unwrap_or_default();
    show(&bytes);
    Ok(n)
}
fn dynamic(text: &str) -> Result<f32, Box<dyn std::error::Error>> {
    let value = text.trim().parse::<f32>()?;
    show(&value);
    if value < 0.0 {
        return Err("negative".into());
    }
    Ok(value)
}
async fn fetch(id: u64) -> Result<String, Failure> {
    Ok(id.to_string())
}
async fn all(ids: Vec<u64>) -> Result<Vec<String>, Failure> {
    let mut out = Vec::new();
    for id in ids {
        let text = fetch(id).await?;
        show(&text);
        out.push(text);
    }
    let block = async { 5u8 };
    let five = block.await;
    show(&five);
    let later = boxed_future();
    let done = later.await;
    show(&done);
    let closure = async |n: u8| n as u64;
    let n = closure(1).await;
    show(&n);
    Ok(out)
}
fn boxed_future() -> Pin<Box<dyn Future<Output = Option<char>> + Send>> {
    Box::pin(async { Some('c') })
}
fn block_on<F: Future>(future: F) -> F::Output {
    let mut future = std::pin::pin!(future);
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    loop {
        if let std::task::Poll::Ready(output) = future.as_mut().poll(&mut context) {
            return output;
        }
    }
}

pub fn run() {
    let a = apply(|n| n as char);
    let b = apply(|n| vec![n]);
    let c = apply_mut(|s| s.len());
    let d = make_adder(1)(2);
    let e = make_boxed(1)(&[1]);
    let f = compose(|n: u8| n as u16, double)(1);
    let g = compose(double, |n| n.to_string())(1);
    let h: fn(u16) -> u32 = double;
    let i = h(1);
    let j = [1u16, 2].map(double);
    let k = [h, double].map(|f| f(1));
    let add = |a, b| a + b;
    let l = add(1u64, 2);
    let mut count = 0;
    let mut step = || {
        count += 1u16;
        count
    };
    let m = step();
    let n = (|x: &str| x.len())("abc");
    let o = Some(3u8).map_or_else(String::new, |n| n.to_string());
    let p = Some(3u8).filter(|n| *n > 1).and_then(|n| n.checked_sub(1)).ok_or("none");
    let q = "1".parse::<u8>().map(|n| n as f32).unwrap_or_else(|_| 0.0);
    let r = Err::<u8, _>("bad").or_else(|e| if e.is_empty() { Err(1i8) } else { Ok(2) });
    let s = Option::map(Some(1u8), |n| n as i64);
    let t = std::thread::spawn(|| 5u8).join().unwrap();
    show(&a); show(&b); show(&c); show(&d); show(&e); show(&f); show(&g); show(&i); show(&j); show(&k); show(&l);
    show(&m); show(&n); show(&o); show(&p); show(&q); show(&r); show(&s); show(&t);
    let mut button =
        Button { on_click: |event: &Event| event.code.to_string(), handlers: vec![Box::new(|e| e.code > 1)] };
    let u = button.click(&Event { code: 2 });
    let v = parse("1");
    let w = dynamic("1.5");
    let x = block_on(all(vec![1]));
    let y = block_on(async { parse("2")?; Ok::<_, Failure>(1u8) });
    let z = std::panic::catch_unwind(|| 1u8);
    show(&u); show(&v); show(&w); show(&x); show(&y); show(&z);
    let mut fs: Vec<Box<dyn FnOnce() -> String>> = Vec::new();
    fs.push(Box::new(|| "x".to_string()));
    for f in fs {
        let out = f();
        show(&out);
    }
    let recursive = |n: u8| -> u8 { n };
    let aa = recursive(1);
    let table: [(&str, fn(f64) -> f64); 2] = [("sin", f64::sin), ("cos", |x| x.cos())];
    for (name, f) in table {
        let value = f(1.0);
        show(&name); show(&value);
    }
    let ab = table.iter().map(|(_, f)| f(0.0)).collect::<Vec<_>>();
    let ac = std::iter::repeat_with(move || aa).take(1).collect::<Vec<_>>();
    let key = |s: &String| s.len();
    let mut names = vec![String::new()];
    names.sort_by_key(key);
    names.sort_by(|a, b| a.len().cmp(&b.len()));
    let ad = names.iter().map(|n| key(n)).max();
    show(&aa); show(&ab); show(&ac); show(&ad);
}
