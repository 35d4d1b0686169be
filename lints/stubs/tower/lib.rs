//! `tower`: services and layers.

pub use self::util::{service_fn, ServiceExt};
pub use crate::builder::ServiceBuilder;
pub use crate::make::MakeService;
pub use tower_layer::Layer;
pub use tower_service::Service;

pub mod make;
pub mod util;
pub mod builder;

pub mod layer {
    pub use tower_layer::{layer_fn, Layer, LayerFn};
    pub mod util {
        pub use tower_layer::{Identity, Stack};
    }
}

mod sealed {
    pub trait Sealed<T> {}
}
pub type BoxError = Box<dyn std::error::Error + Send + Sync>;
