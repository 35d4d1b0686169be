pub use self::{
    layer::BoxLayer, layer_clone::BoxCloneServiceLayer,
    layer_clone_sync::BoxCloneSyncServiceLayer, sync::BoxService,
    unsync::UnsyncBoxService,
};

mod layer {
    use crate::util::BoxService;
    use std::fmt;
    use tower_layer::Layer;
    use tower_service::Service;
    pub struct BoxLayer<In, T, U, E> {}
    impl<In, T, U, E> BoxLayer<In, T, U, E> {
        pub fn new<L>(inner_layer: L) -> Self
        where
            L: Layer<In> + Send + Sync + 'static,
            L::Service: Service<T, Response = U, Error = E> + Send + 'static,
            <L::Service as Service<T>>::Future: Send + 'static;
    }
    impl<In, T, U, E> Layer<In> for BoxLayer<In, T, U, E> {
        type Service = BoxService<T, U, E>;
    }
    impl<In, T, U, E> Clone for BoxLayer<In, T, U, E> {}
    impl<In, T, U, E> fmt::Debug for BoxLayer<In, T, U, E> {}
}

mod layer_clone {
    use crate::util::BoxCloneService;
    use std::fmt;
    use tower_layer::Layer;
    use tower_service::Service;
    pub struct BoxCloneServiceLayer<In, T, U, E> {}
    impl<In, T, U, E> BoxCloneServiceLayer<In, T, U, E> {
        pub fn new<L>(inner_layer: L) -> Self
        where
            L: Layer<In> + Send + Sync + 'static,
            L::Service: Service<T, Response = U, Error = E> + Send + Clone + 'static,
            <L::Service as Service<T>>::Future: Send + 'static;
    }
    impl<In, T, U, E> Layer<In> for BoxCloneServiceLayer<In, T, U, E> {
        type Service = BoxCloneService<T, U, E>;
    }
    impl<In, T, U, E> Clone for BoxCloneServiceLayer<In, T, U, E> {}
    impl<In, T, U, E> fmt::Debug for BoxCloneServiceLayer<In, T, U, E> {}
}

mod layer_clone_sync {
    use std::fmt;
    use tower_layer::Layer;
    use tower_service::Service;
    use crate::util::BoxCloneSyncService;
    pub struct BoxCloneSyncServiceLayer<In, T, U, E> {}
    impl<In, T, U, E> BoxCloneSyncServiceLayer<In, T, U, E> {
        pub fn new<L>(inner_layer: L) -> Self
        where
            L: Layer<In> + Send + Sync + 'static,
            L::Service: Service<T, Response = U, Error = E> + Send + Sync + Clone
                + 'static,
            <L::Service as Service<T>>::Future: Send + 'static;
    }
    impl<In, T, U, E> Layer<In> for BoxCloneSyncServiceLayer<In, T, U, E> {
        type Service = BoxCloneSyncService<T, U, E>;
    }
    impl<In, T, U, E> Clone for BoxCloneSyncServiceLayer<In, T, U, E> {}
    impl<In, T, U, E> fmt::Debug for BoxCloneSyncServiceLayer<In, T, U, E> {}
}

mod sync {
    use tower_layer::LayerFn;
    use tower_service::Service;
    use std::fmt;
    use std::{future::Future, pin::Pin};
    pub struct BoxService<T, U, E> {}
    impl<T, U, E> BoxService<T, U, E> {
        pub fn new<S>(inner: S) -> Self
        where
            S: Service<T, Response = U, Error = E> + Send + 'static,
            S::Future: Send + 'static;
        pub fn layer<S>() -> LayerFn<fn(S) -> Self>
        where
            S: Service<T, Response = U, Error = E> + Send + 'static,
            S::Future: Send + 'static;
    }
    impl<T, U, E> Service<T> for BoxService<T, U, E> {
        type Response = U;
        type Error = E;
        type Future = BoxFuture<U, E>;
    }
    impl<T, U, E> fmt::Debug for BoxService<T, U, E> {}
    type BoxFuture<T, E> = Pin<Box<dyn Future<Output = Result<T, E>> + Send>>;
}

mod unsync {
    use tower_layer::LayerFn;
    use tower_service::Service;
    use std::fmt;
    use std::{future::Future, pin::Pin};
    pub struct UnsyncBoxService<T, U, E> {}
    impl<T, U, E> UnsyncBoxService<T, U, E> {
        pub fn new<S>(inner: S) -> Self
        where
            S: Service<T, Response = U, Error = E> + 'static,
            S::Future: 'static;
        pub fn layer<S>() -> LayerFn<fn(S) -> Self>
        where
            S: Service<T, Response = U, Error = E> + 'static,
            S::Future: 'static;
    }
    impl<T, U, E> Service<T> for UnsyncBoxService<T, U, E> {
        type Response = U;
        type Error = E;
        type Future = UnsyncBoxFuture<U, E>;
    }
    impl<T, U, E> fmt::Debug for UnsyncBoxService<T, U, E> {}
    type UnsyncBoxFuture<T, E> = Pin<Box<dyn Future<Output = Result<T, E>>>>;
}
