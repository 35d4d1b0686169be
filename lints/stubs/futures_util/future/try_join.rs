use futures_core::future::{Future, TryFuture};

pub struct TryJoin<Fut1, Fut2> {}

impl<
    Fut1: futures_core::future::TryFuture,
    Fut2: futures_core::future::TryFuture<Error = Fut1::Error>,
> std::future::Future for TryJoin<Fut1, Fut2> {
    type Output = Result<(Fut1::Ok, Fut2::Ok), Fut1::Error>;
}
pub struct TryJoin3<Fut1, Fut2, Fut3> {}

impl<
    Fut1: futures_core::future::TryFuture,
    Fut2: futures_core::future::TryFuture<Error = Fut1::Error>,
    Fut3: futures_core::future::TryFuture<Error = Fut1::Error>,
> std::future::Future for TryJoin3<Fut1, Fut2, Fut3> {
    type Output = Result<(Fut1::Ok, Fut2::Ok, Fut3::Ok), Fut1::Error>;
}
pub struct TryJoin4<Fut1, Fut2, Fut3, Fut4> {}

impl<
    Fut1: futures_core::future::TryFuture,
    Fut2: futures_core::future::TryFuture<Error = Fut1::Error>,
    Fut3: futures_core::future::TryFuture<Error = Fut1::Error>,
    Fut4: futures_core::future::TryFuture<Error = Fut1::Error>,
> std::future::Future for TryJoin4<Fut1, Fut2, Fut3, Fut4> {
    type Output = Result<(Fut1::Ok, Fut2::Ok, Fut3::Ok, Fut4::Ok), Fut1::Error>;
}
pub struct TryJoin5<Fut1, Fut2, Fut3, Fut4, Fut5> {}

impl<
    Fut1: futures_core::future::TryFuture,
    Fut2: futures_core::future::TryFuture<Error = Fut1::Error>,
    Fut3: futures_core::future::TryFuture<Error = Fut1::Error>,
    Fut4: futures_core::future::TryFuture<Error = Fut1::Error>,
    Fut5: futures_core::future::TryFuture<Error = Fut1::Error>,
> std::future::Future for TryJoin5<Fut1, Fut2, Fut3, Fut4, Fut5> {
    type Output = Result<
        (Fut1::Ok, Fut2::Ok, Fut3::Ok, Fut4::Ok, Fut5::Ok),
        Fut1::Error,
    >;
}

pub fn try_join<Fut1, Fut2>(future1: Fut1, future2: Fut2) -> TryJoin<Fut1, Fut2>
where
    Fut1: TryFuture,
    Fut2: TryFuture<Error = Fut1::Error>;

pub fn try_join3<Fut1, Fut2, Fut3>(
    future1: Fut1,
    future2: Fut2,
    future3: Fut3,
) -> TryJoin3<Fut1, Fut2, Fut3>
where
    Fut1: TryFuture,
    Fut2: TryFuture<Error = Fut1::Error>,
    Fut3: TryFuture<Error = Fut1::Error>;

pub fn try_join4<Fut1, Fut2, Fut3, Fut4>(
    future1: Fut1,
    future2: Fut2,
    future3: Fut3,
    future4: Fut4,
) -> TryJoin4<Fut1, Fut2, Fut3, Fut4>
where
    Fut1: TryFuture,
    Fut2: TryFuture<Error = Fut1::Error>,
    Fut3: TryFuture<Error = Fut1::Error>,
    Fut4: TryFuture<Error = Fut1::Error>;

pub fn try_join5<Fut1, Fut2, Fut3, Fut4, Fut5>(
    future1: Fut1,
    future2: Fut2,
    future3: Fut3,
    future4: Fut4,
    future5: Fut5,
) -> TryJoin5<Fut1, Fut2, Fut3, Fut4, Fut5>
where
    Fut1: TryFuture,
    Fut2: TryFuture<Error = Fut1::Error>,
    Fut3: TryFuture<Error = Fut1::Error>,
    Fut4: TryFuture<Error = Fut1::Error>,
    Fut5: TryFuture<Error = Fut1::Error>;
