use tower_layer::{Identity, Layer, Stack};
use tower_service::Service;
use std::fmt;

#[derive(Clone)]
pub struct ServiceBuilder<L> {}
impl Default for ServiceBuilder<Identity> {}

impl ServiceBuilder<Identity> {
    pub const fn new() -> Self;
}

impl<L> ServiceBuilder<L> {
    pub fn layer<T>(self, layer: T) -> ServiceBuilder<Stack<T, L>>;
    pub fn option_layer<T>(
        self,
        layer: Option<T>,
    ) -> ServiceBuilder<Stack<crate::util::Either<T, Identity>, L>>;
    pub fn layer_fn<F>(
        self,
        f: F,
    ) -> ServiceBuilder<Stack<crate::layer::LayerFn<F>, L>>;
    pub fn map_request<F, R1, R2>(
        self,
        f: F,
    ) -> ServiceBuilder<Stack<crate::util::MapRequestLayer<F>, L>>
    where
        F: FnMut(R1) -> R2 + Clone;
    pub fn map_response<F>(
        self,
        f: F,
    ) -> ServiceBuilder<Stack<crate::util::MapResponseLayer<F>, L>>;
    pub fn map_err<F>(
        self,
        f: F,
    ) -> ServiceBuilder<Stack<crate::util::MapErrLayer<F>, L>>;
    pub fn map_future<F>(
        self,
        f: F,
    ) -> ServiceBuilder<Stack<crate::util::MapFutureLayer<F>, L>>;
    pub fn then<F>(self, f: F) -> ServiceBuilder<Stack<crate::util::ThenLayer<F>, L>>;
    pub fn and_then<F>(
        self,
        f: F,
    ) -> ServiceBuilder<Stack<crate::util::AndThenLayer<F>, L>>;
    pub fn map_result<F>(
        self,
        f: F,
    ) -> ServiceBuilder<Stack<crate::util::MapResultLayer<F>, L>>;
    pub fn into_inner(self) -> L;
    pub fn service<S>(&self, service: S) -> L::Service
    where
        L: Layer<S>;
    pub fn service_fn<F>(self, f: F) -> L::Service
    where
        L: Layer<crate::util::ServiceFn<F>>;
    pub fn check_clone(self) -> Self
    where
        Self: Clone;
    pub fn check_service_clone<S>(self) -> Self
    where
        L: Layer<S>,
        L::Service: Clone;
    pub fn check_service<S, T, U, E>(self) -> Self
    where
        L: Layer<S>,
        L::Service: Service<T, Response = U, Error = E>;
    pub fn boxed<S, R>(
        self,
    ) -> ServiceBuilder<
        Stack<
            tower_layer::LayerFn<
                fn(
                    L::Service,
                ) -> crate::util::BoxService<
                    R,
                    <L::Service as Service<R>>::Response,
                    <L::Service as Service<R>>::Error,
                >,
            >,
            L,
        >,
    >
    where
        L: Layer<S>,
        L::Service: Service<R> + Send + 'static,
        <L::Service as Service<R>>::Future: Send + 'static;
    pub fn boxed_clone<S, R>(
        self,
    ) -> ServiceBuilder<
        Stack<
            tower_layer::LayerFn<
                fn(
                    L::Service,
                ) -> crate::util::BoxCloneService<
                    R,
                    <L::Service as Service<R>>::Response,
                    <L::Service as Service<R>>::Error,
                >,
            >,
            L,
        >,
    >
    where
        L: Layer<S>,
        L::Service: Service<R> + Clone + Send + 'static,
        <L::Service as Service<R>>::Future: Send + 'static;
    pub fn boxed_clone_sync<S, R>(
        self,
    ) -> ServiceBuilder<
        Stack<
            crate::util::BoxCloneSyncServiceLayer<
                S,
                R,
                <L::Service as Service<R>>::Response,
                <L::Service as Service<R>>::Error,
            >,
            Identity,
        >,
    >
    where
        L: Layer<S> + Send + Sync + 'static,
        L::Service: Service<R> + Clone + Send + Sync + 'static,
        <L::Service as Service<R>>::Future: Send + Sync + 'static;
}
impl<L: fmt::Debug> fmt::Debug for ServiceBuilder<L> {}

impl<S, L> Layer<S> for ServiceBuilder<L>
where
    L: Layer<S>,
{
    type Service = L::Service;
}
