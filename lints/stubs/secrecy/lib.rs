//! `secrecy`: values that do not show themselves.

pub mod zeroize {
    pub trait Zeroize {
        fn zeroize(&mut self);
    }
    impl Zeroize for u8 {}
    impl Zeroize for str {}
    impl Zeroize for String {}
    impl<Z: Zeroize> Zeroize for [Z] {}
    impl<Z: Zeroize, const N: usize> Zeroize for [Z; N] {}
    impl<Z: Zeroize> Zeroize for Vec<Z> {}
    impl<Z: Zeroize> Zeroize for Option<Z> {}
}

use zeroize::Zeroize;

pub struct SecretBox<S: Zeroize + ?Sized> {
    inner_secret: Box<S>,
}
impl<S: Zeroize + ?Sized> SecretBox<S> {
    pub fn new(boxed_secret: Box<S>) -> Self;
}
impl<S: Zeroize + Default> SecretBox<S> {
    pub fn init_with_mut(ctr: impl FnOnce(&mut S)) -> Self;
}
impl<S: Zeroize + Clone> SecretBox<S> {
    pub fn init_with(ctr: impl FnOnce() -> S) -> Self;
    pub fn try_init_with<E>(ctr: impl FnOnce() -> Result<S, E>) -> Result<Self, E>;
}
impl<S: Zeroize + ?Sized> std::fmt::Debug for SecretBox<S> {}
impl<S: CloneableSecret> Clone for SecretBox<S> {}
impl<S: Zeroize + Default> Default for SecretBox<S> {}
impl<S: Zeroize + ?Sized> From<Box<S>> for SecretBox<S> {}
impl<S: Zeroize + ?Sized> ExposeSecret<S> for SecretBox<S> {}
impl<S: Zeroize + ?Sized> ExposeSecretMut<S> for SecretBox<S> {}
impl<'de, T: Zeroize + Clone + serde::de::DeserializeOwned> serde::Deserialize<'de> for SecretBox<T> {}
impl<T: Zeroize + SerializableSecret + serde::Serialize> serde::Serialize for SecretBox<T> {}

pub type SecretString = SecretBox<str>;
impl From<String> for SecretString {}
impl From<&str> for SecretString {}
impl std::str::FromStr for SecretString {
    type Err = std::convert::Infallible;
}
impl Clone for SecretString {}
impl Default for SecretString {}
impl<'de> serde::Deserialize<'de> for SecretString {}

pub type SecretSlice<S> = SecretBox<[S]>;
impl<S: Zeroize> From<Vec<S>> for SecretSlice<S> {}

/// Up to 0.8.
pub struct Secret<S: Zeroize> {
    inner_secret: S,
}
impl<S: Zeroize> Secret<S> {
    pub fn new(secret: S) -> Self;
}
impl<S: Zeroize + DebugSecret> std::fmt::Debug for Secret<S> {}
impl<S: CloneableSecret> Clone for Secret<S> {}
impl<S: Zeroize> From<S> for Secret<S> {}
impl<S: Zeroize> ExposeSecret<S> for Secret<S> {}
impl<S: Zeroize + std::str::FromStr> std::str::FromStr for Secret<S> {
    type Err = <S as std::str::FromStr>::Err;
}
impl<'de, T: Zeroize + Clone + serde::de::DeserializeOwned> serde::Deserialize<'de> for Secret<T> {}
impl<T: Zeroize + SerializableSecret + serde::Serialize> serde::Serialize for Secret<T> {}
pub type SecretVec<S> = Secret<Vec<S>>;

pub trait DebugSecret {}
impl<S: Zeroize> DebugSecret for S {}

pub trait CloneableSecret: Clone + Zeroize {}
pub trait SerializableSecret: serde::Serialize {}
pub trait ExposeSecret<S: ?Sized> {
    fn expose_secret(&self) -> &S;
}
pub trait ExposeSecretMut<S: ?Sized> {
    fn expose_secret_mut(&mut self) -> &mut S;
}
