use http::header::{self, HeaderMap};
pub use axum_core::extract::{
    DefaultBodyLimit, FromRef, FromRequest, FromRequestParts, OptionalFromRequest,
    OptionalFromRequestParts, Request,
};
pub use self::{
    nested_path::NestedPath, path::{Path, RawPathParams},
    raw_form::RawForm, raw_query::RawQuery, state::State,
};
pub use self::connect_info::ConnectInfo;
pub use crate::Json;
pub use crate::Extension;
pub use crate::form::Form;
pub use self::matched_path::MatchedPath;
pub use self::multipart::Multipart;
pub use self::query::Query;
pub use self::original_uri::OriginalUri;
pub use self::ws::WebSocketUpgrade;

pub mod connect_info;
pub mod path;
pub mod rejection;
pub mod ws;

pub(crate) mod nested_path {
    use axum_core::extract::FromRequestParts;
    use super::rejection::NestedPathRejection;
    #[derive(Debug, Clone)]
    pub struct NestedPath(());
    impl NestedPath {
        pub fn as_str(&self) -> &str;
    }
    impl<S> FromRequestParts<S> for NestedPath
    where
        S: Send + Sync,
    {
        type Rejection = NestedPathRejection;
    }
}

mod original_uri {
    use super::FromRequestParts;
    use http::Uri;
    use std::convert::Infallible;
    #[derive(Debug, Clone)]
    pub struct OriginalUri(pub Uri);
    impl<S> FromRequestParts<S> for OriginalUri
    where
        S: Send + Sync,
    {
        type Rejection = Infallible;
    }
}

mod raw_form {
    use axum_core::extract::FromRequest;
    use bytes::Bytes;
    use super::rejection::RawFormRejection;
    #[derive(Debug)]
    pub struct RawForm(pub Bytes);
    impl<S> FromRequest<S> for RawForm
    where
        S: Send + Sync,
    {
        type Rejection = RawFormRejection;
    }
}

mod raw_query {
    use super::FromRequestParts;
    use std::convert::Infallible;
    #[derive(Debug)]
    pub struct RawQuery(pub Option<String>);
    impl<S> FromRequestParts<S> for RawQuery
    where
        S: Send + Sync,
    {
        type Rejection = Infallible;
    }
}

mod state {
    use axum_core::extract::{FromRef, FromRequestParts};
    use std::{convert::Infallible, ops::{Deref, DerefMut}};
    #[derive(Debug, Default, Clone, Copy)]
    pub struct State<S>(pub S);
    impl<OuterState, InnerState> FromRequestParts<OuterState> for State<InnerState>
    where
        InnerState: FromRef<OuterState>,
        OuterState: Send + Sync,
    {
        type Rejection = Infallible;
    }
    impl<S> Deref for State<S> {
        type Target = S;
    }
    impl<S> DerefMut for State<S> {}
}

pub(crate) mod matched_path {
    use super::{rejection::*, FromRequestParts};
    use axum_core::extract::OptionalFromRequestParts;
    use std::convert::Infallible;
    #[derive(Clone, Debug)]
    pub struct MatchedPath(pub(crate) ());
    impl MatchedPath {
        pub fn as_str(&self) -> &str;
    }
    impl<S> FromRequestParts<S> for MatchedPath
    where
        S: Send + Sync,
    {
        type Rejection = MatchedPathRejection;
    }
    impl<S> OptionalFromRequestParts<S> for MatchedPath
    where
        S: Send + Sync,
    {
        type Rejection = Infallible;
    }
}

pub mod multipart;

mod query {
    use super::{rejection::*, FromRequestParts};
    use http::Uri;
    use serde::de::DeserializeOwned;
    #[derive(Debug, Clone, Copy, Default)]
    pub struct Query<T>(pub T);
    impl<T, S> FromRequestParts<S> for Query<T>
    where
        T: DeserializeOwned,
        S: Send + Sync,
    {
        type Rejection = QueryRejection;
    }
    impl<T> Query<T>
    where
        T: DeserializeOwned,
    {
        pub fn try_from_uri(value: &Uri) -> Result<Self, QueryRejection>;
    }
}
