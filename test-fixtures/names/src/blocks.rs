//! Items and imports in blocks.

use forms::{local, value};

pub fn chosen() -> u8 {
    1
}

pub fn run() {
    value!(chosen);
    let _ = chosen();
    {
        fn chosen() -> u8 {
            2
        }
        local!(chosen);
        {
            use self::chosen;
            value!(chosen);
            let _ = chosen();
        }
        {
            use crate::blocks::chosen as other;
            value!(other);
            local!(chosen);
            let _ = other();
        }
        mod inside {
            pub fn chosen() -> u8 {
                super::chosen()
            }
        }
        local!(inside::chosen);
    }
    value!(chosen);
    // Items are seen in the whole block, also before they are declared.
    local!(later);
    fn later() {}
    // A local hides a function, but only behind it.
    let before = chosen();
    let chosen = || before;
    let _ = chosen();
    use std::cmp::max as largest;
    let _ = largest(1, 2);
}
