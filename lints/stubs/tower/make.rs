pub use self::make_connection::MakeConnection;
pub use self::make_service::shared::Shared;
pub use self::make_service::{AsService, IntoService, MakeService};

mod make_connection {
    use crate::sealed::Sealed;
    use std::future::Future;
    use std::task::{Context, Poll};
    use tokio::io::{AsyncRead, AsyncWrite};
    use tower_service::Service;
    pub trait MakeConnection<Target>: Sealed<(Target,)> {
        type Connection: AsyncRead + AsyncWrite;
        type Error;
        type Future: Future<Output = Result<Self::Connection, Self::Error>>;
        fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>>;
        fn make_connection(&mut self, target: Target) -> Self::Future;
    }
    impl<C, Target> MakeConnection<Target> for C
    where
        C: Service<Target>,
        C::Response: AsyncRead + AsyncWrite,
    {
        type Connection = C::Response;
        type Error = C::Error;
        type Future = C::Future;
    }
}

mod make_service;
