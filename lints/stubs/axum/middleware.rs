pub use self::from_extractor::{
    from_extractor, from_extractor_with_state, FromExtractor, FromExtractorLayer,
};
pub use self::from_fn::{from_fn, from_fn_with_state, FromFn, FromFnLayer, Next};
pub use self::map_request::{
    map_request, map_request_with_state, IntoMapRequestResult, MapRequest,
    MapRequestLayer,
};
pub use self::map_response::{
    map_response, map_response_with_state, MapResponse, MapResponseLayer,
};
pub use self::response_axum_body::{
    ResponseAxumBody, ResponseAxumBodyFuture, ResponseAxumBodyLayer,
};
pub use crate::extension::AddExtension;

mod from_extractor;
mod from_fn;
mod map_request;
mod map_response;

mod response_axum_body {
    use std::{error::Error, future::Future};
    use axum_core::{body::Body, response::Response};
    use bytes::Bytes;
    use http_body::Body as HttpBody;
    use tower::{Layer, Service};
    #[derive(Debug, Clone)]
    pub struct ResponseAxumBodyLayer;
    impl<S> Layer<S> for ResponseAxumBodyLayer {
        type Service = ResponseAxumBody<S>;
    }
    #[derive(Debug, Clone)]
    pub struct ResponseAxumBody<S>(());
    impl<S, Request, ResBody> Service<Request> for ResponseAxumBody<S>
    where
        S: Service<Request, Response = Response<ResBody>>,
        ResBody: HttpBody<Data = Bytes> + Send + 'static,
        <ResBody as HttpBody>::Error: Error + Send + Sync,
    {
        type Response = Response;
        type Error = S::Error;
        type Future = ResponseAxumBodyFuture<S::Future>;
    }
    pub struct ResponseAxumBodyFuture<Fut> {}
    impl<Fut, ResBody, E> Future for ResponseAxumBodyFuture<Fut>
    where
        Fut: Future<Output = Result<Response<ResBody>, E>>,
        ResBody: HttpBody<Data = Bytes> + Send + 'static,
        <ResBody as HttpBody>::Error: Error + Send + Sync,
    {
        type Output = Result<Response<Body>, E>;
    }
}

pub mod future {
    pub use super::from_extractor::ResponseFuture as FromExtractorResponseFuture;
    pub use super::from_fn::ResponseFuture as FromFnResponseFuture;
    pub use super::map_request::ResponseFuture as MapRequestResponseFuture;
    pub use super::map_response::ResponseFuture as MapResponseResponseFuture;
}
