//! Futures: functions, blocks as values, joins and selects written by hand, polls.
use crate::runtime::{choose, sink, source};
use std::future::Future;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{Context, Poll, Wake, Waker};

struct Nothing;

impl Wake for Nothing {
    fn wake(self: Arc<Self>) {}
}

fn block_on<F: Future>(future: F) -> F::Output {
    let mut future = pin!(future);
    let waker = Waker::from(Arc::new(Nothing));
    let mut context = Context::from_waker(&waker);
    loop {
        if let Poll::Ready(value) = future.as_mut().poll(&mut context) {
            return value;
        }
    }
}

async fn give() -> String {
    source()
}

async fn pass(text: String) -> String {
    text
}

async fn fails(how: bool) -> Result<String, String> {
    if how { Err(source()) } else { Ok(String::new()) }
}

async fn tries(how: bool) -> Result<String, String> {
    let value = fails(how).await?;
    Ok(value)
}

async fn chain() -> String {
    let first = give().await;
    let second = pass(first).await;
    pass(second + "!").await
}

struct Later {
    text: String,
    polls: u32,
}

impl Future for Later {
    type Output = String;
    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<String> {
        if self.polls == 0 {
            self.polls += 1;
            context.waker().wake_by_ref();
            return Poll::Pending;
        }
        Poll::Ready(std::mem::take(&mut self.text))
    }
}

async fn join<A: Future, B: Future>(a: A, b: B) -> (A::Output, B::Output) {
    (a.await, b.await)
}

enum Either<A, B> {
    First(A),
    Second(B),
}

struct Select<A, B>(A, B);

impl<A: Future + Unpin, B: Future + Unpin> Future for Select<A, B> {
    type Output = Either<A::Output, B::Output>;
    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        if choose() {
            if let Poll::Ready(value) = Pin::new(&mut self.0).poll(context) {
                return Poll::Ready(Either::First(value));
            }
        }
        match Pin::new(&mut self.1).poll(context) {
            Poll::Ready(value) => Poll::Ready(Either::Second(value)),
            Poll::Pending => Poll::Pending,
        }
    }
}

trait Service {
    fn call(&self, text: String) -> impl Future<Output = String>;
    fn boxed(&self) -> Pin<Box<dyn Future<Output = String> + '_>>;
}

struct Echo {
    name: String,
}

impl Service for Echo {
    async fn call(&self, text: String) -> String {
        text
    }
    fn boxed(&self) -> Pin<Box<dyn Future<Output = String> + '_>> {
        Box::pin(async move { self.name.clone() })
    }
}

struct Account {
    mail: String,
    plan: String,
}

impl Account {
    async fn mail(&self) -> &str {
        &self.mail
    }
    async fn plan(&self) -> &str {
        &self.plan
    }
    async fn rename(&mut self, to: String) {
        self.plan = to;
    }
}

pub fn run() {
    sink(block_on(give()));
    sink(block_on(pass(String::new())));
    sink(block_on(chain()));
    let text = source();
    let block = async { text.len().to_string() + &text };
    sink(block_on(block));
    let text = source();
    let moved = async move {
        sink(&text);
        text
    };
    let outer = async { moved.await };
    sink(block_on(outer));
    match block_on(tries(choose())) {
        Ok(value) => sink(value),
        Err(error) => sink(error),
    }
    sink(block_on(Later { text: source(), polls: 0 }));
    let (a, b) = block_on(join(give(), pass(String::new())));
    sink(a);
    sink(b);
    let selected = block_on(Select(Box::pin(give()), Box::pin(pass(String::new()))));
    match selected {
        Either::First(text) => sink(text),
        Either::Second(text) => sink(text),
    }
    let echo = Echo { name: source() };
    sink(block_on(echo.call(String::new())));
    sink(block_on(echo.call(source())));
    sink(block_on(echo.boxed()));
    let mut account = Account { mail: source(), plan: String::new() };
    sink(block_on(account.mail()));
    sink(block_on(account.plan()));
    block_on(account.rename(source()));
    sink(&account.plan);
    let tasks: Vec<Pin<Box<dyn Future<Output = String>>>> = vec![Box::pin(give()), Box::pin(async { source() })];
    for task in tasks {
        sink(block_on(task));
    }
    let make = |text: String| async move { text + "!" };
    sink(block_on(make(source())));
    sink(block_on(make(String::new())));
    let closure = async |text: String| text;
    sink(block_on(closure(source())));
    let ready = std::future::ready(source());
    sink(block_on(ready));
    let polled = std::future::poll_fn(|_| Poll::Ready(source()));
    sink(block_on(polled));
    let mut log = Vec::new();
    block_on(async {
        log.push(give().await);
    });
    sink(&log);
    block_on(async {
        let inner = async { sink(give().await) };
        inner.await;
    });
    sink(block_on(async {
        let early: Result<String, String> = async {
            let value = fails(choose()).await?;
            Ok(value)
        }
        .await;
        early.unwrap_or_else(|error| error)
    }));
    sink(block_on(apply(pass, source())));
    sink(block_on(apply(|text| async move { text.to_uppercase() }, source())));
}

async fn apply<F, R>(f: F, text: String) -> String
where
    F: Fn(String) -> R,
    R: Future<Output = String>,
{
    f(text).await
}
