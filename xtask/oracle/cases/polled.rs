//! Futures that somebody wrote: what `poll` gives, success and failure apart; iterators that give what they held.
use crate::runtime::{choose, sink, source};
use std::future::Future;
use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};

struct Attempt {
    data: String,
    code: i32,
}

impl Future for Attempt {
    type Output = Result<String, i32>;

    fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Self::Output> {
        Poll::Ready(if self.code == 0 { Ok(self.data.clone()) } else { Err(self.code) })
    }
}

struct Held(Option<String>);

impl Future for Held {
    type Output = String;

    fn poll(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<String> {
        Poll::Ready(self.0.take().unwrap_or_default())
    }
}

impl Iterator for Held {
    type Item = String;

    fn next(&mut self) -> Option<Self::Item> {
        self.0.take()
    }
}

fn run_to_end<T>(future: impl Future<Output = T>) -> T {
    let mut future = pin!(future);
    loop {
        if let Poll::Ready(output) = future.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
            return output;
        }
    }
}

async fn awaits() {
    match (Attempt { data: source(), code: i32::from(choose()) }).await {
        Ok(data) => sink(data),
        Err(code) => sink(code),
    }
    sink(Held(Some(source())).await);
    let held = Held(Some(source()));
    sink(held.await);
}

pub fn run() {
    run_to_end(awaits());
    for text in Held(Some(source())) {
        sink(text);
    }
    sink(Held(Some(source())).collect::<Vec<_>>());
}
