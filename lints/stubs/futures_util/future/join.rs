use futures_core::future::Future;

pub struct Join<Fut1, Fut2> {}

impl<Fut1: std::future::Future, Fut2: std::future::Future> std::future::Future
for Join<Fut1, Fut2> {
    type Output = (Fut1::Output, Fut2::Output);
}
pub struct Join3<Fut1, Fut2, Fut3> {}

impl<
    Fut1: std::future::Future,
    Fut2: std::future::Future,
    Fut3: std::future::Future,
> std::future::Future for Join3<Fut1, Fut2, Fut3> {
    type Output = (Fut1::Output, Fut2::Output, Fut3::Output);
}
pub struct Join4<Fut1, Fut2, Fut3, Fut4> {}

impl<
    Fut1: std::future::Future,
    Fut2: std::future::Future,
    Fut3: std::future::Future,
    Fut4: std::future::Future,
> std::future::Future for Join4<Fut1, Fut2, Fut3, Fut4> {
    type Output = (Fut1::Output, Fut2::Output, Fut3::Output, Fut4::Output);
}
pub struct Join5<Fut1, Fut2, Fut3, Fut4, Fut5> {}

impl<
    Fut1: std::future::Future,
    Fut2: std::future::Future,
    Fut3: std::future::Future,
    Fut4: std::future::Future,
    Fut5: std::future::Future,
> std::future::Future for Join5<Fut1, Fut2, Fut3, Fut4, Fut5> {
    type Output = (Fut1::Output, Fut2::Output, Fut3::Output, Fut4::Output, Fut5::Output);
}

pub fn join<Fut1, Fut2>(future1: Fut1, future2: Fut2) -> Join<Fut1, Fut2>
where
    Fut1: Future,
    Fut2: Future;

pub fn join3<Fut1, Fut2, Fut3>(
    future1: Fut1,
    future2: Fut2,
    future3: Fut3,
) -> Join3<Fut1, Fut2, Fut3>
where
    Fut1: Future,
    Fut2: Future,
    Fut3: Future;

pub fn join4<Fut1, Fut2, Fut3, Fut4>(
    future1: Fut1,
    future2: Fut2,
    future3: Fut3,
    future4: Fut4,
) -> Join4<Fut1, Fut2, Fut3, Fut4>
where
    Fut1: Future,
    Fut2: Future,
    Fut3: Future,
    Fut4: Future;

pub fn join5<Fut1, Fut2, Fut3, Fut4, Fut5>(
    future1: Fut1,
    future2: Fut2,
    future3: Fut3,
    future4: Fut4,
    future5: Fut5,
) -> Join5<Fut1, Fut2, Fut3, Fut4, Fut5>
where
    Fut1: Future,
    Fut2: Future,
    Fut3: Future,
    Fut4: Future,
    Fut5: Future;
