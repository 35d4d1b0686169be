//! Time.

use std::future::Future;


pub use std::time::{Duration, Instant};

pub async fn sleep(duration: Duration);
pub async fn timeout<F: Future>(duration: Duration, future: F) -> Result<F::Output, error::Elapsed>;
pub fn interval(period: Duration) -> Interval;
pub struct Interval;
impl Interval {
    pub async fn tick(&mut self) -> Instant;
}
pub mod error {
    #[derive(PartialEq, Eq, Debug)]
    pub struct Elapsed;
    impl std::fmt::Display for Elapsed {}
    impl std::error::Error for Elapsed {}
}
