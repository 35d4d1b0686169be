pub(crate) mod request {
    use crate::body::Body;
    use crate::extract::{FromRequest, FromRequestParts, Request};
    use std::future::Future;
    mod sealed {
        pub trait Sealed {}
    }
    pub trait RequestExt: sealed::Sealed + Sized {
        fn extract<E, M>(self) -> impl Future<Output = Result<E, E::Rejection>> + Send
        where
            E: FromRequest<(), M> + 'static,
            M: 'static;
        fn extract_with_state<E, S, M>(
            self,
            state: &S,
        ) -> impl Future<Output = Result<E, E::Rejection>> + Send
        where
            E: FromRequest<S, M> + 'static,
            S: Send + Sync;
        fn extract_parts<E>(
            &mut self,
        ) -> impl Future<Output = Result<E, E::Rejection>> + Send
        where
            E: FromRequestParts<()> + 'static;
        fn extract_parts_with_state<'a, E, S>(
            &'a mut self,
            state: &'a S,
        ) -> impl Future<Output = Result<E, E::Rejection>> + Send + 'a
        where
            E: FromRequestParts<S> + 'static,
            S: Send + Sync;
        fn with_limited_body(self) -> Request;
        fn into_limited_body(self) -> Body;
    }
    impl RequestExt for Request {}
}

pub(crate) mod request_parts {
    use crate::extract::FromRequestParts;
    use http::request::Parts;
    use std::future::Future;
    mod sealed {
        pub trait Sealed {}
    }
    pub trait RequestPartsExt: sealed::Sealed + Sized {
        fn extract<E>(&mut self) -> impl Future<Output = Result<E, E::Rejection>> + Send
        where
            E: FromRequestParts<()> + 'static;
        fn extract_with_state<'a, E, S>(
            &'a mut self,
            state: &'a S,
        ) -> impl Future<Output = Result<E, E::Rejection>> + Send + 'a
        where
            E: FromRequestParts<S> + 'static,
            S: Send + Sync;
    }
    impl RequestPartsExt for Parts {}
}
