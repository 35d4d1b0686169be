//! `cfg_if`: the first branch whose condition holds.

#[macro_export]
macro_rules! cfg_if {
    // The conditions of the branches so far, and the branches that are left.
    (@left [$($before:meta),*]) => {};
    (@left [$($before:meta),*] else { $($branch:tt)* }) => {
        #[cfg(not(any($($before),*)))]
        $crate::cfg_if! { @same $($branch)* }
    };
    (@left [$($before:meta),*] else if #[cfg($condition:meta)] { $($branch:tt)* } $($rest:tt)*) => {
        #[cfg(all($condition, not(any($($before),*))))]
        $crate::cfg_if! { @same $($branch)* }
        $crate::cfg_if! { @left [$($before,)* $condition] $($rest)* }
    };
    (@same $($tokens:tt)*) => { $($tokens)* };
    (if #[cfg($condition:meta)] { $($branch:tt)* } $($rest:tt)*) => {
        #[cfg($condition)]
        $crate::cfg_if! { @same $($branch)* }
        $crate::cfg_if! { @left [$condition] $($rest)* }
    };
}
